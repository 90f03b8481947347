/** From optimiser to transformer, in this person's own funnel. */
import type { GROWTH_MESSAGES } from "../../advice/growth/messages.ts";

export const growth: Readonly<Record<keyof typeof GROWTH_MESSAGES, string>> = {
  "growth.site.speed":
    "Site: hiçbir yeni sayfanın aşamayacağı bir boyut ve bekleme süresi sınırında [anlaş|anlaşın]; bu sınıra yılda bir değil, her güncellemede [bak|bakın].",
  "growth.site.phones":
    "Site: önce küçük ekran için [kur|kurun], bilgisayara kalanı düşsün; insanların çoğu [seninle|sizinle] orada karşılaşıyor.",
  "growth.site.decide":
    "Site: insanların karar verdiği sayfayı cevaplara [çevir|çevirin], onları tutan her tereddüt için bir cevap; o listeyi de müşteriyle konuşanlar tutsun.",
  "growth.site.form":
    "Site: formun yerine bir ilk cevap [koy|koyun]: bir fiyat aralığı, bir tarih, bir numune. İletişim bilgisi bırakmak o zaman geçiş ücreti değil, karşılıklı bir alışveriş olur.",
  "growth.site.arrive":
    "Site: ağır ana siteden ayrı, her vaat için hafif bir açılış sayfası; ölçüsü de tıklamaların oraya varan payı.",
  "growth.site.fine":
    "Site: bakılan her şey yolunda. Şimdi oraya bir şey [harcama|harcamayın] ve öyle olduğunu [not et|not edin]; bir dahaki sefere o tartışma hiç açılmaz.",
  "growth.content.shift":
    "İçerik: ona doldurulacak bir takvim gibi değil, alış tarihi olan bir stok gibi [bak|bakın]. Ayda {{fact.pieces}}; her birinin hangi arama için yapıldığı, bir sahibi ve yeniden bakılacağı bir gün olsun.",
  "growth.content.hold":
    "İçerik: burada bunun için bir üretim bandı [kurma|kurmayın]. Müşterilerin sorduğunu eldeki sayfalarda [yanıtla|yanıtlayın]; bir içerik daha fazlasını getirebildiğini gösterdiğinde konuyu yeniden [aç|açın].",
  "growth.content.stock":
    "İçerik: yenisini yapmadan önce eldekinin üzerinden [geç|geçin]; her sayfayı ziyaretleri ve son değişikliğiyle [listele|listeleyin], en iyilerini [onar|onarın], kalanına [dokunma|dokunmayın].",
  "growth.content.open":
    "İçerik: telefonla ve e-postayla gelen soruların listesiyle [başla|başlayın]; sayfaların planı odur, bir maliyeti de yok.",
  "growth.ai.analytics":
    "Yapay zekâ: sorguları o yazsın, raporlar arasındaki farkları o açıklasın; neyin sorulacağına [sen karar ver|siz karar verin], her cevabın bir satırını da elle [kontrol et|kontrol edin].",
  "growth.ai.paid-media":
    "Yapay zekâ: müşterilerin gerçekten söylediklerinden yola çıkıp aynı reklamın pek çok taslağını yazsın; hangilerinin, neden gösterileceği kararı [sende|sizde] kalsın.",
  "growth.ai.seo":
    "Yapay zekâ: aramaları, insanların onlardan ne istediğine göre ayırsın; [ürünün|ürününüz] hakkında kimsenin kontrol etmediği bir bilgiyi ise asla yazmasın.",
  "growth.ai.content":
    "Yapay zekâ: görüşmenin kaydını ona [ver|verin], taslağı o çıkarsın, asla tersi olmasın; yazılırken kimsenin bir şey bilmediği metni kimse bulmaz.",
  "growth.ai.conversion":
    "Yapay zekâ: ona oturum kayıtlarını, yorumları, sohbet dökümlerini [ver|verin], tereddütleri saysın; sayıma inanmadan önce birkaç kişiyi kendi [gözünle izle|gözünüzle izleyin].",
  "growth.ai.email":
    "Yapay zekâ: tek bir mesajı [seçtiğin|seçtiğiniz] gruplara uyarlasın; her sürümü bir kez, onu alacak kişinin gözüyle [oku|okuyun].",
  "growth.ai.ai":
    "Yapay zekâ: her hafta tekrarlanan tek bir iş [seç|seçin], sonucunu nasıl kontrol [edeceğini yaz|edeceğinizi yazın], ancak ondan sonra çalışmaya [bırak|bırakın].",
  "growth.ai.creative":
    "Yapay zekâ: pek çok kötü fikri ucuza görmek için [kullan|kullanın]; iyisini yine müşteriyi tanıyan biri fark eder.",
  "growth.ai.crm":
    "Yapay zekâ: talep bırakanların yazdıklarını özetlesin, önce kimin aranacağını önersin; en sona koyduklarına her hafta [sen bak|siz bakın].",
  "growth.ai.economics":
    "Yapay zekâ: tabloyu o kursun, bozuk formülü o bulsun; içindeki varsayımları [sen yaz|siz yazın], her birini kaynağıyla.",
  "growth.partner.website":
    "Ortak çalışma: siteyi yönetenlerle düzenli bir saat; her seferinde tek sayfa, tek rakam, tek değişiklik.",
  "growth.partner.content":
    "Ortak çalışma: sayfaları, onları yazanlarla birlikte [planla|planlayın]; takvimden değil, aramalardan ve satışın duyduğu sorulardan.",
  "growth.partner.social":
    "Ortak çalışma: sosyal medyanın ne işe yarayacağında onu yönetenlerle [anlaş|anlaşın] ve buna hizmet etmeyen her rakamı [kaldır|kaldırın].",
  "growth.partner.sales":
    "Ortak çalışma: satış ekibiyle formdan sonuca kadar tek bir liste [tut|tutun], her hafta birlikte [bak|bakın]; başını da sonunu da gören, talebin kalitesini tartışmayı bırakır.",
  "growth.partner.service":
    "Ortak çalışma: haftanın sorusunu müşteri hizmetleri söylesin; bir sonraki gelmeden o soruyu doğduğu yerde [yanıtla|yanıtlayın].",
  "growth.partner.product":
    "Ortak çalışma: alanların ve almayanların ne dediğini her ay, kendi sözleriyle ve sayılarıyla, ürünü ve fiyatı belirleyenlere [götür|götürün].",
  "growth.partner.budget-owner":
    "Ortak çalışma: bir sonraki hedefi, daha bir sayıya dönüşmeden, onu koyan kişiyle birlikte [kur|kurun]; neyin taşıdığını gösteren tek bir tabloda.",
  "growth.partner.measurement":
    "Ortak çalışma: raporlamayı yürütenlerle her rakam için tek bir kaynakta [anlaş|anlaşın] ve o kaynağı rakamın hemen altına [yaz|yazın].",
  "growth.partner.none":
    "Ortak çalışma: kendi [rakamlarını|rakamlarınızı] her hafta, sorulmadan [göster|gösterin]; başkalarınınkini öğrenmenin en ucuz yolu budur.",
  "growth.crafting":
    "Kendi işinin bazı parçalarını yeniden kuranların o işe enerjisi sonradan daha yüksek çıkıyor; bunu zamana yayılan araştırmalar gösteriyor, tek tek kimseye söz vermiyor.",
  "growth.shape":
    "Tek bir beceride derinlik, yanında birkaç beceride genişlik: bu yalnızca seçmeye yarayan bir çerçeve; böyle bir profilin kendi başına sonuç getirdiğini gösteren olmadı.",
  "growth.depth":
    "Derinlik: {{fact.skill}}. [Huninde|Huninizde] sonucu en çok aşağı çeken adımı bu etkiler: {{fact.factor}}.",
  "growth.depth-open":
    "Derinlik: {{fact.skill}}. [Rakamlarının|Rakamlarınızın] açık bıraktığı soruya bu cevap verir.",
  "growth.breadth":
    "Genişlik: {{fact.skill}}; şu konuyu eşit şartlarda konuşabilecek kadar: {{fact.factor}}.",
  "growth.breadth-base": "Genişlik: {{fact.skill}}; eksik olduğunda fark edecek kadar.",
  "growth.level": "Bugün [kendine verdiğin|kendinize verdiğiniz] not: {{fact.level}}.",
  "growth.first":
    "{{fact.date}} tarihine kadar: tek bir adımda ({{fact.factor}}) tek bir değişiklik. Yayına girdiğinde ve tarihi raporda durduğunda tamamdır.",
  "growth.first-from":
    "{{fact.date}} tarihine kadar: tek bir adımda ({{fact.factor}}) tek bir değişiklik. Yayına girdiğinde ve başladığı değer, yani {{fact.now}}, tarihinin yanında durduğunda tamamdır.",
  "growth.first-open":
    "{{fact.date}} tarihine kadar: reklam parasından siparişe kadar olan rakamlar tek sayfada. Başka biri [sana|size] sormadan orada bir sayı bulduğunda tamamdır.",
  "growth.first-calm":
    "{{fact.date}} tarihine kadar: her sonucun yanında tesadüf aralığı. Aralık raporda sonuçtan önce durduğunda tamamdır.",
  "growth.second":
    "{{fact.date}} tarihine kadar: her hafta tek bir rakam, yorumsuz (adım: {{fact.factor}}; alıcı: {{fact.owner}}). Geciktiği hafta sorulduğunda tamamdır.",
  "growth.second-back":
    "{{fact.date}} tarihine kadar: aynı adıma yeniden bakmak ({{fact.factor}}). Değeri yeniden {{fact.before}} olduğunda ya da neden olmadığını bir rakamla [söyleyebildiğinde|söyleyebildiğinizde] tamamdır.",
  "growth.second-own":
    "{{fact.date}} tarihine kadar: o değişikliğin etkisi ({{fact.factor}}), tam haftalara bakarak okunmuş. Kaldı, kaldırıldı ya da henüz söylenemiyor diye yazıldığında tamamdır.",
  "growth.second-open":
    "{{fact.date}} tarihine kadar: o sayfa her hafta gösteriliyor, iyi de olsa kötü de. Bir toplantı onunla başladığında tamamdır.",
  "growth.second-calm":
    "{{fact.date}} tarihine kadar: sonraki sonuçlar bununla birlikte okunmuş. Bir şeyin değişip değişmediğini tek cümleyle [söyleyebildiğinde|söyleyebildiğinizde] tamamdır.",
  "growth.third":
    "{{fact.date}} tarihine kadar: bir sonraki hedef ({{fact.metric}}) paradan ve oranlardan yukarı doğru, tek bir tabloda kurulmuş. [Senden|Sizden] başka biri içindeki bir sayıyı değiştirdiğinde tamamdır.",
  "growth.third-level":
    "{{fact.date}} tarihine kadar: bir sonraki hedef ({{fact.metric}}) yukarı doğru kurulmuş; başlangıç {{fact.runRate}}, yani değişiklik olmadan varılan yer, üstündeki her parça için de adı konmuş bir adım var. Her birinin yanında bir rol durduğunda tamamdır.",
};
