/** The opening. Reader: the marketer, alone, after a bad month. First fact, then how sure, then where it came from. */
import type { HEARING_MESSAGES } from "../../advice/hearing/hearing.ts";
import type { ORIGIN_MESSAGES } from "../../advice/hearing/origin.ts";
import type { VERDICT_MESSAGES } from "../../advice/hearing/verdict.ts";

type Id = keyof typeof HEARING_MESSAGES | keyof typeof ORIGIN_MESSAGES | keyof typeof VERDICT_MESSAGES;

export const hearing: Readonly<Record<Id, string>> = {
  "hearing.quote": "[Şöyle yazmışsın|Şöyle yazmışsınız]: “{{fact.words}}”.",
  "hearing.numbers": "Bu, geçiştirilecek bir cümle değil; rakamlar buna ne diyor, ona bakalım.",
  "hearing.asked.revenue":
    "[Senden|Sizden] {{fact.target}} ciro bekleniyordu, {{fact.period}} {{fact.actual}} ile kapandı.",
  "hearing.asked.orders":
    "[Senden|Sizden] {{fact.target}} bekleniyordu, {{fact.period}} {{fact.actual}} ile kapandı.",
  "hearing.asked.leads":
    "[Senden|Sizden] {{fact.target}} bekleniyordu, {{fact.period}} {{fact.actual}} ile kapandı.",
  "hearing.asked.qualified-leads":
    "[Senden|Sizden] {{fact.target}} bekleniyordu, {{fact.period}} {{fact.actual}} ile kapandı.",
  "hearing.asked.signups":
    "[Senden|Sizden] {{fact.target}} bekleniyordu, {{fact.period}} {{fact.actual}} ile kapandı.",
  "hearing.asked.traffic":
    "[Senden|Sizden] siteye {{fact.target}} bekleniyordu, {{fact.period}} {{fact.actual}} ile kapandı.",
  "hearing.asked.roas":
    "Reklam getirisinde [senden|sizden] {{fact.target}} bekleniyordu, {{fact.period}} {{fact.actual}} ile kapandı.",
  "hearing.asked.cpa":
    "Sonuç başına maliyet en çok {{fact.target}} olacaktı, {{fact.period}} {{fact.actual}} ile kapandı.",
  "hearing.asked.cac":
    "Yeni müşteri başına maliyet en çok {{fact.target}} olacaktı, {{fact.period}} {{fact.actual}} ile kapandı.",
  "hearing.asked.conversion-rate":
    "Dönüşüm oranında [senden|sizden] {{fact.target}} bekleniyordu, {{fact.period}} {{fact.actual}} ile kapandı.",
  "hearing.asked.average-order-value":
    "Ortalama sipariş tutarında [senden|sizden] {{fact.target}} bekleniyordu, {{fact.period}} {{fact.actual}} ile kapandı.",
  "hearing.asked.retention":
    "Müşteri tutma oranında [senden|sizden] {{fact.target}} bekleniyordu, {{fact.period}} {{fact.actual}} ile kapandı.",
  "hearing.asked.engagement":
    "Etkileşimde [senden|sizden] {{fact.target}} bekleniyordu, {{fact.period}} {{fact.actual}} ile kapandı.",
  "hearing.asked.custom":
    "{{fact.metric}}: [senden|sizden] {{fact.target}} bekleniyordu, {{fact.period}} {{fact.actual}} ile kapandı.",
  "hearing.asked-so-far":
    "Dönem daha bitmedi. {{fact.metric}}: geride kalan {{fact.days}} için hedef {{fact.target}}, şu ana kadarki sonuç {{fact.actual}}.",
  "hearing.efficiency":
    "Rakamlar yine de bir şeyi gösteriyor: her {{fact.one}} reklam parasına {{fact.now}} ciro düştü, hedef ise {{fact.needed}} gerektiriyordu, yani aynı bütçeden {{fact.lift}} fazlasını. Aradaki farkın nereden gelmesi bekleniyordu, bunu [sor|sorun].",
  "hearing.reached":
    "Aynı hedef bundan önceki {{fact.of}} döneme de konsaydı {{fact.times}} tutturmuş olurdu.",
  "hearing.never-reached": "Bundan önceki {{fact.of}} dönemin hiçbiri bu hedefi tutturamazdı.",
  "hearing.target-outside":
    "Hedefin kendisi bu işleyişin verebildiğinin ötesinde: kendi geçmişine göre olağanın sınırı {{fact.limit}}. Bundan ötesine çaba yetmez, sistemde bir şeyin değişmesi gerekir.",
  "hearing.ordinary-but-outside":
    "Olağanın dışında kalan dönem değil, hedef: geçmiş dönemlere göre {{fact.low}} ile {{fact.high}} arasında her sonuç olağan, hedef ise bunun ötesinde. Oraya varmaya çaba tek başına yetmez, sistemde bir şeyin değişmesi gerekir.",
  "hearing.ordinary-period":
    "[Geçmişine|Geçmişinize] bakınca sıradan bir dönem: {{fact.low}} ile {{fact.high}} arasında her sonuç olağan.",
  "hearing.rank": "Önceki {{fact.of}} dönemin {{fact.worse}} tanesi bundan kötü çıkmış.",
  "hearing.largest": "{{fact.base}} ile karşılaştırınca en çok kaybettiren şu: {{claim.driver}}.",
  "hearing.largest-unsure": "Bu adım tek başına yine de tesadüf olabilir; tesadüfü aşan, farkın bütünü.",
  "hearing.largest-likely":
    "Tek başına bakılırsa tesadüfü aşıyor; ama bunca adım bir arada karşılaştırıldığı için bu kesin değil, muhtemel.",
  "hearing.same-step": "Çoğu tek bir adımda: {{claim.ambition}}; oysa gerçekte {{claim.driver}}.",
  "hearing.chance-only":
    "Aşağıdaki karşılaştırma yalnızca hesap; farkı tesadüf açıklayabildiği sürece içindeki hiçbir kaleme sebep demiyorum.",
  "hearing.ambition":
    "Farkın {{fact.share}} kadarı, yani {{fact.ambition}}, hedefin kendisinden geliyor: hedef, {{fact.base}} temel alınırsa bu kadar fazlasını istiyordu.",
  "hearing.ambition-all":
    "Fark baştan hedefin içindeydi: hedef, başlangıç [noktanın|noktanızın] {{fact.ambition}} ötesini istiyordu.",
  "hearing.own-largest":
    "Bu kez en büyük pay [sende|sizde]: {{fact.own}} (farkın {{fact.share}} kadarı); içindeki en büyük kalem: {{fact.factor}}. Can sıkan kısım bu, işe yarayan kısım da bu: düzeltmeye [kendin başlayabilirsin|kendiniz başlayabilirsiniz].",
  "hearing.own-exceeds":
    "[Senin adımlarında|Sizin adımlarınızda] kaybedilen, ortak olanlar kısmen sayıldığında, toplamda {{fact.own}}. Farkın kendisinden fazla, çünkü bir kısmını öteki adımlar geri getirmiş; en büyük kalem {{fact.factor}}. Can sıkıcı, ama işe yarayan tarafı da bu: düzeltmeye [kendin başlayabilirsin|kendiniz başlayabilirsiniz].",
  "hearing.own-part":
    "[Senin elinde|Sizin elinizde] olan, ortak adımlar kısmen sayıldığında, {{fact.own}}, yani farkın {{fact.share}} kadarı; çoğu şu adımda: {{fact.factor}}.",
  "hearing.start": "Oradan başlıyoruz.",
  "hearing.start-surer":
    "O kalem henüz tesadüf de olabilir; bu yüzden daha kesin olandan başlıyoruz: {{fact.factor}}.",
  "hearing.others-needed":
    "Kalanı için başkalarına [ihtiyacın|ihtiyacınız] var; hangi roller olduğunu aşağıdaki tablo söylüyor.",
  "hearing.no-own-part":
    "[Sana|Size] bağlı adımlar toplamda sonucu aşağı çekmemiş. Eksik, başka rollerin adımlarında; hangileri olduğu aşağıdaki tabloda.",
  "hearing.no-place":
    "Huninin neresinde kazanılıp neresinde kaybedildiğini tek bir satıra bakarak söyleyemem: bunun için reklam parasından siparişe kadar bütün adımlar gerekir. Oraya en kısa yol aşağıdaki sorular.",
  "hearing.further-down":
    "Huninin devamında, bu hedefin gösterdiğinden fazlası eksik: {{claim.gap}}. Orada en çok kaybettiren şu: {{claim.driver}}.",
  "hearing.disagree":
    "[Kaynakların|Kaynaklarınız] birbirini tutmuyor: hesabını [verdiğin|verdiğiniz] sonuç ile hunideki sonuç arasında {{fact.amount}} fark var. Bu netleşmeden kimsenin payına rakam yazmıyorum; toplantıdan önce bunu [çöz|çözün].",
  "hearing.held-up": "{{fact.base}} ile karşılaştırınca sonucu asıl taşıyan şu: {{claim.driver}}.",

  "verdict.real-miss.events":
    "Yani {{claim.gap}} ve mesele yalnızca şanssızlık değil: bu hacimde tesadüf tek başına ancak {{fact.allowance}} kadar bir fark yaratır.",
  "verdict.real-miss.history":
    "Yani {{claim.gap}} ve bu, tesadüften fazlası: [sonuçların|sonuçlarınız] kendiliğinden, ortalamasından en çok {{fact.allowance}} dolayında sapıyor.",
  "verdict.within-noise.events":
    "Yani {{claim.gap}}. Bu pekâlâ tesadüf olabilir: bu hacimde {{fact.allowance}} kadar bir eksik hiçbir şey kanıtlamaz.",
  "verdict.within-noise.history":
    "Yani {{claim.gap}}. Tesadüf bu kadarını yapabilir: [sonuçlarının|sonuçlarınızın] ortalaması {{fact.usual}}; kendiliğinden de bunun {{fact.allowance}} kadar altına ya da üstüne düşebiliyor.",
  "verdict.too-few-data.events":
    "Yani {{claim.gap}}. Bunun bir anlamı var mı, henüz söyleyemem: bu kadar az veriyle {{fact.allowance}} kadar bir eksik bile tesadüf olabilir, arkasında gerçek bir sorun da saklanabilir.",
  "verdict.too-few-data.none":
    "Yani {{claim.gap}}. Bu gerçek bir değişim mi, olağan bir dalgalanma mı, söyleyemem: rakamın arkasında kaç işlem olduğunu da önceki dönemlerin nasıl geçtiğini de bilmiyorum.",
  "verdict.too-few-data.orders":
    "Yani {{claim.gap}}. Bunun tesadüf olup olmadığı henüz bilmediğim bir şeye bağlı: sonucun arkasında aşağı yukarı {{fact.orders}} ya da daha fazlası varsa, yani bir sipariş ortalama en çok {{fact.value}} dolayındaysa ve tutarlar birbirinden alışıldığı kadar farklıysa tesadüf bunu pek açıklamaz; siparişler daha az ve daha büyükse açıklayabilir.",
  "verdict.ahead": "Yani {{claim.gap}}. Açıklanacak bir kayıp yok; asıl soru, bunu neyin taşıdığı.",
  "verdict.on-track":
    "Şimdilik {{claim.gap}}: gidiş yolunda, ama dönem bitene kadar bundan fazlası söylenemez.",
  "verdict.ahead-but":
    "Yani {{claim.gap}}. Ama hesabını [verdiğin|verdiğiniz] bir başka göstergede hedef kaçmış: hangisi olduğu tabloda, asıl ona bakmak gerekiyor.",
  "verdict.on-target": "Yani {{claim.gap}}; bu kadarını tesadüf de getirebilir. Hedef tuttu.",
  "verdict.exactly-on-target": "Hedef tam tamına tuttu.",
  "hearing.contested":
    "Bunu birinin önüne koymadan önce [bil|bilin]: [yazdığın|yazdığınız] rakamlar birbirini tutmuyor ({{fact.metric}}: {{fact.said}} ve {{fact.implied}}). İkincisi doğruysa değerlendirme “{{fact.verdict}}” olur.",
  "hearing.two-channels":
    "Gerileyen kanalların derdi aynı değil. {{fact.channel}}: {{claim.driver}}. {{fact.otherChannel}}: {{claim.otherDriver}}.",
  "hearing.worst-channel": "Kanallara bakınca en çok kaybeden {{fact.channel}}: {{claim.driver}}.",
  "hearing.target-below":
    "Hedef zaten önceki dönemin sonucunun ({{fact.previous}}) gerisindeydi; yani o kadarı bile istenmemişti.",
  "verdict.days-to-tell":
    "Tempo böyle sürerse kesin bir şey söyleyebilmem için {{fact.days}} daha gerekiyor.",
  "hearing.feeling.blame":
    "Ne olursa olsun her seferinde hesabını veren olmak insanı yıpratır. Aşağıdaki tablo adımlarla ve rollerle cevap veriyor; toplantıya [seninle|sizinle] birlikte gelebilir.",
  "hearing.feeling.blame-open":
    "Kimsede olmayan bir cevap için bütün gözlerin [senin üzerinde|sizin üzerinizde] olması zor bir durum. Aşağıdakiler henüz cevap değil, ama cevaba giden en kısa yol; herkese de gösterilebilir.",
  "hearing.again":
    "Bunun ilk olmadığını [yazıyorsun|yazıyorsunuz] ve bu önemli: tekrarlandıkça şansın payı azalır. Eski sonuçlar bunun yanına konunca şu görünür: mesafe hep aynıysa hedefe, giderek büyüyorsa bir adıma işaret eder.",
  "hearing.feeling.overwhelm":
    "Bu kadarı aynı anda kime olsa fazla gelir. Bu hafta için bu rapordan tek bir şey yeter; gerisi bekleyebilir.",
  "hearing.feeling.exhaustion":
    "Aşağıdakilerin hiçbiri bugün yapılmak zorunda değil; yorgun birine daha uzun bir liste gerekmez.",
  "hearing.feeling.fear-for-job":
    "Bir gün [işinin|işinizin] konuşulması gerekirse en çok, neyin [sana|size] ait olduğunu, neyin olmadığını gösteren açık bir döküm işe yarar. Aşağıda var ve [seni|sizi] kayırmıyor.",
  "hearing.feeling.unfairness":
    "Haksızlık mı, değil mi, buna rakamlar karar veremez; ama kimin neyi değiştirebilecek durumda olduğunu gösterebilir.",
  "hearing.feeling.loneliness":
    "Bir huniyi kimse tek başına onaramaz. Aşağıdaki konuşma metni [kendini savunman|kendinizi savunmanız] için değil, başkalarını da işin içine [katman|katmanız] için yazıldı.",
  "hearing.feeling.impostor":
    "Bu düşüncenin daha aşağıda ayrı bir cevabı var. Önce rakamlar geliyor, çünkü onlar [senden|sizden] çok dönemi anlatabilir.",
  "hearing.feeling.self-blame":
    "Bunun ne kadarının [senin|sizin] olduğu hesaplanabilir, hesaplandı da; miktarı aşağıda, olduğundan ne küçük ne büyük.",
  "hearing.further-down-split":
    "Bunun [senin adımlarındaki|sizin adımlarınızdaki] kısmı {{fact.own}}, başkalarının yürüttüğü adımlardaki kısmı {{fact.system}}.",
  "verdict.real-miss.ordinary": "Yani {{claim.gap}}.",
  "hearing.disputed":
    "Bu dönemin nasıl duyulacağına [kendi rakamlarından|kendi rakamlarınızdan] biri karar veriyor: önceki dönem için {{fact.said}} alınırsa bu bir düşüş, {{fact.implied}} alınırsa bir artış. Hangisinin doğru olduğunu toplantıdan önce [netleştir|netleştirin]; aşağıdaki hesapta {{fact.said}} kullanıldı.",
  "hearing.further-down-orders": "Sipariş olarak: beklenen {{fact.planned}}, gelen {{fact.actual}}.",
  "hearing.channels-together":
    "Bütün kanallar aynı anda kaybetmiş. Bu pek kanallardan gelmez; ortak olan ne varsa ona [bak|bakın]: site, stok, fiyatlar, ödeme yolu, ölçümleme, sezon.",
};
