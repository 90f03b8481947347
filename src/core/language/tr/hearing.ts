/** The opening. Reader: the marketer, alone, after a bad month. First fact, then how sure, then where it came from. */
import type { HEARING_MESSAGES } from "../../advice/hearing/hearing.ts";
import type { ORIGIN_MESSAGES } from "../../advice/hearing/origin.ts";
import type { VERDICT_MESSAGES } from "../../advice/hearing/verdict.ts";

type Id = keyof typeof HEARING_MESSAGES | keyof typeof ORIGIN_MESSAGES | keyof typeof VERDICT_MESSAGES;

export const hearing: Readonly<Record<Id, string>> = {
  "hearing.quote": "“{{fact.words}}” [yazmışsın|yazmışsınız]. [Gel|Gelin], yanına rakamları koyalım.",
  "hearing.asked.revenue":
    "[Senden|Sizden] {{fact.target}} ciro bekleniyordu, {{fact.period}} {{fact.actual}} ile kapandı.",
  "hearing.asked.orders":
    "[Senden|Sizden] {{fact.target}} bekleniyordu, {{fact.period}} sonunda elde {{fact.actual}} vardı.",
  "hearing.asked.leads":
    "[Senden|Sizden] {{fact.target}} bekleniyordu, {{fact.period}} sonunda elde {{fact.actual}} vardı.",
  "hearing.asked.qualified-leads":
    "[Senden|Sizden] {{fact.target}} bekleniyordu, {{fact.period}} sonunda elde {{fact.actual}} vardı.",
  "hearing.asked.signups":
    "[Senden|Sizden] {{fact.target}} bekleniyordu, {{fact.period}} sonunda elde {{fact.actual}} vardı.",
  "hearing.asked.traffic":
    "[Senden|Sizden] siteye {{fact.target}} bekleniyordu, {{fact.period}} boyunca {{fact.actual}} geldi.",
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
    "Rakamlar yine de bir şeyi gösteriyor: cironun reklam harcamasına oranı {{fact.now}}. Hedef {{fact.needed}} gerektiriyordu, yani aynı bütçeden {{fact.lift}} fazlasını. Aradaki farkın nereden gelmesi bekleniyordu, bunu [sor|sorun].",
  "hearing.reached":
    "Aynı hedef bundan önceki {{fact.of}} döneme de konsaydı {{fact.times}} tutturmuş olurdu.",
  "hearing.never-reached": "Bundan önceki {{fact.of}} dönemin hiçbiri bu hedefi tutturamazdı.",
  "hearing.target-outside":
    "Hedefin kendisi bu işleyişin verebildiğinin ötesinde: kendi geçmişine göre olağanın sınırı {{fact.limit}}. Bundan ötesine çaba yetmez, sistemde bir şeyin değişmesi gerekir.",
  "hearing.ordinary-but-outside":
    "Olağanın dışında kalan dönem değil, hedef: geçmiş dönemlere göre {{fact.low}} ile {{fact.high}} arasında her sonuç olağan, hedef ise bunun ötesinde. Oraya varmaya çaba tek başına yetmez, sistemde bir şeyin değişmesi gerekir.",
  "hearing.ordinary-period":
    "[Geçmişine|Geçmişinize] bakınca sıradan bir dönem: {{fact.low}} ile {{fact.high}} arasında her sonuç olağan.",
  "hearing.largest": "{{fact.base}} ile karşılaştırınca en çok kaybettiren şu: {{claim.driver}}.",
  "hearing.largest-unsure": "Bu adım tek başına yine de tesadüf olabilir; tesadüfü aşan, farkın bütünü.",
  "hearing.chance-only":
    "Aşağıdaki karşılaştırma yalnızca hesap; farkı tesadüf açıklayabildiği sürece içindeki hiçbir kaleme sebep demiyorum.",
  "hearing.ambition":
    "Farkın {{fact.share}} kadarı, yani {{fact.ambition}}, daha baştan hedefin içindeydi: çıta o kadar yükseltilmiş.",
  "hearing.ambition-all":
    "Fark, yükseltilen çıtanın ta kendisi: hedef ile başlangıç [noktan|noktanız] arasında {{fact.ambition}} var ve bu mesafeyi hangi adımın kapatacağı belli değil.",
  "hearing.own-largest":
    "Bu kez en büyük pay [sende|sizde]: {{fact.own}} (farkın {{fact.share}} kadarı); içindeki en büyük kalem: {{fact.factor}}. Can sıkan kısım bu, işe yarayan kısım da bu: düzeltmeye [kendin başlayabilirsin|kendiniz başlayabilirsiniz].",
  "hearing.own-exceeds":
    "[Sana|Size] bağlı adımlarda kaybedilen, farkın tamamından fazla: {{fact.own}}; içindeki en büyük kalem: {{fact.factor}}. Bir kısmını öteki adımlar telafi etmiş. Can sıkan kısım bu, işe yarayan kısım da bu: düzeltmeye [kendin başlayabilirsin|kendiniz başlayabilirsiniz].",
  "hearing.own-part":
    "[Senin elinde|Sizin elinizde] olan kısım {{fact.own}} (farkın {{fact.share}} kadarı); içindeki en büyük kalem: {{fact.factor}}. Oradan başlıyoruz. Kalanı için başkaları da gerekiyor; hangi roller olduğu aşağıdaki tabloda.",
  "hearing.system-helped": "Başkalarının yürüttüğü adımlar ise toplamda {{fact.system}} kazandırdı.",
  "hearing.no-own-part":
    "[Sana|Size] bağlı adımlar toplamda sonucu aşağı çekmemiş. Eksik, başka rollerin adımlarında; hangileri olduğu aşağıdaki tabloda.",
  "hearing.no-place":
    "Huninin neresinde kazanılıp neresinde kaybedildiğini tek bir satıra bakarak söyleyemem: bunun için reklam parasından siparişe kadar bütün adımlar gerekir. Oraya en kısa yol aşağıdaki sorular.",
  "hearing.held-up": "{{fact.base}} ile karşılaştırınca sonucu asıl taşıyan şu: {{claim.driver}}.",
  "hearing.further-down":
    "Huninin devamında, bu hedefin gösterdiğinden fazlası eksik: {{claim.gap}}. Orada en çok kaybettiren şu: {{claim.driver}}.",
  "hearing.disagree":
    "[Kaynakların|Kaynaklarınız] birbirini tutmuyor: hesabını [verdiğin|verdiğiniz] sonuç ile hunideki sonuç arasında {{fact.amount}} fark var. Bu netleşmeden kimsenin payına rakam yazmıyorum; toplantıdan önce bunu [çöz|çözün].",

  "verdict.real-miss.events":
    "Yani {{claim.gap}} ve mesele yalnızca şanssızlık değil: bu hacimde tesadüf tek başına ancak {{fact.allowance}} kadarını açıklar.",
  "verdict.real-miss.history":
    "Yani {{claim.gap}} ve bu, alışılmış dalgalanmayı aşıyor: o dalgalanma ancak {{fact.allowance}} kadarını açıklar.",
  "verdict.within-noise.events":
    "Yani {{claim.gap}}. Bu pekâlâ tesadüf olabilir: bu hacimde {{fact.allowance}} kadar bir eksik hiçbir şey kanıtlamaz.",
  "verdict.within-noise.history":
    "Yani {{claim.gap}}. Bu, alışılmış dalgalanmanın içinde: bir dönemden ötekine {{fact.allowance}} kadar inip çıkmanın özel bir anlamı yok.",
  "verdict.too-few-data.events":
    "Yani {{claim.gap}}. Bunun bir anlamı var mı, henüz söyleyemem: bu kadar az veriyle {{fact.allowance}} kadar bir eksik bile tesadüf olabilir, arkasında gerçek bir sorun da saklanabilir.",
  "verdict.too-few-data.none":
    "Yani {{claim.gap}}. Bu gerçek bir değişim mi, olağan bir dalgalanma mı, söyleyemem: rakamın arkasında kaç işlem olduğunu da önceki dönemlerin nasıl geçtiğini de bilmiyorum.",
  "verdict.too-few-data.orders":
    "Yani {{claim.gap}}. Bunun tesadüf olup olmadığı henüz bilmediğim bir şeye bağlı: sonucun arkasında aşağı yukarı {{fact.orders}} ya da daha fazlası varsa tesadüf bunu açıklamaz, daha azı varsa açıklayabilir.",
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
    "[Anlattığına|Anlattığınıza] göre hesap [senden|sizden] soruluyor. Aşağıdaki tablo kişilerle değil, adımlarla ve rollerle cevap veriyor; kime [istersen gösterebilirsin|isterseniz gösterebilirsiniz].",
  "hearing.feeling.overwhelm":
    "Her şey üst üste gelmiş. Aşağıdakilerin hepsini [yapman|yapmanız] gerekmiyor: bu hafta tek bir adım yeter, gerisi bekleyebilir.",
  "hearing.feeling.exhaustion":
    "Çok [yorulmuşsun|yorulmuşsunuz]. Aşağıdakilerin hiçbirini bugün [yapman|yapmanız] gerekmiyor.",
  "hearing.feeling.fear-for-job":
    "[İşin için kaygılandığını yazmışsın|İşiniz için kaygılandığınızı yazmışsınız]. Konu açılırsa en çok, neyin [sana|size] bağlı olduğunun, neyin olmadığının açık bir dökümü işe yarar; aşağıda var.",
  "hearing.feeling.unfairness":
    "[Sana|Size] haksızlık gibi geliyor. Haksızlık mı, değil mi, buna rakamlar karar veremez; ama kimin neyi değiştirebileceğini gösterebilir.",
  "hearing.feeling.loneliness":
    "Bu işle [tek başına kalmışsın|tek başınıza kalmışsınız]. Aşağıdaki konuşma metni [kendini savunman|kendinizi savunmanız] için değil, başkalarını da işin içine [katman|katmanız] için yazıldı.",
  "hearing.further-down-split":
    "Bunun [senin adımlarındaki|sizin adımlarınızdaki] kısmı {{fact.own}}, başkalarının yürüttüğü adımlardaki kısmı {{fact.system}}.",
};
