/**
 * Per step of the funnel. `step`: to the marketer, doable this week in an hour. `ask`: said aloud by the marketer to
 * whoever runs the step. `rebuild`: what would be built differently rather than tuned.
 */
import type { STEP_MESSAGES } from "../../advice/steps.ts";

export const steps: Readonly<Record<keyof typeof STEP_MESSAGES, string>> = {
  "step.ad-spend":
    "Bu hafta, harcanmayan reklam parasının eldeki verimle ne getireceğini hesapla ve o tek satırı bütçeyi belirleyen kişiye götür.",
  "step.click-cost":
    "Bu hafta arama terimlerini ve yerleşimleri sonuç başına maliyete göre sırala, hiç sonuç getirmeyen en pahalı birkaçını durdur ve tarihi yaz; neyi değiştirdiğini öyle görürsün.",
  "step.arrival":
    "Bu hafta tek bir gün için tıklamaları ve ziyaretleri cihaz cihaz karşılaştır. Telefonda kayıp daha büyükse mesele sayfa; her yerde aynıysa önce çerez onayına ve ölçümlemeye bak.",
  "step.lead-rate":
    "Bu hafta kendi formunu telefondan doldur, atlamak istediğin her alanı not et ve en gereksizinin kaldırılmasını iste.",
  "step.conversion":
    "Bu hafta kendi sitenden telefonla alışveriş yap, reklamdan onay ekranına kadar; takıldığın her yeri ekran görüntüsüyle yaz. Toplantıda o liste dönüşüm oranından daha çok işe yarar.",
  "step.qualification":
    "Bu hafta satıştan biriyle elenen talepleri gözden geçir, her birinin yanına sebebini yaz. En sık çıkan sebep, hangi vaadi ya da hangi kitleyi değiştireceğini söyler.",
  "step.closing":
    "Bu hafta talep listesini ilk aramanın saati ve sonucuyla birlikte iste, bekleme süresine göre sırala. Beklemek müşteri kaybettiriyor mu, hemen görürsün.",
  "step.order-value":
    "Bu hafta, dönemin siparişlerini karşılaştırdığın dönemin siparişleriyle yan yana koy ve neyin küçüldüğüne bak: indirimler, biten bedenler, daha ucuz ürünler. En sık çıkanın adını koy.",
  "step.volume":
    "Bu hafta ziyaretçileri geldikleri kaynağa göre ayır ve en çok kaybeden kaynağı bul. Toplam bunu saklar, liste gösterir.",
  "step.result-cost":
    "Bu hafta harcama ve sonuçların yanına tıklamaları ve ziyaretleri de koy. Huninin ortası eksik oldukça pahalı tıklamayı zayıf sayfadan kimse ayıramaz.",
  "step.visit-value":
    "Bu hafta ziyaret ve cironun yanına sipariş sayısını koy. Siparişleri saymadıkça alıcının azalması ile sepetin küçülmesi aynı görünür.",
  "step.lead-value":
    "Bu hafta talep ve cironun yanına satış sayısını koy. Saymadıkça satışın azalması ile satışın küçülmesi aynı görünür.",
  "step.mix":
    "Bu hafta her kanalın harcamasını ve getirisini bu dönem ve önceki dönem için yan yana yaz, paranın güçlü kanaldan zayıfa kaydığı yerleri işaretle.",
  "step.scale":
    "Bu hafta bütçeye son eklenen paranın tek başına ne getirdiğine bak: eklenmeden önceki ve sonraki haftaların sonucu, tek satırda.",
  "step.channel-change":
    "Bu hafta açılan ve kapanan her kanal için birer satır yaz: neden, ne zaman, bugüne kadar ondan ne bekleniyordu.",
  "step.repeat":
    "Bu hafta geçen yılın müşterilerinden kaçının yeniden aldığını say; tek alışverişte kalanlara indirim olmayan, işe yarar bir şey yaz.",
  "step.organic":
    "Bu hafta Search Console içinde en çok tıklama kaybeden sayfayı bul; yeniden yazmadan önce aramada şimdi onun üstünde ne çıktığına bak.",
  "step.email":
    "Bu hafta önce karşılama ve terk edilmiş sepet gibi otomatik e-postalara bak: hâlâ gidiyorlar mı, kimlere gitmez olmuşlar?",
  "step.refunds":
    "Bu hafta iadeleri ürüne ve sebebe göre sırala; en sık tekrarlananı ürün sayfasını yazan kişiye götür.",
  "step.other-sources":
    "Bu hafta listenin dışında kalanların adını koy: doğrudan gelenler, iş ortakları, pazaryerleri, mağaza; her birinin yanına rakamını yaz. Adı konmayan kaynağı kimse savunamaz.",
  "step.target":
    "Bu hafta yazılı olarak sor: hedef konurken huninin hangi adımının iyileşmesi bekleniyordu, bunun için ne verildi? Cevap ne olursa olsun yeri bir sonraki hedefin yanı.",
  "step.unexplained":
    "Bu hafta, bu dönemin ve bir öncekinin reklam harcamasını, tıklamasını, ziyaretini ve siparişini bul. Raporlarında geçireceğin bir saat bu konuşmayı her şeyden çok değiştirir.",

  "ask.ad-spend":
    "Reklam parası için bir karar verelim: ya planın varsaydığı tutar ya da gerçekten harcadığımıza uyan bir hedef.",
  "ask.click-cost":
    "En pahalı olanları bir süre durdurmak istiyorum; bu sırada tıklama sayısı düşerse bunun beklenen bir şey olduğunu baştan bilelim.",
  "ask.arrival":
    "Site ve ölçümleme kimdeyse onunla bir saat oturmak istiyorum; tıklamaların sayfa açılmadan nerede kaybolduğuna birlikte bakalım.",
  "ask.lead-rate":
    "Form kimdeyse onunla bir saat oturmak istiyorum; insanların takıldığı yerlerin listesini ben getiririm.",
  "ask.conversion":
    "Satın alma sayfaları kimdeyse onunla bir saat oturmak istiyorum; takılınan yerlerin listesini ben getiririm.",
  "ask.qualification":
    "İyi bir talebin ne olduğunu satış ve pazarlama birlikte yazsın, elenen taleplere de haftada bir birlikte baksın istiyorum.",
  "ask.closing":
    "Taleplere ilk yanıtın tek bir sahibi olsun istiyorum; süresini birlikte belirleyelim, birlikte takip edelim.",
  "ask.order-value":
    "Fiyat ve stok kimdeyse onunla oturup ortalama siparişi neyin küçülttüğüne bakmak istiyorum.",
  "ask.volume":
    "Hangi ziyaretçi kaynaklarına güvendiğimizde ve her birinin en çok kaça gelebileceğinde anlaşalım istiyorum.",
  "ask.result-cost":
    "Tıklamalar ve ziyaretler, harcama ve sonuçlarla aynı raporda dursun istiyorum; paranın nereye gittiğini öyle görürüz.",
  "ask.visit-value":
    "Siparişler, ziyaret ve ciroyla aynı raporda dursun istiyorum; alıcının mı azaldığını, sepetin mi küçüldüğünü öyle ayırırız.",
  "ask.lead-value":
    "Satışlar, talep ve ciroyla aynı raporda dursun istiyorum; satışın mı azaldığını, tutarın mı küçüldüğünü öyle ayırırız.",
  "ask.mix":
    "Parayı hangi kanallar arasında sormadan kaydırabileceğimizde, hangilerinde önce konuşacağımızda anlaşalım istiyorum.",
  "ask.scale":
    "Bütçeye karar verirken, eklenen her sonuca en çok ne kadar ödemeye razı olduğumuzu da birlikte belirleyelim istiyorum.",
  "ask.channel-change":
    "Açılan ve kapanan her kanalın bir tarihi, bir sebebi ve bakacağımız bir rakamı olsun istiyorum.",
  "ask.repeat":
    "Mevcut müşteriler kimdeyse onunla bir saat oturmak istiyorum; kimin ne zaman gelmez olduğuna birlikte bakalım.",
  "ask.organic": "Reklamsız ziyaretçi getiren sayfalara zaman ayrılsın ve bir sahibi olsun istiyorum.",
  "ask.email": "Otomatik e-postaların bir sahibi ve haftalık raporda bir yeri olsun istiyorum.",
  "ask.refunds": "Ürün kimdeyse onunla ayda bir iade sebeplerine birlikte bakalım istiyorum.",
  "ask.other-sources":
    "Reklam dışındaki kaynaklar da aynı raporda görünsün istiyorum; onların iniş çıkışını reklama yazmayalım.",
  "ask.target":
    "Birlikte seçelim istiyorum: bu hedefin arkasına daha çok para mı, sahibi belli bir iyileştirme mi, yoksa elimizdekine uyan bir hedef mi?",
  "ask.unexplained":
    "Tıklamadan siparişe kadar olan rakamlara erişim istiyorum; bir dahaki sefere nerede ne olduğunu söyleyebilelim.",

  "rebuild.ad-spend":
    "Hedefi ve bütçeyi tek bir tabloda birbirine bağla; biri oynayınca öteki yerinde kalamasın.",
  "rebuild.click-cost":
    "Her ziyaretçiyi baştan satın almayı bırak: bir kısmını tıklama parası ödemeden geri getirecek sayfaları ve e-posta listesini kur.",
  "rebuild.arrival":
    "Ağır ana sitenin dışında, insanların sabrı tükenmeden açılan sayfalar kur; her vaade kendi sayfası.",
  "rebuild.lead-rate":
    "Formu bir sohbetin başlangıcına çevir: yardım etmeye yetecek en azını sor, kalanını sonra hak et.",
  "rebuild.conversion":
    "İnsanların karar verdiği sayfayı gerçekten sordukları soruların etrafında yeniden kur: fiyat, teslimat, uygunluk, güven. Bu yapının değişmesi demek, buton renginin değil.",
  "rebuild.qualification":
    "Vaadi ve fiyat aralığını görünür yere yaz; uymayanlar formu doldurmadan ayrılsın.",
  "rebuild.closing":
    "Formdan ilk aramaya giden yolu satış ekibiyle birlikte tasarla: kim, ne zaman, ne söyleyerek dönüyor, gece ne oluyor.",
  "rebuild.order-value":
    "Birbirine ait olanı birlikte almayı kolaylaştır: setler, yedekler, sepete bir ürün daha eklemek için bir sebep.",
  "rebuild.volume":
    "Ziyaretçi kaynaklarının hepsini kiralama; biri senin olsun: arama, e-posta ya da bir topluluk.",
  "rebuild.result-cost":
    "Hiç sahip olmadığın raporu kur: para, tıklama, ziyaret, sonuç; tek sayfada, her hafta.",
  "rebuild.visit-value":
    "Her sayfa ziyaretçinin ne için geldiğini bilsin ve her şeyi değil, sıradaki mantıklı adımı sunsun.",
  "rebuild.lead-value":
    "Talepleri paraya dönüşene kadar izle; hangilerinin değdiği bilgisi reklamlara geri dönsün.",
  "rebuild.mix":
    "Para geçen yılın dağılımını değil, sıradaki sonucu izlesin: bütçenin küçük bir parçası her ay son harcamanın en çok getirdiği yere kaysın.",
  "rebuild.scale":
    "Büyüdükçe pahalanmayan şeylerle büyü: sayfalar, e-posta listesi, geri gelen müşteriler. O zaman daha büyük hedef daha pahalı tıklama istemez.",
  "rebuild.channel-change":
    "Her yeni kanala kendi parasını, kendi süresini ve kendi hedefini ver; öğrenme döneminin bedelini öteki kanalların sonucu ödemesin.",
  "rebuild.repeat":
    "Yeniden alışverişi ilk alışverişle birlikte tasarla: müşteriye sonra ne gerekecek, ne zaman, kim hatırlatacak.",
  "rebuild.organic":
    "Ziyaretçi getiren sayfaları kendi haline bırakma: bir listesi, bir sahibi ve her birinin son elden geçtiği bir tarih olsun.",
  "rebuild.email":
    "İnsanların çıkmak istemediği bir e-posta listesi kur; reklamın pahalı olduğu haftaları o taşısın.",
  "rebuild.refunds":
    "Ürün sayfasını iadeler yazsın: tekrarlanan her sebep, bir sonrakini önleyen bir cümleye ya da fotoğrafa dönüşsün.",
  "rebuild.other-sources":
    "Müşterilerin gerçekte nereden geldiğinin haritasını çıkar ve her yeni müşteriye sor; “geri kalan” bir kaynak değildir.",
  "rebuild.target":
    "Biri önüne bir sayı koymadan bir sonraki hedefi sen getir: harcamadan ve oranlardan başlayıp yukarı doğru kurulmuş olsun.",
  "rebuild.unexplained":
    "Reklam parasından siparişe giden yolu gösteren tek bir sayfa kur. O sayfa kimdeyse konuşmayı o yönlendirir.",
};
