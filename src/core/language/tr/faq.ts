/** Answers to the questions; each from the reader's own figures: short answer, reason, one step. */
import type { FAQ_MESSAGES } from "../../advice/faq/messages.ts";

export const faq: Readonly<Record<keyof typeof FAQ_MESSAGES, string>> = {
  "faq.missed-kpi.question": "Hedefi kaçırdım. Önce ne yapayım?",
  "faq.missed-kpi.question-met": "Hedefi tutturdum. Bundan sonra ne yapayım?",
  "faq.missed-kpi.question-so-far": "Şimdilik işler yolunda. Bununla ne yapayım?",
  "faq.missed-kpi.real":
    "Rakamı başkası sormadan [sen söyle|siz söyleyin]: {{claim.gap}} ve bu, tesadüften fazlası.",
  "faq.missed-kpi.real.b":
    "Rakamla [başla, sıfatları bir kenara bırak|başlayın, sıfatları bir kenara bırakın]: {{claim.gap}} ve bunun adı yalnızca şanssızlık değil.",
  "faq.missed-kpi.real.c":
    "Sonucu masaya [kendin koy|kendiniz koyun]: {{claim.gap}}. Bunu şansla açıklamak mümkün değil; kendiliğinden geçer diye beklemenin bir faydası yok.",
  "faq.missed-kpi.contested":
    "Önce [rakamlarından|rakamlarınızdan] hangisinin doğru olduğunu [netleştir|netleştirin]. Birine göre hedef kaçmış, ötekine göre belki de kaçmamış; bu çözülmeden sunum yapan, kendi raporuyla köşeye sıkıştırılabilir.",
  "faq.missed-kpi.noise":
    "Önce, suçlu [arama|aramayın]. {{fact.allowance}} kadar geride kalmak tesadüfün sınırları içinde; şimdi [bulacağın|bulacağınız] her açıklama bir hikâyeden ibaret olabilir.",
  "faq.missed-kpi.noise.b":
    "Büyük bir hamle gerekmiyor. Bu büyüklükte {{fact.allowance}} kadarı kimse bir şey yapmadan da gelir gider; belki de ortada ne bulunacak biri var ne bir sebep.",
  "faq.missed-kpi.noise.c":
    "Herkesin [senden|sizden] beklediğinden azını. Bir sonuç, hiçbir yerde sorun yokken de {{fact.allowance}} kadar geride kalabilir; buna bakıp harekete geçen, bir rastlantıya göre iş yapmış olur.",
  "faq.missed-kpi.noise-cause":
    "Bir dalgalanmaya bugün sebep [gösterirsen|gösterirseniz] yeni rakamlar gelince geri [alman|almanız] gerekir; geri almak da güveni eksiğin kendisinden çok sarsar. Rakamı [ver|verin], bu büyüklükte tesadüfün neler yapabildiğini [söyle|söyleyin], hangi gün daha fazlasını [bileceğini|bileceğinizi] de [ekle|ekleyin].",
  "faq.missed-kpi.noise-cause.b":
    "Israrla sebep sorulursa dürüst cevap, rakamların küçüklüğü: az sayıda olay çok dalgalanır. Bunu rakamıyla [söyle|söyleyin], yanına ne zaman bir rakam daha geleceğini de [yaz|yazın].",
  "faq.missed-kpi.noise-cause.c":
    "Tehlike rakamda değil, cevapta: dalgalanmaya uydurulan sebepler projeye dönüşür, dalgalanma geçer, projeler kalır. Sonucu kendi aralığıyla birlikte [bildir|bildirin].",
  "faq.missed-kpi.unknown":
    "Önce ortada açıklanacak ne var, onu [öğren|öğrenin]: hedefin kaçtığı açık, ama eldekilere bakarak bir kaybı olağan bir dalgalanmadan kimse ayıramaz.",
  "faq.missed-kpi.fork":
    "Genellikle {{fact.actual}} dolayında [kalıyorsan|kalıyorsanız] bu da ötekiler gibi bir dönem, yüksek olan hedef; genellikle {{fact.target}} dolayına [varıyorsan|varıyorsanız] bir şey bozulmuş.",
  "faq.missed-kpi.met":
    "Kötü bir sonucu nasıl didik didik [edersen|ederseniz] bunu da öyle [incele|inceleyin]: {{claim.gap}}. İşe yarayan kısmı, bunu neyin taşıdığı.",
  "faq.missed-kpi.exact":
    "Kötü bir sonuca ne kadar yakından [bakarsan|bakarsanız] buna da o kadar yakından [bak|bakın]: hedef tam tamına tuttu. Asıl işe yarayacak olan, bunu neyin taşıdığını bilmek.",
  "faq.missed-kpi.met-why":
    "Sıradaki hedef bu rakamın üzerine kurulacak; rakamın neden böyle çıktığını bilen o hedefte söz sahibi olur, bilmeyenden ise şanslı bir ayı tekrarlaması beklenir.",
  "faq.missed-kpi.met-step":
    "Bu hafta neyin, ne zamandan beri farklı yapıldığını not [et|edin]; birkaç ay sonra kimse hatırlamaz, oysa asıl o zaman lazım olur.",
  "faq.missed-kpi.wait":
    "Bu hafta, bu rakam yüzünden hiçbir şeyi [değiştirme|değiştirmeyin]. Bugünün tarihini not [et|edin], her şeyi olduğu gibi [bırak|bırakın], yeni rakamlar gelince yeniden [bak|bakın]; şimdi yapılacak bir değişikliğin etkisi de tesadüften ayırt edilemez.",
  "faq.missed-kpi.wait.b":
    "Bu hafta kampanyaları, teklifleri ve sayfaları olduğu gibi [bırak|bırakın], bunu bilerek [yaptığını|yaptığınızı] da bir yere [yaz|yazın]. Yeni sonuç gelince bununla [karşılaştırabilirsin; arada bir şey değiştirmiş olsan karşılaştıramazdın|karşılaştırabilirsiniz; arada bir şey değiştirmiş olsanız karşılaştıramazdınız].",
  "faq.missed-kpi.wait.c":
    "Bu hafta hiçbir şeye [dokunma ve bunu yazıya dök|dokunmayın ve bunu yazıya dökün]: tarih, sonuç, bu sonuç yüzünden hiçbir şeyin değiştirilmediği. Sonraki rakamı okunur kılan o not olacak.",
  "faq.missed-kpi.in-orders": "Bu, alışılmış büyüklükte yaklaşık {{fact.orders}} ediyor.",
  "faq.missed-kpi.in-money":
    "Bu dönem sonuç başına gelen parayla hesaplayınca yaklaşık {{fact.money}} ediyor.",
  "faq.missed-kpi.then-own":
    "Kimseden bir şey istemeden önce kendi [adımına başla|adımınıza başlayın]: {{fact.factor}}. Bunun için toplantı gerekmez, üstelik toplantıda gösterecek bir [şeyin|şeyiniz] olur.",
  "faq.missed-kpi.then-below":
    "Daha büyük olan rakamı da aynı nefeste, başkasına bırakmadan [söyle|söyleyin]: {{claim.gap}}. Yalnızca kendi rakamından söz eden, ötekini görmemiş sanılır.",
  "faq.missed-kpi.then-system":
    "En büyük adımı {{fact.owner}} yürütüyor; asıl konuşma o tarafla yapılacak. Masada hüküm değil, adım tablosu olursa daha iyi geçer.",
  "faq.missed-kpi.then-target":
    "Kimse çabadan söz açmadan hedefin nasıl ortaya çıktığını [konuş|konuşun]: en büyük kısım daha ilk günden önce oradaydı.",
  "faq.missed-kpi.then-shared":
    "Önce kendi [parçanı yap|parçanızı yapın], sonra çıkan sonucu, kalanını [paylaştığın tarafa götür|paylaştığınız tarafa götürün]: {{fact.owner}}.",
  "faq.split.own-system":
    "Sonra farkı [ayır|ayırın]: {{fact.own}} [senin elindeki|sizin elinizdeki] adımlarda, {{fact.system}} başkalarının yürüttüğü adımlarda.",
  "faq.split.own-system-ambition":
    "Sonra farkı [ayır|ayırın]: {{fact.own}} [senin elindeki|sizin elinizdeki] adımlarda, {{fact.system}} başkalarının yürüttüğü adımlarda, {{fact.ambition}} ise daha baştan hedefin içinde.",
  "faq.split.system":
    "Sonra farkı [ayır|ayırın]: {{fact.system}} başkalarının yürüttüğü adımlarda; [seninkiler|sizinkiler] toplamda sonucu aşağı çekmemiş.",
  "faq.split.system-ambition":
    "Sonra farkı [ayır|ayırın]: {{fact.system}} başkalarının yürüttüğü adımlarda, {{fact.ambition}} ise daha baştan hedefin içinde.",
  "faq.split.own":
    "Sonra farkı [ayır|ayırın]: {{fact.own}} [senin elindeki|sizin elinizdeki] adımlarda; başkalarının yürüttüğü adımlar toplamda farkı büyütmemiş.",
  "faq.split.own-ambition":
    "Sonra farkı [ayır|ayırın]: {{fact.own}} [senin elindeki|sizin elinizdeki] adımlarda, {{fact.ambition}} ise daha baştan hedefin içinde.",
  "faq.split.ambition":
    "Sonra hedefe [bak|bakın]: istediği sıçrama {{fact.ambition}}; huninin hiçbir adımı, artısı eksisiyle, farkı açıklamıyor.",
  "faq.split.ambition-open":
    "Sonra hedefe [bak|bakın]: istediği sıçrama {{fact.ambition}}. Kalanın nerede kazanılıp nerede kaybedildiğini ancak huni gösterebilir.",
  "faq.split.open":
    "Farkı [senin payın|sizin payınız] ve sistemin payı diye ayırmak için huni gerekir; o olmadan söyleyeceğim her pay uydurma olur.",
  "faq.split.disagree":
    "Farkı henüz [paylaştırma: sonucun ile hunin|paylaştırmayın: sonucunuz ile huniniz] farklı tutarlar gösteriyor; buradan çıkarılacak her pay birine haksızlık olur.",
  "faq.split.arithmetic":
    "Tablodaki ayrım eksiksiz, ama yalnızca hesap: hedefin gerçekten kaçıp kaçmadığı belli olmadıkça bu, bir rastlantının dökümü de olabilir.",
  "faq.held": "İyi gideni de [söyle|söyleyin]: {{claim.driver}}.",

  "faq.bad-month.question": "Yalnızca şanssızlık mıydı?",
  "faq.bad-month.ordinary":
    "Hayır, mesele de tam bu: dönem olağandı, hedef değildi. Kendi [geçmişine|geçmişinize] göre {{fact.low}} ile {{fact.high}} arasındaki her sonuç olağan; {{fact.target}} bunun dışında kalıyor.",
  "faq.bad-month.ordinary-step":
    "Ne şans ne çöküş. Sonuç olağan [aralığının|aralığınızın] içinde ({{fact.low}} ile {{fact.high}} arası), hedef ise dışında; ama o aralığın içinde bir adım, tesadüfün oynatacağından fazla oynamış: {{fact.factor}}. Bakılacak yer orası.",
  "faq.bad-month.broke":
    "Hayır. Olağan [sonuçların|sonuçlarınız] {{fact.low}} ile {{fact.high}} arasında, bu seferki o aralığın dışına düştü. Bir şey değişmiş ve bunun bir tarihi var.",
  "faq.bad-month.beyond-swing":
    "Hayır. [Sonuçların|Sonuçlarınız] kendiliğinden, ortalamasından {{fact.allowance}} kadar sapabiliyor; bu seferki eksik ondan büyük.",
  "faq.bad-month.counted":
    "Hayır. Arkasında bu kadar çok işlem varken şanssızlık {{fact.allowance}} kadar bir eksiği açıklardı, buradaki ise {{fact.gap}}.",
  "faq.bad-month.counted.b":
    "Hayır. İşlemler tek tek sayılınca şanssızlık tek başına en çok {{fact.allowance}} dolayında bir fark açabilir; oysa [hedefle aranda|hedefle aranızda] {{fact.gap}} var.",
  "faq.bad-month.counted.c":
    "Hayır, ya da ancak bir parçası öyle: toplam eksik {{fact.gap}}; bunun tesadüfe yazılabilecek kısmı yaklaşık {{fact.allowance}}.",
  "faq.bad-month.chance-history":
    "Pekâlâ olabilir. [Sonuçlarının|Sonuçlarınızın] ortalaması {{fact.usual}} ve hiç sebep yokken de bunun {{fact.allowance}} kadar uzağına düşebiliyor; {{fact.actual}} bunun rahatça içinde.",
  "faq.bad-month.chance-counts":
    "Pekâlâ olabilir. Aynı ay, hiçbir şey değişmeden bir daha yaşansa sonuç {{fact.low}} ile {{fact.high}} arasında herhangi bir yere düşebilir; hedef de bunun erişebileceği bir yerde.",
  "faq.bad-month.chance":
    "Pekâlâ olabilir. {{fact.allowance}} kadar bir eksik, hiçbir şey değişmemişken de ortaya çıkar.",
  "faq.bad-month.few-orders":
    "Bu rakamlar bunu söyleyemez. Cevap, tutarın arkasında kaç sipariş olduğuna bağlı: yaklaşık {{fact.orders}} aşılınca artık şanssızlık bunu açıklamaz. Buna bakmak bir dakika sürer.",
  "faq.bad-month.few-days":
    "Söylemek için erken. İşler bu tempoyla sürerse şansı gerçek bir kayıptan ayırabilmek için {{fact.days}} daha gerekecek.",
  "faq.bad-month.few-events":
    "Bu kadar az işleme bakarak kimse bir şey söyleyemez: {{fact.allowance}} kadar bir eksik bile şans işi olabilir, arkasında gerçek bir sorun da saklanabilir.",
  "faq.bad-month.few":
    "Eldeki rakamlar bunu söyleyemez: önceki sonuçlar olmadıkça karşılaştıracak bir şey yok.",
  "faq.bad-month.rank":
    "Çöküşten söz edene şunu [göster|gösterin]: bundan önceki {{fact.of}} sonuçtan {{fact.worse}} tanesi daha kötüydü.",
  "faq.bad-month.worse-than-before": "{{fact.base}} ile karşılaştırınca sonuç {{fact.change}} daha kötü.",
  "faq.bad-month.worse-than-before.b": "{{fact.base}} ölçü alınırsa sonuç {{fact.change}} gerilemiş.",
  "faq.bad-month.worse-than-before.c":
    "{{fact.base}} ile yan yana konunca {{fact.change}} kaybedilmiş; açıklanacak kısım bu, kalanı hedefin kendisi.",
  "faq.bad-month.better-than-before":
    "{{fact.base}} ile karşılaştırınca aslında {{fact.change}} daha iyi; bunu düşüş gibi gösteren yalnızca hedef.",
  "faq.bad-month.one-step":
    "Kötü bir ay her adıma aynı vurur. Burada ise tek bir adım öne çıkıyor: {{fact.factor}}. Bu, aranıp bulunabilecek bir sebebe işaret ediyor.",
  "faq.bad-month.one-channel":
    "Yalnızca {{fact.channel}} kaybetmiş, ötekiler yerini korumuş; yani ilk şüphelenilecek şey zayıf bir pazar değil.",
  "faq.bad-month.use-ordinary":
    "Yani bunu ne şansın dönmesi düzeltir ne de daha uzun mesai. Ya çalışma biçimi değişecek ya rakam.",
  "faq.bad-month.use-real":
    "Demek ki daha iyi bir ayın gelmesini beklemek plan sayılmaz. Plan, tablodaki adımlardır, en çok kaybettirenden başlayarak.",
  "faq.bad-month.use-real.b":
    "Bunun iyi bir yanı da var: sebebi olan bir şey bulunabilir, bulunan bir şeyin üzerinde de çalışılabilir.",
  "faq.bad-month.use-real.c":
    "O yüzden kimseye, kendiliğinden dengelenir diye söz [verme|vermeyin]. Önce hangi adıma [bakacağını|bakacağınızı] ve ne zaman daha fazlasını [bileceğini söyle|bileceğinizi söyleyin].",
  "faq.bad-month.use-chance":
    "Bu, arkaya yaslanmak için bir sebep değil: olağan bir dalgalanmanın içine küçük bir kayıp da saklanabilir. Kimseden açıklama istemeden önce yeni rakamları beklemek için bir sebep.",
  "faq.bad-month.use-chance.b":
    "Bu, her şeyin yolunda olduğunu kanıtlamaz. Söylediği şu: tek başına bu rakam, hangi taraf için olursa olsun fazla zayıf bir tanık.",
  "faq.bad-month.use-chance.c":
    "Bugün verilecek her kesin cevap yanlış olurdu: bozulan bir şey var demek de, hiçbir şey yok demek de. Kararı yeni rakamlar verecek; onları beklemek de iştir.",
  "faq.bad-month.use-few":
    "O zamana kadar dürüst olan, henüz [bilmediğini ve ne zaman bileceğini|bilmediğinizi ve ne zaman bileceğinizi] söylemek. Bu, söylerken hissedildiğinden daha güçlü bir cümledir.",
  "faq.bad-month.step-chart":
    "Bu hafta önceki {{fact.of}} sonucu tek bir çizgi hâlinde [çiz|çizin], hedefi de üstünden [geçir|geçirin]. O resmi görenin açıklamaya ihtiyacı kalmaz.",
  "faq.bad-month.step-range":
    "Bu hafta raporda sonucun yanına tesadüfün aralığını [koy|koyun]; iyi aylarda da oradan [kaldırma|kaldırmayın] ki kötü ayda mazeret gibi durmasın.",
  "faq.bad-month.step-range.b":
    "Bu hafta, bu rakamın bir dönemden ötekine genellikle ne kadar oynadığını [hesapla|hesaplayın]; bundan sonra sıradaki sonucu söylemeden önce onu [söyle|söyleyin].",
  "faq.bad-month.step-range.c":
    "Bu hafta [raporuna bir satır daha ekle|raporunuza bir satır daha ekleyin]: bu büyüklükte tesadüf, tek başına, sonucu ne kadar oynatır. Bu satır pek çok tartışmayı daha başlamadan bitirir.",
  "faq.bad-month.step-reports":
    "Bu hafta önceki sonuçları [topla|toplayın], eski sunumlardan ve e-postalardan da olsa, ve alt alta [yaz|yazın]; az iştir, ama bir sonraki konuşmanın konusunu o belirler.",

  "faq.suspicion.question": "Sebep, şüphelendiğim şey mi?",
  "faq.suspicion.question-tried": "Denediklerim bir şey değiştirdi mi?",
  "faq.suspicion.fits":
    "Rakamlara uyan bir tahmin, ilk nereye bakılacağını gösterir, bundan fazlasını değil; asıl cevap aynı rakamın, işlerin değiştiği günden önceki ve sonraki hâlinde.",
  "faq.suspicion.elsewhere":
    "Her gün [gördüğün|gördüğünüz] şey, bu rakamlarda görünmese de gerçek; yalnızca bu sonucu belirleyen o olmamış. Başka bir dönemde ağır basabilir; o yüzden [unutma, ama bu kez açıklamayı ona dayandırma|unutmayın, ama bu kez açıklamayı ona dayandırmayın].",
  "faq.suspicion.open":
    "Açıkta kalan bir tahmin, sınanana kadar iyi bir tahmindir. Ama toplantıya götürülmeden önce ona ait ayrı bir rakam bulunmalı, yoksa orada mazeret gibi duyulur.",
  "faq.suspicion.several":
    "Aynı anda birkaç şey değişmişse rakamlar tek başına etkiyi aralarında paylaştıramaz.",
  "faq.suspicion.alone":
    "Bir değişikliğin etkisi tek bir döneme bakarak pek anlaşılmaz; hemen öncesindeki ve sonrasındaki haftalar, ayın bütününden fazlasını söyler.",
  "faq.suspicion.step":
    "Bu hafta bunların her birinin yanına, yanlış olduğunu gösterebilecek tek rakamı [yaz|yazın] ve doğrulayabilecek olanlardan önce ona [bak|bakın]; en çabuk cevap oradan gelir.",
  "faq.suspicion.step.b":
    "Bu hafta içlerinden en güçlü olanını [al|alın] ve yanlış olsaydı ne [göreceğini kendine sor|göreceğinizi kendinize sorun]. Doğrulayanı değil, onu [ara|arayın].",
  "faq.suspicion.step.c":
    "Bu hafta her birinin yanına bir tarih [koy|koyun]: ne zaman başladı, ondan önceki hafta rakam neydi. Tarihi olan şüphe sınanabilir.",
  "faq.suspicion.step-open":
    "Bu hafta bunların içinden sınaması en ucuz olanı [seç|seçin] ve doğruysa rakamlarda ne görmeyi [beklediğini önceden bir yere yaz|beklediğinizi önceden bir yere yazın]. Ondan sonra [aç, bak|açın, bakın].",

  "faq.realistic-target.question": "Hedefim gerçekçi mi?",
  "faq.realistic-target.never":
    "[Geçmişine|Geçmişinize] bakılırsa hayır: önceki {{fact.of}} dönemin hiçbirinde bu hedefe ulaşılmamış, en iyisi {{fact.best}}.",
  "faq.realistic-target.seldom":
    "Arada bir. Bundan önceki {{fact.of}} sonuç içinde {{fact.times}} bu hedefe ulaşmış olurdu; her ay verilen bir söz olarak tuttuğundan çok kaçar.",
  "faq.realistic-target.often":
    "[Geçmişine|Geçmişinize] bakılırsa evet: bundan önceki {{fact.of}} sonuç içinde {{fact.times}} bu hedefi tutturmuş olurdu.",
  "faq.realistic-target.step-up":
    "Hedef, {{fact.previous}} ile kapanan önceki dönemden {{claim.lift}}. Bunun olup olamayacağı, karşılığında ne verildiğine bağlı.",
  "faq.realistic-target.step-up.b":
    "Önceki dönemin sonucu {{fact.previous}}, hedef bundan {{claim.lift}}. Böyle bir basamağın altında bir şey durmalı: para, daha iyi işleyen bir adım ya da bir sezon.",
  "faq.realistic-target.step-up.c":
    "Önceki dönemin sonucuyla ({{fact.previous}}) yan yana konunca hedef {{claim.lift}}. Asıl soru bunun çok olup olmadığı değil, mümkün olabilsin diye eldekine neyin eklendiği.",
  "faq.realistic-target.below":
    "Olması gerekirdi: önceki dönemin sonucu {{fact.previous}}, hedef bundan azını istiyor. Kimse bir sıçrama beklememiş; eldekini korumak yetecekti.",
  "faq.realistic-target.unknown":
    "Yalnızca hedefe ve tek bir sonuca bakarak bu söylenemez. Hedef bir şeye dayanıyorsa gerçekçidir: geçmişe, paraya ya da birinin iyileştireceği bir adıma.",
  "faq.realistic-target.counted-on": "Planın hesaba kattığı en büyük şey: {{claim.driver}}.",
  "faq.realistic-target.outside":
    "Bugünkü işleyişle olağanın iyi ucu {{fact.limit}}; onun ötesine daha çok uğraşarak varılmıyor.",
  "faq.realistic-target.not-wrong":
    "Bu, hedefi yanlış kılmaz, onu bir karara dönüştürür: hedefi neyin, hangi imkânla taşıyacağını birinin söylemesi gerekir.",
  "faq.realistic-target.not-wrong.b":
    "Hedef eldekinden fazlasını isteyebilir. O zaman aradaki farkın bir sahibi olmalı; o da kendiliğinden [sen değilsin|siz değilsiniz].",
  "faq.realistic-target.not-wrong.c":
    "Yüksek olması tek başına itiraz sebebi değil. İtiraz, hiçbir şeye dayanmayan yüksekliğe; bunu dile getirmenin en iyi yolu da neye dayandığını sormak.",
  "faq.realistic-target.fair":
    "Yani bu kez hedef zayıf bir açıklama; toplantıda buna yaslanmak [sana|size] kazandıracağından çok daha fazlasını kaybettirir.",
  "faq.realistic-target.sum":
    "Arkasındaki hesabı [iste|isteyin]: para, çarpı o parayla gelen ziyaretçi, çarpı içlerinden alanlar, çarpı her birinin harcadığı. Kimsenin rakamını bilmediği çarpan hangisiyse temenni orada oturuyor.",
  "faq.realistic-target.step-plan":
    "Bu hafta planı [aç|açın], her adımın yanına onu kimin iyileştireceğini ve bunun için eline ne verildiğini [yaz|yazın]. Sıradaki hedef konurken konuşulacak olan, boş kalan yerler.",
  "faq.realistic-target.step-plan.b":
    "Bu hafta planı bir kez de sondan [oku|okuyun]: hangi adımın bugüne kadar hiç olmadığı kadar iyi olması gerekiyor? O adımı planı yazanın önüne [koy|koyun].",
  "faq.realistic-target.step-plan.c":
    "Bu hafta planın en iddialı adımını [al|alın] ve tek satırda [sor|sorun]: bu adım gerçek olabilsin diye bugüne kadar ne yapıldı?",
  "faq.realistic-target.step-build":
    "Bu hafta sıradaki hedefi tek satırda sondan başa [kur|kurun]: para, ziyaretçi, alıcı, her birinin harcadığı. Kendi rekorunu kırmak zorunda kalacak çarpanı [işaretle|işaretleyin].",
  "faq.realistic-target.step-history":
    "Bu hafta aynı ayların bir yıl önce ne getirdiğine [bak|bakın]; bu yılın çizgisini ve geçen yılınkini hedefin yanına yorumsuz [koy|koyun]. Sezonun bunda payı varsa orada görünür, yoksa o da görünür.",
  "faq.realistic-target.step-history.b":
    "Bu hafta son ayların sonuçlarını en eskisinden başlayarak alt alta [yaz|yazın], sıranın sonuna hedefi [koy|koyun]. Sıçrama, tek söz edilmeden görünür.",
  "faq.realistic-target.step-history.c":
    "Bu hafta bu rakamın neyden çıktığını [öğren|öğrenin]: geçen yıldan mı, bir temenniden mi, yukarıdan verilmiş bir toplamdan mı. Cevap, onu nasıl [konuşacağını|konuşacağınızı] da söyler.",

  "faq.ask-first.question": "Önce ne isteyeyim?",
  "faq.ask-first.step": "Tek bir konu, {{fact.owner}} ile birlikte: {{fact.factor}}.",
  "faq.ask-first.worth":
    "Bu adımda {{fact.base}} neyi gösteriyorsa oraya dönmek, geri kalan her şey aynıyken, tek başına bir dönem için yaklaşık {{fact.worth}} eder.",
  "faq.ask-first.moved": "Önce {{fact.before}} idi, şimdi {{fact.now}}.",
  "faq.ask-first.unsure":
    "Tek başına yine de tesadüf olabilir; o yüzden yeniden kurulmasını değil, bakılmasını [iste|isteyin].",
  "faq.ask-first.below":
    "{{fact.owner}} ile bir görüşme, çünkü en büyük kayıp [senin hedefinden|sizin hedefinizden] sonraki adımda: {{claim.driver}}. [Senden|Sizden] hesabı sorulan şey artsa çoğu yine aynı yerde takılırdı.",
  "faq.ask-first.own":
    "Henüz hiçbir şey. {{fact.own}} kendi karar [verdiğin|verdiğiniz] adımlarda; önce orada bir şeyi düzeltmiş olan, başkasından isteyeceğini daha sağlam bir yerden ister ve bunun için kimseyi beklemesi gerekmez.",
  "faq.ask-first.target":
    "Hedef için bir karar, çünkü en ağır basan o: eldekinden {{fact.ambition}} fazlasını istiyordu. Ya hedefin hesaba kattığı şey birinin eline verilir ya da hedef eldekine göre konur; arada kalan yalnızca temennidir.",
  "faq.ask-first.noise":
    "Para gerektiren hiçbir şey. Dalgalanmaya dayanan bir istek, sıradaki rakamlar daha iyi çıkınca o dalgalanmayla birlikte düşer; akılda, acele edilmiş bir istek kalır.",
  "faq.ask-first.noise.b":
    "Şimdilik, parasını birinin ödeyeceği hiçbir şey. Sıradaki rakamlar daha iyi gelirse böyle bir isteğin dayanağı kalmaz, bir sonrakini istemek de zorlaşır.",
  "faq.ask-first.noise.c":
    "Zaman, başka da bir şey değil. Bugün bu rakama dayanarak ne [kazansan|kazansanız] sıradaki rakam gelince geri alınır, neden istendiği de [sana|size] sorulurdu.",
  "faq.ask-first.noise-why":
    "[İsteyebileceğin|İsteyebileceğiniz] şey, başka türlü okunmak: birkaç döneme birlikte bakılsın, her birinin yanında tesadüfün aralığı dursun. Bunun kimseye bir maliyeti yok; sıradaki iyi ayda da [seni|sizi] korur.",
  "faq.ask-first.noise-why.b":
    "Onun yerine, rakamın bundan böyle olağan aralığıyla birlikte gösterilmesini [iste|isteyin]; raporda fazladan bir sütun tutar. Bunu sakin bir ayda kabul eden, kötü bir ayda geri alamaz.",
  "faq.ask-first.noise-why.c":
    "Ne kadarının istendiği söylenirse zaman, hakça bir istektir: şu kadar dönem, ardından değerlendirme, sonuç ne yana çıkarsa çıksın. Tek bedeli sabır; onu da herkes aynı ölçüde öder.",
  "faq.ask-first.figures":
    "Erişim: bu dönemin ve bir öncekinin parasına, tıklamalarına, ziyaretlerine ve siparişlerine. Bunlar olmadan öteki isteklerin hepsi zevk meselesi olarak kalır.",
  "faq.ask-first.figures-why":
    "Geri çevrilmesi en zor istek de bu: bir rakamın hesabını veren, onun neyden oluştuğunu da görebilmeli; buna açıktan hayır diyen pek çıkmaz.",
  "faq.ask-first.settle":
    "Üzerinde anlaşılmış tek bir kaynak. [Rakamların|Rakamlarınız] birbirini tutmadıkça her isteğe öteki rakamla cevap verilebilir.",
  "faq.ask-first.settle-why":
    "Hangi raporun geçerli olduğuna birlikte karar [ver, adını rakamın altına yaz|verin, adını rakamın altına yazın]; öteki raporlar da ne ise o kalsın: reklamı satanların tahmini. Bunun için toplantı gerekmez, kısa bir e-posta yeter.",
  "faq.ask-first.before-content-page":
    "İçerikten de daha çok reklamdan da önce bu gelir, çünkü insanları ne getirirse getirsin aynı sayfaya getiriyor.",
  "faq.ask-first.before-content-sales":
    "İçerikten de daha çok reklamdan da önce bu gelir: eklenen her talep aynı kuyrukta beklerdi.",
  "faq.ask-first.before-content":
    "İçeriği yeniden istemeden önce bunu [iste|isteyin]; yoksa konuyu [değiştiriyormuşsun|değiştiriyormuşsunuz] gibi duyulur.",
  "faq.ask-first.give":
    "Kendi [yaptığın|yaptığınız] değişikliği de masaya [getir|getirin] (konu: {{fact.factor}}); yanında başlamış bir iş duran istek, plan diye dinlenir.",
  "faq.ask-first.give.b":
    "Önce [sen bir şey ver|siz bir şey verin]: {{fact.factor}} konusunda kendi [yaptığın|yaptığınız] değişikliği, başladığı günle birlikte. İnsan, yerinden kıpırdamış biri için kıpırdar.",
  "faq.ask-first.give.c":
    "Kendi [ödevine başlamış olarak gel|ödevinize başlamış olarak gelin]: {{fact.factor}}. O zaman bunun adı şikâyet değil, alışveriş olur.",
  "faq.ask-first.give-open":
    "İlk sayfayı eksiği gediğiyle [kendin hazırlamayı öner|kendiniz hazırlamayı önerin]; boş bir hücre, bir cümleden daha iyi sorar.",
  "faq.ask-first.way":
    "İsteği adımı, rolü ve tarihiyle tek cümleye [sığdır|sığdırın]; tarihi olan istek cevap alır, tarihsiz olana “bakarız” denir.",
  "faq.ask-first.way.b":
    "Yazılı ve tek satırda [iste|isteyin], cevabı hangi güne kadar [bilmen|bilmeniz] gerektiğini de [ekle|ekleyin]. Ayaküstü istenen bir şey, yine ayaküstü reddedilir.",
  "faq.ask-first.way.c":
    "Yine de bir şey gösterebilecek en küçük hâlini [iste|isteyin] ve o da hiçbir şey göstermezse ne [yapacağını baştan söyle|yapacağınızı baştan söyleyin].",

  "faq.tell-the-team.question": "Ekibe nasıl anlatırım?",
  "faq.tell-the-team.real": "İlk cümlede ve yumuşatmadan: {{claim.gap}}.",
  "faq.tell-the-team.real.b": "Önce rakam, hem de kendi [ağzından|ağzınızdan]: {{claim.gap}}.",
  "faq.tell-the-team.real.c":
    "Lafı dolandırmadan: {{claim.gap}}. Bu cümleden sonra gelen dinlenir, önce gelen mazeret gibi duyulur.",
  "faq.tell-the-team.noise":
    "Rakamla ve çekincesiyle, aynı nefeste: {{claim.gap}} ve bunun tesadüften fazlası olduğunu henüz kimse söyleyemez.",
  "faq.tell-the-team.noise.b":
    "Rakam ve şüphesi tek cümlede: {{claim.gap}} ve bu, tesadüf olabilir. Ne birini [atla|atlayın] ne ötekini.",
  "faq.tell-the-team.noise.c":
    "Sakince, çünkü rakamlar da öyle: {{claim.gap}} ve bunu şimdilik şanstan ayırmak mümkün değil.",
  "faq.tell-the-team.few":
    "İlk cümlede rakam, hemen ardından bilinmeyen: {{claim.gap}}; bunun bir dalgalanma mı, bir kayıp mı olduğunu bu rakamlar henüz göstermiyor.",
  "faq.tell-the-team.met": "Bunu neyin ve kimlerin taşıdığını söyleyerek.",
  "faq.tell-the-team.met-order":
    "Kimsenin açıp içine bakmadığı iyi sonuç, bir dahaki sefere şans işidir. Daha iyi giden adımların adını [söyle|söyleyin], onları yürütenlere yaptıkları işi anarak teşekkür [et|edin], hangi kısım için yeniden söz [vermeyeceğini|vermeyeceğinizi] de [belirt|belirtin].",
  "faq.tell-the-team.own-first":
    "Sonra, herkesinkinden önce kendi [payın|payınız]: {{fact.own}}. Kendinden başlayanın kalanı konuşmaya hakkı olur.",
  "faq.tell-the-team.own-first.b":
    "Oradan kendi [payına geç|payınıza geçin]: {{fact.own}}. Kalanıyla aynı tonda [anlat|anlatın], özür [dileme|dilemeyin]; bunun için ne [yaptığını söyle|yaptığınızı söyleyin].",
  "faq.tell-the-team.own-first.c":
    "Ardından [senin tarafındaki|sizin tarafınızdaki] {{fact.own}} gelsin. Hemen söylenirse olgu gibi duyulur, sona kalırsa itiraf gibi.",
  "faq.tell-the-team.no-own":
    "Sonra, başkasından söz etmeden önce, kendi [adımlarının|adımlarınızın] ayakta kaldığını nereden [bildiğini anlat|bildiğinizi anlatın]; bu sırayla söylenince savunma değil, rapor olur.",
  "faq.tell-the-team.open-part":
    "Sonra neyi [bilmediğini|bilmediğinizi], kendi [payın|payınız] dahil, ne zaman [bileceğini söyle|bileceğinizi söyleyin]; adı konan bir boşluk, tahminden daha az zarar verir.",
  "faq.tell-the-team.open-part.b":
    "Henüz söylenemeyeni de aynı açıklıkla [söyle|söyleyin], kendi [payını da|payınızı da]. Rakamsız gelen bir paylaştırmaya kimse güvenmez.",
  "faq.tell-the-team.open-part.c":
    "Sonra çizgiyi [çek|çekin]: buraya kadarını [biliyorsun|biliyorsunuz], buradan sonrasını [bilmiyorsun|bilmiyorsunuz], şu gün [bileceksin|bileceksiniz].",
  "faq.tell-the-team.roles":
    "Bundan sonra sıra en çok kaybettiren adımda, bir adım olarak; ayarlanabiliyorsa {{fact.owner}} odadayken.",
  "faq.tell-the-team.roles.b":
    "Sonra en çok kaybettiren adımı [anlat|anlatın], bir başarısızlık gibi değil, bir yer gibi; en iyisi {{fact.owner}} [yanındayken|yanınızdayken].",
  "faq.tell-the-team.roles.c":
    "En büyük adım için önceden {{fact.owner}} ile [konuş|konuşun]; kimse kendi adımını ilk kez herkesin önünde duymamalı.",
  "faq.tell-the-team.no-cause":
    "Sebeplere [girme|girmeyin]. Bugün gösterilip bir ay sonra geri alınan sebep, mazeret diye hatırlanır.",
  "faq.tell-the-team.no-cause.b":
    "Biri bir sebep öne sürerse teşekkür [et|edin] ve onu soru olarak not [al|alın]; böylece resmî açıklamaya dönüşmez.",
  "faq.tell-the-team.no-cause.c":
    "Toplantıda sebep alışverişine [girme|girmeyin]. Tesadüf de adayken bir sebebin ötekinden üstünlüğü yok.",
  "faq.tell-the-team.line":
    "Cevaplanana kadar tekrarlanacak tek satır: önceki dönemin verimiyle bu para {{fact.given}} getirir; {{fact.target}} için bir şeyin değişmesi gerek, hangisini seçiyoruz?",
  "faq.tell-the-team.line.b":
    "Konuşma dönüp dolaşıp aynı yere gelirse buraya [dön|dönün]: bu para, eskisi kadar iyi kullanılınca {{fact.given}} getiriyor. {{fact.target}} olsun diye ne ekliyoruz?",
  "faq.tell-the-team.line.c":
    "Bir cümleyi hazırda [tut|tutun]: elimizdekilerle beklenebilecek olan {{fact.given}} idi, istenen {{fact.target}}. Aradaki fark nereden gelecekti?",
  "faq.tell-the-team.line-open":
    "Söz suçluya gelince tekrarlanacak tek satır: hangi adımdı, kim yürütüyor, orada önce neyi değiştiriyoruz?",
  "faq.tell-the-team.line-open.b":
    "Söz “kim” sorusuna kayarsa onu “nerede” sorusuna geri [çevir|çevirin]: insanlar hangi noktada vazgeçti, orada ne görüyoruz?",
  "faq.tell-the-team.line-open.c":
    "Ortam ısınırsa diye bir soruyu hazırda [tut|tutun]: hiçbirimizin suçu olmasaydı önce neye bakardık?",
  "faq.tell-the-team.tone": "Tek bir ricayla ve yeniden [bakacağın|bakacağınız] günle [bitir|bitirin].",
  "faq.tell-the-team.tone.b":
    "Kapanışta ihtiyaç [duyduğun|duyduğunuz] tek şey ve yeniden bakılacak tarih olsun; birden fazlası listedir, listeler kabul edilmez.",
  "faq.tell-the-team.tone.c":
    "Son [sözün|sözünüz] bir rica ve bir tarih olsun. Ondan sonra konuşmayı [bırak|bırakın].",
  "faq.tell-the-team.debrief":
    "Ayrılan saate değer: kontrollü çalışmalarda, olup biteni belli bir düzenle değerlendiren ekipler yaklaşık {{fact.better}} daha iyi iş çıkarmış.",
  "faq.tell-the-team.debrief.b":
    "Sonra “neden” sorusuna, adım yürüten herkesle birlikte bir saat [ayır|ayırın]: kontrollü çalışmalarda böyle değerlendirmeler yapan ekipler yaklaşık {{fact.better}} daha iyi çıkmış.",
  "faq.tell-the-team.debrief.c":
    "Arkasından yapılacak düzgün bir değerlendirme göstermelik bir tören değil: kontrollü çalışmalarda bunu yapan ekiplerin performansı yaklaşık {{fact.better}} daha yüksekmiş.",
  "faq.tell-the-team.step":
    "Bu hafta aşağıdaki metni tek [başına|başınıza], bir kez yüksek sesle [oku, söylemeyeceğin her cümleyi çiz|okuyun, söylemeyeceğiniz her cümleyi çizin].",
  "faq.tell-the-team.step.b":
    "Bu hafta aşağıdaki metni [güvendiğin|güvendiğiniz] birinin karşısında [dene|deneyin]; hangi cümlede kaşlarını çatıyor, ona [bak|bakın].",
  "faq.tell-the-team.step.c":
    "Bu hafta, başkası belirlemeden konuşmanın gününü ve saatini [belirle|belirleyin]; duyurulan rakam, sonradan keşfedilenden daha az zarar verir.",
  "faq.tell-the-team.step-blame":
    "Bu hafta aşağıdaki kısa mesajı, hesabın [senden|sizden] sorulacağı toplantıdan önce [gönder|gönderin]. Rakamı kim getirirse ardından gelecek soruyu o seçer.",

  "faq.overwhelmed.question": "Bu iş beni neden bu kadar yıpratıyor?",
  "faq.overwhelmed.others":
    "Çünkü bütünün hesabını [sen veriyorsun, elinde|siz veriyorsunuz, elinizde] ise bir parçası var. Toplam fark {{fact.gap}}, [senin elinde|sizin elinizde] olan {{fact.own}}; kalanını ancak başkalarından [isteyebilirsin|isteyebilirsiniz].",
  "faq.overwhelmed.others.b":
    "Çünkü hepsinin üstünde [senin adın|sizin adınız] yazıyor, [elin|eliniz] ise ancak bir parçasına yetişiyor: {{fact.gap}} içinde {{fact.own}}. Kalanı [sensiz yürüyor, yine de sana|sizsiz yürüyor, yine de size] yazılıyor.",
  "faq.overwhelmed.others.c":
    "Toplam eksik {{fact.gap}}, bunun [senin kıpırdatabileceğin|sizin kıpırdatabileceğiniz] kısmı {{fact.own}}. İnsanı yoran da bu: dokunamadığı bir farktan sorumlu olmak.",
  "faq.overwhelmed.own":
    "Biraz da, can yakan adım [senin kendi adımın|sizin kendi adımınız] olduğu için: karar [verdiğin|verdiğiniz] yerdeki kayıp {{fact.own}}. Bu bir süre ağır gelir, ama sonu olan türden bir sorundur.",
  "faq.overwhelmed.none-own":
    "Çünkü bütünün hesabını [sen veriyorsun|siz veriyorsunuz], oysa toplam fark {{fact.gap}} ve bunun, artısı eksisiyle, hiçbir kısmı [senin karar verdiğin|sizin karar verdiğiniz] adımlarda kaybedilmemiş. [Sana|Size] yalnızca istemek kalıyor; istemek de yapmaktan çabuk yorar.",
  "faq.overwhelmed.noise":
    "Çünkü olağan bir dalgalanmaya başarısızlık muamelesi yapılıyor, açıklaması da [senden|sizden] isteniyor. Belki de açıklanacak bir şey yok; sebep olmayan yerde sebep aramak, işin ihtiyaç duyduğu saatleri yiyor.",
  "faq.overwhelmed.noise.b":
    "Çünkü her seferinde [sana|size] soruluyor ve çoğu zaman doğru cevap, hiçbir şey olmadığı. Kimse bunu duymak istemiyor, [sen de aramayı sürdürüyorsun|siz de aramayı sürdürüyorsunuz].",
  "faq.overwhelmed.noise.c":
    "Çünkü kendiliğinden inip çıkan rakamlar hep birinin uykusunu kaçırıyor ve o biri [sensin|sizsiniz]. İş zorlaşmadı; zorlaşan, onu her seferinde açıklamak.",
  "faq.overwhelmed.met":
    "Çünkü tutan hedef olağan sayılıyor, sıradaki de oradan başlıyor. Sonucun iyi olması, oraya giden yolun da iyi olduğunu göstermez; yorgunluk çoğu zaman yolda birikir.",
  "faq.overwhelmed.open":
    "Biraz da sis yüzünden. Tek bir rakama bakarak sonucun nerede kazanılıp nerede kaybedildiğini kimse söyleyemez; o yüzden hepsi, herkesin görebildiği tek kişinin üstüne kalıyor.",
  "faq.overwhelmed.through":
    "[Beklediğin|Beklediğiniz] şeyin yolu başkasından geçiyor ({{fact.owner}}); rica [edebilirsin, talimat veremezsin|edebilirsiniz, talimat veremezsiniz].",
  "faq.overwhelmed.through-both":
    "[Beklediğin|Beklediğiniz] şeyin yolu başkalarından geçiyor: {{fact.owner}}, bir de {{fact.otherOwner}}. Rica [edebilirsin, talimat veremezsin|edebilirsiniz, talimat veremezsiniz].",
  "faq.overwhelmed.through-many":
    "[Beklediğin|Beklediğiniz] şeyin yolu {{fact.owner}}, {{fact.otherOwner}} ve daha başkaları üzerinden geçiyor; her birinin kendi iş listesi var.",
  "faq.overwhelmed.target":
    "Üstelik daha ilk günden önce, eldekinin ötesinde {{fact.ambition}} istenmişti; bunu hiçbir mesai kazandıramaz.",
  "faq.overwhelmed.target.b":
    "Ayrıca [senden|sizden], ortada olmayan {{fact.ambition}} daha bekleniyordu; o da sanki kaybedilmiş gibi [tepende|tepenizde] asılı duruyor.",
  "faq.overwhelmed.target.c":
    "Yükün bir kısmı hiçbir zaman [senin|sizin] olmadı: {{fact.ambition}} hedefle birlikte geldi.",
  "faq.overwhelmed.hours":
    "Haftada {{fact.hours}} [çalışıyorsun|çalışıyorsunuz]; daha da uzun çalışmak, başkasının yürüttüğü bir adımı değiştirmez.",
  "faq.overwhelmed.approval": "Bir onayın çıkması {{fact.days}} sürüyor; iyi bir fikir bile geç kalıyor.",
  "faq.overwhelmed.refused":
    "Bu konuda bir şey yapabilmek için {{fact.requested}} [istedin, elin boş döndün|istediniz, eliniz boş döndünüz]; görev [sende|sizde] kaldı, imkân başka yerde.",
  "faq.overwhelmed.survey":
    "Yalnız [değilsin|değilsiniz]: pazarlamacılarla yapılan geniş bir ankette, geride kalan yılın kendisini bunalttığını söyleyenlerin oranı {{fact.share}}. Bu, tek tek kişilerden çok rolün kendisini anlatıyor.",
  "faq.overwhelmed.step-control":
    "Bu hafta, en çok [beklediğin kararı seç|beklediğiniz kararı seçin] (konu: {{fact.factor}}); ya kararın kendisini [iste|isteyin] ya da onu verme yetkisini. İstenecek yer: {{fact.owner}}.",
  "faq.overwhelmed.step-workload":
    "Bu hafta, geçen hafta [yaptıklarını listele|yaptıklarınızı listeleyin], yokluğunu kimsenin fark etmeyeceği tek işin üstünü [çiz|çizin] ve onu [bıraktığını yöneticine söyle|bıraktığınızı yöneticinize söyleyin].",
  "faq.overwhelmed.step-own":
    "Bu hafta bir sabah kapıyı [kapat ve yalnızca şununla uğraş|kapatın ve yalnızca şununla uğraşın]: {{fact.factor}}. Yerinden oynayan tek bir adım, uzayıp giden bir listeden daha çok hafifletir.",
  "faq.overwhelmed.step-noise":
    "Bu hafta “neden” sorusuna bir kez, yazılı olarak, tesadüfün aralığıyla cevap [ver|verin]; ondan sonra her soranı o cevaba [yönlendir|yönlendirin].",
  "faq.overwhelmed.step-noise.b":
    "Bu hafta ilk açıklama isteğine sebeple değil, tarihle cevap [ver|verin]: o gün elde bir rakam daha olacak.",
  "faq.overwhelmed.step-noise.c":
    "Bu hafta sebep aramaya giden saatlerden birini [al|alın], rakam kendiliğinden toparlansa da önemini koruyacak bir işe [ver|verin].",
  "faq.overwhelmed.step-clarity":
    "Bu hafta neye tek [başına karar verebildiğini, neye veremediğini yaz|başınıza karar verebildiğinizi, neye veremediğinizi yazın] ve hedefi koyan kişiye [göster|gösterin].",

  "faq.impostor.question": "Yoksa yeterince iyi değil miyim?",
  "faq.impostor.held": "Aynı rakamlar [senin hakkında|sizin hakkınızda] şunu da söylüyor: {{claim.driver}}.",
  "faq.impostor.own-large":
    "Buna tek bir dönem cevap veremez. Söylediği şu: karar [verdiğin|verdiğiniz] adımlarda {{fact.own}} kaybedilmiş. Bu, yeniden yapılacak bir iş; bir insanın ölçüsü değil.",
  "faq.impostor.own-small":
    "Bu rakamlar öyle demiyor. Toplam fark {{fact.gap}}, [senin elinde|sizin elinizde] olan {{fact.own}}; düzeltmeye değer, ama [yerini sorgulaman|yerinizi sorgulamanız] için bir sebep değil.",
  "faq.impostor.own-small.b":
    "Orana [bak|bakın]: toplam fark {{fact.gap}}, bunun [sende|sizde] olan kısmı {{fact.own}}. Bu bir onarım gerektirir, insan hakkında bir hüküm değil.",
  "faq.impostor.own-small.c":
    "Toplam {{fact.gap}} içinde [senin adımlarına|sizin adımlarınıza] düşen {{fact.own}}; bu, yapılacak bir iş. Sırada ne olduğunu söyler, [senin değerin|sizin değeriniz] hakkında hiçbir şey söylemez.",
  "faq.impostor.none-own":
    "Bu rakamlar öyle demiyor: [senin adımların|sizin adımlarınız] toplamda sonucu aşağı çekmemiş. Ne kaybedildiyse başka yerde kaybedilmiş.",
  "faq.impostor.noise":
    "Bu rakamlar öyle bir şey söyleyemez: tesadüfün de açabileceği bir fark, onu raporlayan kişi hakkında hiçbir şey anlatmaz.",
  "faq.impostor.noise.b":
    "Bu rakamlarda böyle bir düşüncenin tutunacağı yer yok: tesadüf ne kadar oynatırsa o kadar oynamışlar.",
  "faq.impostor.noise.c":
    "Böyle bir dalgalanma en iyinin de en kötünün de başına gelir; o yüzden kimseye hangisi olduğunu söyleyemez.",
  "faq.impostor.met":
    "Bu rakamlarda bunun bir dayanağı yok: hedef tuttu. Yeteneği de kanıtlamazlar; bir dönem, ancak o dönemin nasıl geçtiğini söyler.",
  "faq.impostor.open":
    "Bu rakamlar buna ne evet diyebilir ne hayır; bir hedefle bir sonuç, dönemin nasıl geçtiğini söyler, birinin ne kadar iyi olduğunu değil.",
  "faq.impostor.tried":
    "Boş da [durmamışsın, listende|durmamışsınız, listenizde] “{{fact.words}}” var; umursamayan insan böyle listeler yapmaz.",
  "faq.impostor.sting":
    "[Sende|Sizde] kalan tek bir şey var: {{fact.factor}}. Bu hafta onun için bir şey yapmak, bu duyguya buradaki bütün cümlelerden daha iyi gelir.",
  "faq.impostor.sting.b":
    "Geriye kalan bir hüküm değil, bir iş: {{fact.factor}}. İşe ise bu hafta başlanabilir.",
  "faq.impostor.sting.c":
    "Çalışarak cevap [verebileceğin|verebileceğiniz] bir yer var: {{fact.factor}}. Cevabın iyisi de odur.",
  "faq.impostor.survey":
    "Bu duygu yaygın: pazarlamacılarla yapılan bir ankette bunu yaşadığını söyleyenlerin oranı {{fact.share}}. Yaygın olması zararsız olduğu anlamına gelmez; bu bir tanı da değil.",
  "faq.impostor.step":
    "Bu hafta bu dönemden birkaç [kararını yaz|kararınızı yazın]: neden [aldın, sana|aldınız, size] ne öğretti. Belirsiz bir şüphe, böyle bir listenin yanında küçülür.",
  "faq.impostor.step.b":
    "Bu hafta, görüşüne değer [verdiğin birine sor: kararlarından|verdiğiniz birine sorun: kararlarınızdan] hangisini o olsa başka türlü alırdı, hangisini aynen alırdı? Cevabı eksiksiz [yaz|yazın].",
  "faq.impostor.step.c":
    "Bu hafta, bugün [bildiğini değil, karar verirken bildiğini yaz|bildiğinizi değil, karar verirken bildiğinizi yazın]. Öyle bakınca kararların çoğu ne idiyse o görünür: makul tahminler.",
  "faq.impostor.talk":
    "Şüphe eve kadar [peşinden geliyor ya da uykunu|peşinizden geliyor ya da uykunuzu] kaçırıyorsa [güvendiğin biriyle ya da bir uzmanla konuş|güvendiğiniz biriyle ya da bir uzmanla konuşun].",

  "faq.budget-refused.question": "Bütçem reddedildi. Elimden ne gelir?",
  "faq.budget-refused.question-money": "Ek para olmadan ne yapabilirim?",
  "faq.budget-refused.asked": "{{fact.requested}} [istedin|istediniz], onaylanan {{fact.approved}}.",
  "faq.budget-refused.asked-granted":
    "{{fact.requested}} [istedin|istediniz] ve onaylandı; o hâlde bu soru bundan sonrası için.",
  "faq.budget-refused.asked-open":
    "{{fact.requested}} [istedin; bundan ne çıktığını yazmamışsın|istediniz; bundan ne çıktığını yazmamışsınız].",
  "faq.budget-refused.asked-nothing": "{{fact.requested}} [istedin|istediniz], hiçbir şey verilmedi.",
  "faq.budget-refused.asked-share": "İstenen, reklama giden paranın {{fact.share}} kadarı olurdu.",
  "faq.budget-refused.not-asked": "Bütçe değil, bir karar ya da bir saat isteyen şeylerden [başla|başlayın].",
  "faq.budget-refused.not-asked.b":
    "Önce bedava olanlar: müşteri kaçıran şeylerin bir kısmı parayla değil, dikkatle düzelir.",
  "faq.budget-refused.not-asked.c":
    "Ek bütçe [istememişsin; gel|istememişsiniz; gelin], onsuz nereye kadar gidilebiliyor, ona bakalım.",
  "faq.budget-refused.shift":
    "İçeriği bugünkü reklam bütçesi de taşıyabilir: oradan ayda {{fact.amount}} içeriğe kaydırılır ve işler [rakamlarının|rakamlarınızın] gösterdiği gibi giderse kaydırma {{fact.payback}}. ay dolayında bedelini geri öder.",
  "faq.budget-refused.shift-dip":
    "Ondan önce bir bedeli var: {{fact.month}}. ayda, kaydırma olmasa [bulunacağın|bulunacağınız] yerin {{fact.dip}} gerisinde [olursun|olursunuz]; onayı verecek kişi bunu ilk [senden|sizden] duymalı.",
  "faq.budget-refused.pilot":
    "Reklam bütçesinden içerik için ayda {{fact.amount}} tutan bir denemeyi göze alırdım, fazlasını değil: işler beklendiği gibi giderse kazandırır, kötü giderse zarar ettirir.",
  "faq.budget-refused.pilot-end":
    "Denemeyi sonuyla birlikte [iste|isteyin]: {{fact.month}}. ayda kararı ziyaretler verir, o günkü ruh hâli değil.",
  "faq.budget-refused.hold":
    "İçeriğin parasını reklamdan almazdım: bir içeriğin ayda {{fact.needed}} getirmesi gerekirdi, güvenebildiğim ise {{fact.have}}. Bu kaydırma zarar ettirirdi.",
  "faq.budget-refused.hold-small":
    "İçeriğin parasını reklamdan almazdım: bir içeriğin ayda {{fact.needed}} getirmesi gerekiyor, güvenebildiğim {{fact.have}}. Arada pay kalmıyor; yapmaya değecek büyüklükte her kaydırma zarar ettirirdi.",
  "faq.budget-refused.hold-save":
    "Reklamdan bir şey alınacaksa daha iyisi onu elde tutmak: reklama ayda {{fact.amount}} daha az gider ve bu para harcanmazsa hesap {{fact.save}} artıda kapanır.",
  "faq.budget-refused.hold-locked":
    "Kaydırılacak para yok: ücretli kanalların hepsi ya kilitli ya alt sınırında ya da kendi marka [adına|adınıza] ayrılmış.",
  "faq.budget-refused.hold-late":
    "İçerik ilk siparişlerini ancak hesap dönemi bittikten sonra getirirdi: bu rakamlarla içeriğe ne kadar ayrılırsa ayrılsın, parasını zamanında çıkarmaz.",
  "faq.budget-refused.unknown":
    "İçeriğin parası reklam bütçesinden çıkar mı, henüz hesaplayamıyorum; sipariş, ziyaret ve para bir araya gelince görünür.",
  "faq.budget-refused.unknown.b":
    "Parayı reklamdan içeriğe kaydırmak kazandırabilir de kazandırmayabilir de; aynı döneme ait sipariş, ziyaret ve para olmadan [senin bütçenle|sizin bütçenizle] tahmin yürütmüş olurum.",
  "faq.budget-refused.unknown.c":
    "Reklam bütçesi içeriği karşılayabilir mi? Siparişi, ziyareti ve parayı aynı tek dönem için görmeden söyleyemem.",
  "faq.budget-refused.unknown-why":
    "O rakamlarla istemek bambaşka bir konuşmadır: bir tutar, paranın geri döneceği bir ay, durulacak bir nokta; bunları geçiştirmek bir fikri geçiştirmekten zordur.",
  "faq.budget-refused.unknown-why.b":
    "Toplamaya değer: en derin noktası, tarihi ve çıkış yolu belli olan öneri, kanaate kulak verilmeyen yerde de dinlenir.",
  "faq.budget-refused.unknown-why.c":
    "Onlarla masaya, kontrol edilebilecek ve ancak hesabına bakılarak reddedilebilecek bir şey [koyarsın|koyarsınız]; içerik isteklerinin çoğunda bu kadarı yoktur.",
  "faq.budget-refused.left":
    "Önce eldeki içerik parasına [bak|bakın]: planlanan {{fact.said}}, içeriklerin kendi fiyatıyla tuttuğu {{fact.implied}}. Aradaki fark başka bir şeye harcanmıyorsa sıradaki içeriklerin parası ödenmiş demektir.",
  "faq.budget-refused.line":
    "“Reklam para getiriyor, yazı getirmiyor” diyene şunu [söyle|söyleyin]: reklam, biz ödedikçe getiriyor. O paranın {{fact.share}} kadarıyla, duracağımız yer baştan belli olmak üzere, bir kısmını kalıcı kılabilir miyiz, onu görmek istiyorum.",
  "faq.budget-refused.free": "Yalnızca zaman ister:",
  "faq.budget-refused.calm":
    "Bu hafta müşterilerin en çok sorduğu soruyu [al, karar verdikleri yerde cevapla|alın, karar verdikleri yerde cevaplayın]. Ne bütçe ister ne izin; üstelik kimse aramada bulmasa bile karşılığını veren tek içerik türü budur.",
  "faq.budget-refused.calm.b":
    "Bu hafta telefondan, e-postadan ve sohbetten gelen soruları [yaz|yazın]; en sık sorulanı, insanların duraksadığı sayfada [cevapla|cevaplayın]. Bir öğleden sonra tutar, kimsenin onayı da gerekmez.",
  "faq.budget-refused.calm.c":
    "Bu hafta [sayfalarından|sayfalarınızdan] birini ürünü bilmeyen birine sesli [oku, anlamayıp sorduğu cümleyi düzelt|okuyun, anlamayıp sorduğu cümleyi düzeltin]. Bu da içerik işidir, hem de en ucuzu.",

  "faq.more-money.question": "Reklama daha çok para konsa fark kapanır mıydı?",
  "faq.more-money.loses":
    "Kâr ederek değil. Sunumda varsayılan eğriye göre, bugünkü reklamın üstüne ayda {{fact.amount}} eklenirse hesap, bu paranın kendisi de düşülünce, {{fact.loss}} ekside kapanır.",
  "faq.more-money.gains":
    "Parasını çıkarırdı: sunumda varsayılan eğriye göre, bugünkü reklamın üstüne ayda {{fact.amount}} eklenirse hesap, bu paranın kendisi de düşülünce, {{fact.gain}} artıda kapanır.",
  "faq.more-money.open": "Eldekilerle hesaplanamaz: paranın yanında sipariş, ciro ve marj da gerekiyor.",
  "faq.more-money.close":
    "Bütün farkı yalnızca parayla kapatmak için {{fact.now}} yerine {{fact.required}} gerekirdi.",
  "faq.more-money.close.b":
    "Hedefe yalnızca parayla varılacak olsaydı o paranın {{fact.now}} düzeyinden {{fact.required}} düzeyine çıkması gerekirdi.",
  "faq.more-money.close.c":
    "Hedefi yalnızca reklamla satın almak ise {{fact.now}} değil, {{fact.required}} tutardı.",
  "faq.more-money.caveat":
    "Daha çok para sonucu büyütür, ama her parçasını da pahalılaştırır; yani bozuk adımı onarmaz, gizler.",
  "faq.more-money.caveat.b":
    "Bir adım sızdırıyorsa eklenen para da aynı delikten akar gider, hem de daha pahalıya.",
  "faq.more-money.caveat.c":
    "Farkı satın almak bir ay için olur; alışkanlığa dönüşünce her sonuç bir sonraki artışa bağlı kalır.",
  "faq.more-money.step":
    "Bu hafta, reklam parasının en son artırıldığı zamanı [bul|bulun]; öncesindeki ve sonrasındaki haftalar için harcamayı ve sonucu [yaz|yazın]. O satır, bu soruyu her eğriden daha iyi kapatır.",
  "faq.more-money.step.b":
    "Bu hafta, reklama en son hangi ayda bilerek daha çok para verildiğini [bul|bulun] ve başka hiçbir şeyi saymadan bundan ne çıktığına [bak|bakın]. Tek bir satırdır, ama kanaatten üstündür.",
  "faq.more-money.step.c":
    "Bu hafta platformdan, ortalamanın yerine harcamanın son diliminin sonucunu [iste|isteyin]; ortalamayla yan yana bütçeyi elinde tutan kişiye [götür|götürün].",

  "faq.worst-channel.question": "En zayıf kanalı kesmeli miyim?",
  "faq.worst-channel.below":
    "Kısmen, evet. {{fact.channel}} kanalında reklam getirisi (ROAS) {{fact.value}}; [senin marjınla|sizin marjınızla] başabaş için {{fact.threshold}} gerekiyor.",
  "faq.worst-channel.near":
    "Bu rakamlarla, hayır. {{fact.channel}} kanalında reklam getirisi (ROAS) {{fact.value}}; bu, [senin marjınla|sizin marjınızla] başabaş noktasının ({{fact.threshold}}) biraz gerisinde, ama aradaki mesafeyi tesadüf hâlâ açıklayabilir.",
  "faq.worst-channel.above":
    "Kesmek, hayır; kısmak, belki. Reklam getirisi (ROAS) en düşük kanal {{fact.channel}}: {{fact.value}}. Ama [senin marjınla|sizin marjınızla] başabaş noktası {{fact.threshold}}: o kanal olmazsa kazandırdığı marj da gider.",
  "faq.worst-channel.margin-open":
    "Yalnızca bu yüzden değil. Reklam getirisi (ROAS) en düşük kanal {{fact.channel}}: {{fact.value}}. Bunun yetip yetmediğini marj belirler, onu da bilmiyorum.",
  "faq.worst-channel.cost":
    "Yalnızca bu yüzden değil. Bir sonuç {{fact.channel}} kanalında {{fact.cost}}, {{fact.best}} kanalında {{fact.bestCost}} tutuyor; ama bu, bütün sonuçların ortak fiyatı, [senin keseceğin|sizin keseceğiniz] ise en sondakiler.",
  "faq.worst-channel.marginal-low":
    "Önemli olan en son eklenen para: sunumda varsayılan eğriye göre bunun {{fact.marginal}} kadarı marj olarak geri dönüyor. Yani hepsini değil, en üstteki dilimini [al|alın].",
  "faq.worst-channel.marginal-high":
    "En son eklenen paranın, sunumda varsayılan eğriye göre, {{fact.marginal}} kadarı marj olarak geri dönüyor; en üstteki dilim bile maliyetini hâlâ çıkarıyor.",
  "faq.worst-channel.taken": "Sunum bu kanaldan ayda {{fact.cut}} alıyor, kalanına dokunmuyor.",
  "faq.worst-channel.lost":
    "{{fact.base}} ile karşılaştırınca en çok tek bir yerde kaybetmiş: {{claim.loss}}.",
  "faq.worst-channel.brand":
    "Onu {{fact.brand}} ile [kıyaslama: adını|kıyaslamayın: adınızı] yazanların çoğu zaten geliyordu.",
  "faq.worst-channel.credit":
    "Hem bir kanalın gerçekte ne ettiğini hiçbir rapor göstermez; o kanal durunca toplamın ne yaptığı daha çok şey gösterir.",
  "faq.worst-channel.step":
    "Bu hafta {{fact.channel}} içinde en çok harcayıp en az getiren kampanyayı bir haftalığına [durdur|durdurun]; platformun sayımına değil, kendi [kayıtlarındaki toplama bak|kayıtlarınızdaki toplama bakın].",

  "faq.stop-doing.question": "Neyi yapmayı bırakabilirim?",
  "faq.stop-doing.noise":
    "En başta bu sonucu açıklamayı. Bir dalgalanmada aranan her sebep saatler yer ve yeni rakamlar gelince unutulup gider.",
  "faq.stop-doing.noise.b":
    "Sebep aramayı. Belki de sebep yok; yeni rakamlar gelene kadar gerçeğini uydurulmuşundan kimse ayıramaz, [bulduğuna|bulduğunuza] da en çok [kendin inanırsın|kendiniz inanırsınız].",
  "faq.stop-doing.noise.c":
    "Ayarlarla oynamayı. Dalgalanma yüzünden değiştirilen bir ayar sonraki rakamları okumayı zorlaştırır, hiçbir şeyi de düzeltmez.",
  "faq.stop-doing.explain":
    "Sonucun bütününü açıklamayı. Bundan sonra kendi [payının|payınızın] hesabını [ver|verin], kalanı için adımların adını [söyle|söyleyin].",
  "faq.stop-doing.explain.b":
    "Bütünü savunmayı. Kendi [payına sen cevap verirsin|payınıza siz cevap verirsiniz], rakamla; kalanına rakamın kendisi cevap verir.",
  "faq.stop-doing.explain.c":
    "Açıklayan tek kişi olmayı. Adım tablosunu masaya [bırak|bırakın]; her adımı onu yürüten açıklasın.",
  "faq.stop-doing.chance-step":
    "Yalnızca bu döneme bakıp {{fact.factor}} için bir işe [girişme|girişmeyin]; o adım tesadüfün oynatacağından fazla oynamamış.",
  "faq.stop-doing.chance-step.b":
    "{{fact.factor}} için ne [planladıysan bir kenara koy|planladıysanız bir kenara koyun]: şansın götüreceğinden öteye gitmemiş.",
  "faq.stop-doing.chance-step.c":
    "Bekleyebilecek bir konu daha: {{fact.factor}}. Orada olağan dalgalanmadan ayrılan bir şey yok.",
  "faq.stop-doing.held-step":
    "İyi gideni rahat [bırak|bırakın]: {{fact.factor}}. Başka bir yer kaybederken onun iyileştirilmeye ihtiyacı yok.",
  "faq.stop-doing.small-channel":
    "{{fact.channel}}: giden para {{fact.money}}, reklama ödenenin {{fact.share}} kadarı. Orada geçen bir saat sonucu en az oynatır; bir süre olduğu gibi aksın.",
  "faq.stop-doing.hours":
    "Haftada {{fact.hours}} çalışırken bir şey eklemeden önce bir şeyin gitmesi gerekir; neyin gideceğini [sen söyle, yoksa giden akşamların olur|siz söyleyin, yoksa giden akşamlarınız olur].",
  "faq.stop-doing.two-changes":
    "Bir de, birkaç şeyi aynı anda değiştirmeyi [bırak|bırakın]: üstüne eklenen her değişiklik, ötekileri okunmaz kılar.",
  "faq.stop-doing.two-changes.b":
    "Bundan sonra her seferinde tek bir değişiklik; birkaç vidayı birden çeviren, işin hangisinde olduğunu hiçbir zaman öğrenemez.",
  "faq.stop-doing.two-changes.c":
    "Toptan değişikliklerden [vazgeç, sırayla git|vazgeçin, sırayla gidin]. Hepsini birden değiştirmek hızlı gidiliyormuş gibi gelir, sonunda neyin işe yaradığını kimse söyleyemez.",
  "faq.stop-doing.fault":
    "Kimin suçu olduğunu aramayı da [bırakabilirsin|bırakabilirsiniz]; bu arayış bugüne kadar kayıp tek bir sipariş bulmadı.",
  "faq.stop-doing.fault.b":
    "Suç sorusunu ona vakti olanlara [bırak|bırakın]; hiçbir şeyi onarmaz, [sana gereken|size gereken] insanları yıpratır.",
  "faq.stop-doing.fault.c":
    "[İçindeki|İçinizdeki] mahkemeyi de tatil [et|edin]. Oradan ne sipariş çıkar ne uyku; işe yarayacak saatler orada gider.",
  "faq.stop-doing.step":
    "Bu hafta, yokluğunu kimsenin fark etmeyeceğini [düşündüğün|düşündüğünüz] bir raporu, toplantıyı ya da gönderiyi [atla; haklı mıymışsın, gör|atlayın; haklı mıymışsınız, görün].",
  "faq.stop-doing.step.b":
    "Bu hafta [takvimindeki|takviminizdeki] tekrarlanan toplantılara [bak, bugüne kadar içinden hiçbir karar çıkmamış olanı iptal et|bakın, bugüne kadar içinden hiçbir karar çıkmamış olanı iptal edin].",
  "faq.stop-doing.step.c":
    "Bu hafta, yalnızca hep [yaptığın|yaptığınız] için yapılan bir işi [seç|seçin] ve onu alanlara [sor|sorun]: olmasa ararlar mı?",

  "faq.promise.question": "Gelecek dönem için ne söz verebilirim?",
  "faq.promise.history":
    "Bir aralık. İşler bugünkü gibi giderse {{fact.low}} ile {{fact.high}} arasındaki her sonuç olağan; sıradaki sonucun bunun neresine düşeceği için kimse söz veremez.",
  "faq.promise.level":
    "Bunun içinde [senin|sizin] olağan [düzeyin|düzeyiniz] {{fact.runRate}}; “hiçbir şey değişmezse ne olur” sorusuna cevap olarak masaya konacak rakam bu.",
  "faq.promise.counts":
    "Bir aralık. Tesadüf payıyla, aynı emek bir dahaki sefere {{fact.low}} ile {{fact.high}} arasında herhangi bir yerde bitebilir.",
  "faq.promise.counts.b":
    "Tek bir rakam değil, bir mesafe: hiçbir şey değişmese de {{fact.low}} ile {{fact.high}} arasında her şey kendiliğinden olabilir.",
  "faq.promise.counts.c":
    "Duymak istediklerinden azını: aynı çabadan {{fact.low}} çıkabileceği gibi {{fact.high}} çıkması da mümkün; hangisi çıkarsa çıksın [senin eserin|sizin eseriniz] olmaz.",
  "faq.promise.run-rate":
    "Hiçbir şey değişmezse olacak olan, bugüne kadarkilere bakılırsa {{fact.runRate}}. Bu bir tahmindir; ortada bir sebep yoksa söz bundan ileri gitmemeli.",
  "faq.promise.run-rate.b":
    "Tek bir rakam istenirse bugüne kadarki düzeyi [ver|verin], yani {{fact.runRate}}; adını da tahmin [koy|koyun]. Verilmemiş bir sözden kimse [seni|sizi] sorumlu tutamaz.",
  "faq.promise.run-rate.c":
    "Planın dayanacağı düzey {{fact.runRate}}. Bundan iyisi için daha bugünden görünen bir sebep gerekir.",
  "faq.promise.more":
    "Hedef için önce bir şeyin gerçekleşmesi gerekiyor, mesela şunun: {{fact.factor}}, {{fact.now}} yerine {{fact.required}}. Hedefin sözünü ancak bununla ve bunu taşıyan rolle birlikte [ver|verin].",
  "faq.promise.more.b":
    "Fazlasına ancak şartla söz verilir, mesela şu şartla: {{fact.factor}}, {{fact.now}} yerine {{fact.required}}. Bir de o şarttan sorumlu biriyle.",
  "faq.promise.more.c":
    "Hedef kalacaksa onu taşıyacak olana [bağla|bağlayın]: {{fact.factor}}, {{fact.now}} yerine {{fact.required}}; bununla kimin ilgileneceği de belli olsun.",
  "faq.promise.more-open":
    "Fazlasına ancak onu taşıyacak adımla ve o adımı yürüten rolle birlikte söz [ver|verin].",
  "faq.promise.rest":
    "Kalan günler için hesap basit: bir günün {{fact.needed}} getirmesi gerekiyor, şimdiye kadar bir gün {{fact.now}} getirmiş.",
  "faq.promise.early":
    "Erken haber [vereceğine de söz ver|vereceğinize de söz verin]: dönemin ortasında, bir şey yapmak hâlâ mümkünken gelen bir tahmin, sonundaki iyi bir gerekçeden değerlidir.",
  "faq.promise.early.b":
    "Hiç riske girmeden söz verilebilecek şey, uyarı: gidiş başka yeri gösterir göstermez [konuşacaksın|konuşacaksınız], iş bittikten sonra değil.",
  "faq.promise.early.c":
    "Dönem bitmeden bir kez bakılacağına da söz [ver|verin]. Kötü haber ortada gelirse soru “ne yapalım” olur, sonda gelirse “kim yaptı”.",
  "faq.promise.step":
    "Bu hafta, her pazartesi iyi de olsa kötü de gidecek birkaç satırlık bir nota [başla|başlayın]: neredeyiz, gidiş nereyi gösteriyor, neyi değiştirdim.",
  "faq.promise.step.b":
    "Bu hafta hedefi koyan kişiye tek satırlık bir tahmin [gönder|gönderin]: aralık, en olası değer, onu neyin değiştireceği.",
  "faq.promise.step.c":
    "Bu hafta takvimde dönemin ortasına bir tarih [koy|koyun]; yanına hangi rakama [bakacağını ve düşükse ne yapacağını yaz|bakacağınızı ve düşükse ne yapacağınızı yazın].",

  "faq.transformer.question": "İyileştirmek yerine dönüştürmek burada ne demek olurdu?",
  "faq.transformer.system":
    "Burada bunun bir adresi var: {{claim.driver}}. O adımı daha iyi reklam onarmaz, başka türlü kurmak onarır.",
  "faq.transformer.ambition":
    "Burada iş hedeften başlıyor: eldekinden {{fact.ambition}} fazlasını istiyordu. Daha sıkı optimizasyon bunu pek kapatmaz; hedeflerin nasıl konduğunu değiştirmek kapatır.",
  "faq.transformer.own":
    "Burada iş [sende|sizde] başlıyor: adım {{fact.factor}}, sahibi [sensin|sizsiniz]. İnce ayar biraz getirir; işi başka türlü yapmak daha fazlasını.",
  "faq.transformer.open":
    "Burada iş görmekle başlıyor: sonucun nerede oluştuğunu gösterebilen, neyin yeniden kurulacağını da belirler.",
  "faq.transformer.noise":
    "Burada iş, sonuçların nasıl okunduğundan başlıyor. Tesadüfe karşı optimizasyon yapan hep meşguldür, bir yere varamaz; önce tesadüfü değişimden ayırmayı öğrenen, ne zaman harekete geçeceğini bilir.",
  "faq.transformer.noise.b":
    "Burada bunun anlamı, rakamın her seğirmesine cevap vermeyi bırakmak. İyileştirmek tepki vermektir; bir üst basamak, ne zaman vermeyeceğini bilmek.",
  "faq.transformer.noise.c":
    "Burada yeniden kurulacak olan, konuşmanın kendisi. Her iniş bir vaka sayıldıkça düzeyi yükseltecek işe kimsenin vakti kalmaz.",
  "faq.transformer.noise-build":
    "Herkesin rakamdan önce göreceği resmi [hazırla|hazırlayın]: bugüne kadarki sonuçlar bir çizgi hâlinde, olağan aralık, hedef. Oradan başlayan tartışma artık bir ayı değil, çalışma biçimini konuşur.",
  "faq.transformer.noise-build.b":
    "Sonuçları, olağan aralıklarını ve hedefi gösteren tek bir grafik [yap|yapın]; her toplantı onunla açılsın. İnsanlar neyin olağan olduğunu görünce daha iyi mazeret değil, daha iyi iş ister.",
  "faq.transformer.noise-build.c":
    "Rakama kendi çerçevesini [ver|verin]: geçmiş sonuçlar sıra sıra, olağan olan için bir bant, istenen için bir çizgi. Yalnızca bandın dışına çıkan konuşulsun, zamanın kalanı işe kalsın.",
  "faq.transformer.reach":
    "İyileştiren, bu farkın {{fact.own}} kadarı üzerinde çalışır; {{fact.system}} onun için olduğu gibi kalmak zorundadır. Dönüştüren ise, kalanını yürütenlerle anlaşarak hepsine dokunabilir.",
  "faq.transformer.reach.b":
    "Daha iyi kampanyalar bunun {{fact.own}} kadarına yetişir. Başkalarındaki {{fact.system}} ise [elinin|elinizin] henüz ermediği yerde; oraya anlaşarak erişmek, “dönüştürmek” sözünün buradaki karşılığı.",
  "faq.transformer.reach.c":
    "Kendi [adımlarının|adımlarınızın] hepsine ince ayar [yap|yapın], en iyi ihtimalle {{fact.own}} geri gelir; biri o adımları yürütenlerle birlikte bir şey kurana kadar {{fact.system}} dışarıda kalır.",
  "faq.transformer.reach-none":
    "İyileştirmekle burada bir şey yapılamaz: {{fact.system}}, hiçbir kampanya ayarının erişmediği adımlarda.",
  "faq.transformer.reach-own":
    "Kendi [adımlarında|adımlarınızda] {{fact.own}} varken iyileştirmeye de dönüştürmeye de yer var, sırası da belli: önce [onar, tutunca yeniden kur|onarın, tutunca yeniden kurun].",
  "faq.transformer.reach-target":
    "Hiçbir kampanya ayarı hedefe erişemez, ama hedefin yapıldığı tablo erişir.",
  "faq.transformer.reach-open":
    "Paradan sonuca giden yol karanlık kaldıkça her değişiklik bir tahmindir; optimizasyon dediğimiz de tahminlerden yapılır.",
  "faq.transformer.content-shift":
    "Sunum bunun bir parçası: ayda {{fact.amount}}, ertesi gün yok olan tıklamalar yerine kalıcı sayfalara gidiyor.",
  "faq.transformer.content-hold":
    "Burada dönüştürmek, daha çok içerik demek değil; [senin rakamlarınla|sizin rakamlarınızla] zarar ettirirdi, zarar ettiren araç da kaldıraç olmaz.",
  "faq.transformer.start":
    "Bu hafta {{fact.owner}} ile tek soruluk kısa bir görüşme [iste|isteyin]: “Kimse eldekini korumanızı istemeseydi neyi başka türlü kurardınız?”",
  "faq.transformer.start-own":
    "Bu hafta, bugün en baştan [başlasan bu adımı nasıl kuracağını yaz|başlasanız bu adımı nasıl kuracağınızı yazın]; bunun küçük bir parçada denenebilecek olanını da [işaretle|işaretleyin].",
  "faq.transformer.start-noise":
    "Bu hafta, rakamı okuyan kişiyle neyin işaret sayılacağında [anlaş|anlaşın], sıradaki rakam belli olmadan; belli olduktan sonra bu bir pazarlığa döner.",
  "faq.transformer.start-noise.b":
    "Bu hafta hangi sonuçta harekete [geçeceğini, hangisinde geçmeyeceğini yaz|geçeceğinizi, hangisinde geçmeyeceğinizi yazın] ve hiçbiri gerçekleşmeden [onaylat|onaylatın]; sonradan konan sınır, hep sonuca göre çizilmiş sanılır.",
  "faq.transformer.start-noise.c":
    "Bu hafta o resmi [elindeki|elinizdeki] rakamlarla elle [çiz|çizin], neden diye sormayı seven birine [göster|gösterin]; ilk sorusu, resimde neyin eksik olduğunu söyler.",
  "faq.transformer.start-open":
    "Bu hafta paradan sonuca giden yolu bir kâğıda [çiz, rakamını bilmediğin|çizin, rakamını bilmediğiniz] her yere bir soru işareti [koy|koyun] ve içlerinden birinin yerine rakamı [yaz|yazın].",

  "faq.stronger.question": "Bu işte nasıl güçlenirim?",
  "faq.stronger.depth":
    "Kendi [hunin nerede sızdırıyorsa orada derinleş|huniniz nerede sızdırıyorsa orada derinleşin]: {{fact.factor}}. Onu yerinden oynatan beceri {{fact.skill}}.",
  "faq.stronger.open":
    "Kendi [rakamlarının istediği tek bir konuda derinleş|rakamlarınızın istediği tek bir konuda derinleşin]; burada o konu {{fact.skill}}.",
  "faq.stronger.level-low":
    "Bu konuda [kendine verdiğin|kendinize verdiğiniz] not {{fact.level}}; yani huninin en zayıf yeri ile [senin gelişme payın|sizin gelişme payınız] aynı yerde. Öğrenmek için bundan iyisi yok.",
  "faq.stronger.level-high":
    "Bu konuda [kendine verdiğin|kendinize verdiğiniz] not {{fact.level}}; yani eksik olan bilgi değil, o adımda söz hakkı.",
  "faq.stronger.beside":
    "Yanına {{fact.otherSkill}} gelsin, sıradaki zayıf yerde ({{fact.factor}}) olup biteni izlemeye yetecek kadar.",
  "faq.stronger.beside-open":
    "Yanına {{fact.otherSkill}} gelsin: {{fact.skill}} bir cevap verdiğinde o cevabı karara çevirmek gereken gün için.",
  "faq.stronger.why":
    "Hangi adımın ne kadar kaybettirdiğini, bir de nedenini söyleyebilmek, her sertifikadan çok toplantı bitirir.",
  "faq.stronger.why.b":
    "Paranın nereye gittiğini söyleyebilen kişi, unvanı ne olursa olsun, bir dahaki sefere ilk sorulan olur.",
  "faq.stronger.why.c":
    "Bu meslekte insanı güçlendiren çoğu zaman yeni bir araç değil, bir sebebi ötekinden ayırabilmektir.",
  "faq.stronger.exercise.analytics":
    "Bu hafta geçen ayın sonucunu, panele hiç bakmadan, ham dışa aktarımlardan yeniden [kur|kurun]; [senin rakamının|sizin rakamınızın] rapordan ayrıldığı her yeri not [et|edin].",
  "faq.stronger.exercise.paid-media":
    "Bu hafta en büyük [kampanyanı al|kampanyanızı alın], oraya eklenecek bir birim paranın ne getireceğini tahmin [et|edin]; sonra bütçesinin son değiştiği zamana bakıp ne kadar [yanıldığını bul|yanıldığınızı bulun].",
  "faq.stronger.exercise.seo":
    "Bu hafta [senin|sizin] için en önemli aramayı [seç|seçin], ilk sayfasında çıkan her şeyi bir alıcı gibi [oku|okuyun] ve hiçbirinin cevaplamadığını [yaz|yazın].",
  "faq.stronger.exercise.content":
    "Bu hafta zaten ziyaret alan bir sayfayı, insanların geldiği soruya cevap verecek biçimde yeniden [yaz, tarihini not et|yazın, tarihini not edin].",
  "faq.stronger.exercise.conversion":
    "Bu hafta [seni|sizi] tanımayan birini [senden|sizden] alışveriş yapmaya çalışırken, hiç yardım etmeden [izle|izleyin]; sözlerini duymak [istediğin gibi değil, söylediği gibi yaz|istediğiniz gibi değil, söylediği gibi yazın].",
  "faq.stronger.exercise.email":
    "Bu hafta, bir kez alıp bir daha hiç gelmeyenlere içinde indirim olmayan bir mesaj [yaz, kaçının cevap verdiğine bak|yazın, kaçının cevap verdiğine bakın].",
  "faq.stronger.exercise.ai":
    "Bu hafta, her hafta [yazdığın|yazdığınız] en sıkıcı şeyin taslağını bir modele [yazdır|yazdırın], kaynağıyla satır satır [karşılaştır|karşılaştırın]; yazdırmak ne kadar sürdü, kontrol etmek ne kadar, not [et|edin].",
  "faq.stronger.exercise.creative":
    "Bu hafta bir müşterinin gerçekten söylediği bir cümleden reklam [yap, her zamankiyle yan yana yayınla|yapın, her zamankiyle yan yana yayınlayın]; seçimi rakamlar yapsın.",
  "faq.stronger.exercise.crm":
    "Bu hafta, elde kronometre, CRM açık, birkaç talebi formdan cevaba kadar [takip et|takip edin]; her birinin nerede beklediğini [çiz|çizin].",
  "faq.stronger.exercise.economics":
    "Bu hafta ürün, reklam, teslimat ve iadelerden sonra bir siparişten ne kaldığını tek satırda [hesapla|hesaplayın]; neyi [unuttuğunu|unuttuğunuzu] finanstan birine [sor|sorun].",
  "faq.split.own-exceeds":
    "Sonra farkı [ayır|ayırın]: [senin elinde|sizin elinizde] olan adımlarda kaybedilen {{fact.own}}; bunun {{fact.system}} kadarını öteki adımlar geri getirmiş.",
  "faq.promise.latest":
    "Adımlardan biri geriledi ve kendiliğinden geri gelmez; o yüzden hiçbir şey değişmezse diye masaya konacak rakam bu dönemin bir tekrarı: {{fact.runRate}}.",
  "faq.tell-the-team.line-proof":
    "Duyulana kadar tekrarlanacak tek cümle: bundan önceki {{fact.of}} sonucun {{fact.worse}} tanesi bundan kötüydü; {{fact.low}} ile {{fact.high}} arasında her sonuç bizim için olağan.",
  "faq.missed-kpi.other-figure":
    "Kötü bir aydan söz edenlere hangi rakama baktıklarını da [sor|sorun]; burada konuşulan “{{fact.metric}}”, para değil. Kastettikleri ciro ya da iptallerse o başka bir konuşma ve başka rakamlar ister.",
  "faq.missed-kpi.real-ordinary":
    "Rakamı başkası sormadan [sen söyle|siz söyleyin]: dönemin kendisi ötekilerden farklı değil, yine de {{claim.gap}}.",
  "faq.missed-kpi.noise-range":
    "Önce, suçlu [arama|aramayın]. [Senin|Sizin] için {{fact.low}} ile {{fact.high}} arasındaki her sonuç olağan; şimdi [bulacağın|bulacağınız] her açıklama bir hikâyeden ibaret olabilir.",
  "faq.suspicion.test-social":
    "Sınaması kolay: her hesabın yanına geçen hafta kaç saat aldığını ve kaç ziyaret getirdiğini [yaz|yazın]; saat alıp kimseyi getirmeyenler bir ay dinlensin.",
  "faq.suspicion.step-one":
    "Bu hafta, bu tahmin yanlış olsaydı bunu hangi rakamın göstereceğini yanına [yaz|yazın] ve işe önce o rakama bakarak [başla|başlayın].",
  "faq.suspicion.step-tried":
    "Bu hafta öncesindeki ve sonrasındaki haftaları tek bir sayfada yan yana [koy|koyun].",
};
