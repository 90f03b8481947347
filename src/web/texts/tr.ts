import type { WebTexts } from "./texts.ts";

export const tr: WebTexts = {
  skip: "İçeriğe geç",
  languages: "Dil",
  home: "KPI Advisor, ana sayfa",
  errorPrefix: "Hata: ",
  form: {
    title: "Tutmayan hedefe kendi rakamlarınla bak",
    lead: "Bildiğin kadarını yaz. Cevap hemen gelir: gerçekten bir açık var mı, nerede oluştu, ne kadarı senin elinde ve soranlara ne söyleyebilirsin.",
    privacy: "Yazdıkların saklanmaz: okunur, yanıtlanır, unutulur. Üyelik yok, çerez yok, kopya yok.",
    optional: "(isteğe bağlı)",
    aboutFigures:
      "Göstergenin kendi biriminde: para, adet; dönüşüm ve müşteri tutma oranı için yüzde. Reklam getirisi (ROAS) kat olarak yazılır, örneğin 3,5.",
    noCurrency: "Para birimi işareti yok",
    unknown: "Bilmiyorum",
    moreTitle: "Daha çok rakam, daha keskin cevap",
    moreLead: "Buradaki her şey isteğe bağlı. Boş bıraktığın alan sıfır değil, bilinmiyor sayılır.",
    jsonTitle: "Durumun tamamı sende JSON olarak varsa",
    submit: "Rakamların ne dediğini göster",
    submitMarkdown: "Cevabı Markdown olarak indir",
  },
  fields: {
    metric: { label: "Neyle ölçülüyorsun" },
    target: { label: "Hedef", hint: "Senden beklenen, örneğin 150.000" },
    actual: { label: "Sonuç", hint: "Ulaşılan rakam" },
    ads: {
      label: "Reklam bütçesi",
      hint: "Bu dönemde reklama giden para. Yalnızca bütçeyi biliyorsan o da olur.",
    },
    currency: { label: "Para birimi" },
    pain: {
      label: "Canını sıkan ne",
      hint: "Kendi sözlerinle, en fazla 2.000 karakter. Lütfen kimsenin adını yazma.",
    },
    previous: { label: "Önceki dönemin sonucu", hint: "Aynı gösterge, bir dönem öncesi" },
    history: {
      label: "Daha eski dönemlerin sonuçları",
      hint: "En eskisi başta, aralarında noktalı virgül ya da satır sonu: 121.000; 134.500; 128.900. Sekiz dönemden sonra cevap belirgin biçimde sağlamlaşır.",
    },
    margin: { label: "Brüt kâr marjı, yüzde", hint: "Mal maliyetinden sonra cirodan kalan, örneğin %40" },
    setBy: { label: "Reklam bütçesine kim karar veriyor" },
    start: { label: "Dönemin ilk günü" },
    end: { label: "Dönemin son günü" },
    label: { label: "Göstergenin adı", hint: "Yalnızca yukarıda “Başka bir şey” seçtiysen" },
    json: {
      label: "JSON olarak durum",
      hint: "Bu kutuda bir şey varsa yalnızca o geçerli olur, yukarıdaki alanlar sayılmaz. Oranlar burada kesirle yazılır: %3 yerine 0.03.",
    },
  },
  customMetric: "Başka bir şey",
  setBy: { marketer: "Ben", manager: "Yöneticim", client: "Müşteri" },
  steps: {
    ads: "Reklam harcaması",
    clicks: "Reklam tıklaması",
    visits: "Ziyaret",
    leads: "Talep",
    orders: "Sipariş",
    revenue: "Ciro",
  },
  columns: {
    now: { title: "Bu dönem", hint: "Yukarıda yazdıklarını tekrarlaman gerekmez.", inSentence: "bu dönem" },
    before: {
      title: "Önceki dönem",
      hint: "Hangi adımın değiştiği ancak karşılaştırınca görünür.",
      inSentence: "önceki dönem",
    },
    plan: { title: "Plan", hint: "Planın bu dönemden beklediği.", inSentence: "plan" },
  },
  errors: { title: "Düzeltilecek bir şey var", inline: "Hata:" },
  problems: {
    "missing-target": "Hedefi yaz",
    "missing-actual": "Sonucu yaz. Dönem bitmediyse bugüne kadar ulaşılan rakam yeterli",
    "missing-start": "Dönemin ilk gününü yaz ya da iki tarihi de boş bırak",
    "missing-end": "Dönemin son gününü yaz ya da iki tarihi de boş bırak",
    unreadable: "“{typed}” sayı olarak okunamıyor. Rakamla yaz, örneğin 150.000 ya da 1234,5",
    ambiguous:
      "“{typed}” iki türlü okunabilir. İşaret binlikleri ayırıyorsa {whole}, ondalığı ayırıyorsa {decimal} yaz",
    "percent-or-fraction": "“{typed}” hem {small} hem {large} anlamına gelebilir. Yüzde işaretiyle yaz",
    "one-or-several":
      "Bunun tek bir sonuç mu, birkaç sonuç mu olduğu belli değil. Sonuçların arasına noktalı virgül koy; tek sonuçsa boşluksuz ve işaretsiz yaz",
    "not-json":
      "Bu geçerli bir JSON değil. Tırnakları, virgülleri ve parantezleri kontrol et ya da kutuyu boşaltıp alanları kullan",
    "beyond-percent": "Sıfırdan büyük, en fazla 100 olan bir yüzde yaz",
    "part-exceeds-whole":
      "“{part}”, parçası olduğu “{whole}” alanından büyük görünüyor. İki rakamı da kontrol et",
  },
  report: {
    add: "Bu rakamları ekle",
    change: "Rakamları değiştir",
    save: "Markdown olarak indir",
  },
  unsupported: {
    title: "Bu sayfa yalnızca kendi formunu okur",
    text: "İstek, bu sayfanın okumadığı bir biçimde geldi. Formu doldur ya da JSON olarak /v1/advice adresine gönder.",
    back: "Forma git",
  },
};
