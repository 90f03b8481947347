/**
 * Per step of the funnel. `step`: to the marketer, doable this week in an hour. `ask`: said aloud by the marketer to
 * whoever runs the step. `rebuild`: what would be built differently rather than tuned.
 */
import type { STEP_MESSAGES } from "../../advice/steps.ts";

export const steps: Readonly<Record<keyof typeof STEP_MESSAGES, string>> = {
  "step.ad-spend":
    "Bu hafta, harcanmayan reklam parasının eldeki verimle ne getirmiş olacağını [hesapla|hesaplayın], çıkan tek satırı bütçeyi belirleyen kişiye [götür|götürün].",
  "step.click-cost":
    "Bu hafta arama terimlerini ve yerleşimleri sonuç başına maliyete göre [sırala|sıralayın], hiç sonuç getirmeyen en pahalı birkaçını [durdur|durdurun] ve tarihi not [et|edin]; bunun neyi değiştirdiğini öyle [görürsün|görürsünüz].",
  "step.arrival":
    "Bu hafta tek bir gün için tıklamaları ve ziyaretleri cihaz cihaz [karşılaştır|karşılaştırın]. Telefonda kayıp daha büyükse mesele sayfada; her yerde aynıysa önce çerez onayına ve ölçümlemeye [bak|bakın].",
  "step.lead-rate":
    "Bu hafta kendi [formunu|formunuzu] telefondan [doldur|doldurun], atlamak [istediğin|istediğiniz] her alanı not [et|edin] ve en gereksizinin kaldırılmasını [iste|isteyin].",
  "step.conversion":
    "Bu hafta kendi [sitenden|sitenizden] telefonla alışveriş [yap|yapın], reklamdan onay ekranına kadar; [takıldığın|takıldığınız] her yeri ekran görüntüsüyle not [et|edin]. Toplantıda o liste dönüşüm oranından daha çok işe yarar.",
  "step.qualification":
    "Bu hafta satıştan biriyle elenen talepleri gözden [geçir|geçirin], her birinin yanına sebebini [yaz|yazın]. En sık çıkan sebep, hangi vaadi ya da hangi kitleyi [değiştireceğini|değiştireceğinizi] söyler.",
  "step.closing":
    "Bu hafta talep listesini ilk aramanın saati ve sonucuyla birlikte [iste|isteyin], bekleme süresine göre [sırala|sıralayın]. Beklemek müşteri kaybettiriyor mu, hemen [görürsün|görürsünüz].",
  "step.order-value":
    "Bu hafta, dönemin siparişlerini [karşılaştırdığın|karşılaştırdığınız] dönemin siparişlerinin yanına [koy|koyun] ve tutarı neyin küçülttüğüne [bak|bakın]: indirimler, biten bedenler, daha ucuz ürünler. En sık çıkanı adıyla [yaz|yazın].",
  "step.volume":
    "Bu hafta ziyaretçileri geldikleri kaynağa göre [ayır|ayırın] ve en çok kaybeden kaynağı [bul|bulun]. Toplam bunu saklar, liste gösterir.",
  "step.result-cost":
    "Bu hafta harcama ve sonuçların yanına tıklamaları ve ziyaretleri de [koy|koyun]. Huninin ortası eksik kaldıkça pahalı tıklamayı zayıf sayfadan kimse ayıramaz.",
  "step.visit-value":
    "Bu hafta ziyaret ve cironun yanına sipariş sayısını [koy|koyun]. Siparişler sayılmadıkça alıcının azalması da sepetin küçülmesi de aynı görünür.",
  "step.lead-value":
    "Bu hafta talep ve cironun yanına satış sayısını [koy|koyun]. Satışlar sayılmadıkça azalmaları da küçülmeleri de aynı görünür.",
  "step.mix":
    "Bu hafta her kanalın harcamasını ve getirisini bu dönem ve önceki dönem için yan yana [yaz|yazın], paranın güçlü kanaldan zayıfa kaydığı yerleri [işaretle|işaretleyin].",
  "step.scale":
    "Bu hafta, bütçeye son eklenen paranın tek başına ne getirdiğine [bak|bakın]: eklenmeden önceki ve sonraki haftaların sonucu, tek satırda.",
  "step.channel-change":
    "Bu hafta, açılan ve kapanan her kanal için birer satır [yaz|yazın]: neden, ne zaman, bugüne kadar ondan ne bekleniyordu.",
  "step.repeat":
    "Bu hafta, geçen yılın müşterilerinden kaçının yeniden aldığını [say|sayın]; tek alışverişte kalanlara indirim değil, işlerine yarayacak bir şey [yaz|yazın].",
  "step.organic":
    "Bu hafta Search Console içinde en çok tıklama kaybeden sayfayı [bul|bulun]; yeniden yazmadan önce aramada şimdi onun üstünde ne çıktığına [bak|bakın].",
  "step.email":
    "Bu hafta önce karşılama ve terk edilmiş sepet gibi otomatik e-postalara [bak|bakın]: hâlâ gidiyorlar mı, kimlere gitmez olmuşlar?",
  "step.refunds":
    "Bu hafta iadeleri ürüne ve sebebe göre [sırala|sıralayın]; en sık tekrarlananı ürün sayfasını yazan kişiye [götür|götürün].",
  "step.other-sources":
    "Bu hafta listenin dışında kalanların adını [koy|koyun]: doğrudan gelenler, iş ortakları, pazaryerleri, mağaza; her birinin yanına rakamını [yaz|yazın]. Adı konmayan kaynağı kimse savunamaz.",
  "step.target":
    "Bu hafta yazılı olarak [sor|sorun]: hedef konurken huninin hangi adımının iyileşmesi bekleniyordu, bunun için ne verildi? Cevap ne olursa olsun yeri bir sonraki hedefin yanı.",
  "step.unexplained":
    "Bu hafta, bu dönemin ve bir öncekinin reklam harcamasını, tıklamasını, ziyaretini ve siparişini [bul|bulun]. Raporların başında [geçireceğin|geçireceğiniz] bir saat bu konuşmayı her şeyden çok değiştirir.",

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
    "Hedefi ve bütçeyi tek bir tabloda birbirine [bağla|bağlayın]; biri oynayınca öteki yerinde kalamasın.",
  "rebuild.click-cost":
    "Her ziyaretçiyi yeniden satın almayı [bırak|bırakın]: bir kısmını tıklama parası ödemeden geri getirecek sayfaları ve e-posta listesini [kur|kurun].",
  "rebuild.arrival":
    "Ağır ana sitenin dışında, insanların sabrı tükenmeden açılan sayfalar [kur|kurun]; her vaade kendi sayfası.",
  "rebuild.lead-rate":
    "Formu bir sohbetin başlangıcına [çevir|çevirin]: yardım etmeye yetecek en azını [sor|sorun], gerisini sorma hakkını sonra [kazan|kazanın].",
  "rebuild.conversion":
    "İnsanların karar verdiği sayfayı gerçekten sordukları soruların etrafında yeniden [kur|kurun]: fiyat, teslimat, uygunluk, güven. Bu, yapıyı değiştirmek demek, düğmenin rengini değil.",
  "rebuild.qualification":
    "Vaadi ve fiyat aralığını görünür yere [yaz|yazın]; kendine uymayan, formu doldurmadan ayrılsın.",
  "rebuild.closing":
    "Formdan ilk aramaya giden yolu satış ekibiyle birlikte [tasarla|tasarlayın]: kim, ne zaman, ne söyleyerek dönüyor, gece ne oluyor.",
  "rebuild.order-value":
    "Birbirini tamamlayan ürünleri birlikte almayı [kolaylaştır|kolaylaştırın]: setler, yedekler, sepete bir ürün daha eklemek için bir sebep.",
  "rebuild.volume":
    "Ziyaretçi kaynaklarının hepsini [kiralama|kiralamayın]; biri [senin|sizin] olsun: arama, e-posta ya da bir topluluk.",
  "rebuild.result-cost":
    "Bugüne kadar hiç olmayan raporu [hazırla|hazırlayın]: para, tıklama, ziyaret, sonuç; tek sayfada, her hafta.",
  "rebuild.visit-value":
    "Her sayfa ziyaretçinin ne için geldiğini bilsin ve her şeyi değil, sıradaki mantıklı adımı sunsun.",
  "rebuild.lead-value":
    "Talepleri paraya dönüşene kadar [izle|izleyin]; hangilerinin parasına değdiği bilgisi reklamlara geri dönsün.",
  "rebuild.mix":
    "Para geçen yılın dağılımını değil, sıradaki sonucu izlesin: bütçenin küçük bir parçası her ay son harcamanın en çok getirdiği yere kaysın.",
  "rebuild.scale":
    "Büyüdükçe pahalanmayan şeylerle [büyü|büyüyün]: sayfalar, e-posta listesi, geri gelen müşteriler. O zaman daha büyük hedef daha pahalı tıklama istemez.",
  "rebuild.channel-change":
    "Her yeni kanala kendi parasını, kendi süresini ve kendi hedefini [ver|verin]; öğrenme döneminin bedelini öteki kanalların sonucu ödemesin.",
  "rebuild.repeat":
    "Bir sonraki alışverişi ilkiyle birlikte [tasarla|tasarlayın]: müşteriye sonra ne gerekecek, ne zaman, kim hatırlatacak.",
  "rebuild.organic":
    "Ziyaretçi getiren sayfaları kendi hâline [bırakma|bırakmayın]: bir listesi, bir sahibi ve her birinin son elden geçtiği bir tarih olsun.",
  "rebuild.email":
    "İnsanların çıkmak istemediği bir e-posta listesi [kur|kurun]; reklamın pahalı olduğu haftaları o taşısın.",
  "rebuild.refunds":
    "Ürün sayfasını iadeler yazsın: tekrarlanan her sebep, bir sonrakini önleyen bir cümleye ya da fotoğrafa dönüşsün.",
  "rebuild.other-sources":
    "Müşterilerin gerçekte nereden geldiğinin haritasını [çıkar|çıkarın] ve her yeni müşteriye [sor|sorun]; “geri kalan” diye bir kaynak yoktur.",
  "rebuild.target":
    "Biri [önüne|önünüze] bir sayı koymadan bir sonraki hedefi [sen getir|siz getirin]: harcamadan ve oranlardan başlayıp yukarı doğru kurulmuş olsun.",
  "rebuild.unexplained":
    "Reklam parasından siparişe giden yolu gösteren tek bir sayfa [hazırla|hazırlayın]. O sayfa kimdeyse konuşmayı o yönlendirir.",
};
