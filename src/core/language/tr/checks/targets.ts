/** What the checks of the target say. */

export const targets = {
  "check.unbacked-target.title": "Karşılığı verilmemiş hedef",
  "check.unbacked-target.pass":
    "Önceki döneme göre hedef {{claim.asked}}, reklam bütçesi ise {{claim.funded}}; bu bütçe hedefi taşıyabilir.",
  "check.unbacked-target.fail":
    "Önceki döneme göre hedef {{claim.asked}}, reklam bütçesi ise {{claim.funded}}. Aradaki farkın bir yerden gelmesi gerek; nereden geleceği bu rakamlarda yok.",
  "check.unbacked-target.step":
    "Tek cümleyle [sor|sorun]: hedefle bütçe arasındaki farkı huninin hangi adımı taşıyacaktı, o adımı kim iyileştirecekti?",
  "check.unbacked-target.limits":
    "Sezon, yeni bir fiyat ya da yeni bir ürün de hedefi taşıyabilir; bu kontrol onları görmez.",
  "check.unreachable-target.title": "Bugünkü işleyişin erişemediği hedef",
  "check.unreachable-target.pass":
    "Hedef {{fact.value}}; işleyişin hiçbir şey değişmeden iyi yönde varabildiği sınır {{fact.threshold}}. Hedef bu sınırın içinde.",
  "check.unreachable-target.fail":
    "Bugünkü işleyişin iyi yönde varabildiği sınır {{fact.threshold}}, hedef ise {{fact.value}}. Aynı işleyişin içinde daha çok çabalamak bu mesafeyi kapatmaz; önce işleyişte bir şeyin değişmesi gerekiyor.",
  "check.unreachable-target.step":
    "Önceki dönemlerin sonuçlarını bir çizgi grafiğine [dök|dökün], hedefi de üstünden [geçir|geçirin]; bir sonraki hedef konuşmasına bu grafikle, hiç yorum katmadan [gir|girin].",
  "check.unreachable-target.limits":
    "Sınırlar kendi [geçmişinden|geçmişinizden] hesaplandı ve işleyiş aynı kaldıkça geçerli; yeni bir ürün, fiyat ya da bütçe onları yerinden oynatır.",
  "check.never-reached-target.title": "Daha önce ulaşılmamış hedef",
  "check.never-reached-target.pass":
    "[Geçmişinde|Geçmişinizde] {{fact.points}} var; bu hedefe ulaşanların sayısı {{fact.reached}}. Hedef {{fact.value}}, en iyi sonuç {{fact.threshold}}.",
  "check.never-reached-target.fail":
    "[Geçmişinde|Geçmişinizde] {{fact.points}} var; içlerindeki en iyi sonuç {{fact.threshold}}, hedef ise {{fact.value}}. Yani [senden|sizden] bir rekor bekleniyor; hiçbir şey değişmezse bunun olasılığı en çok {{fact.chance}}.",
  "check.never-reached-target.step":
    "Hedefin altına, bu kez önceki dönemlerden farklı olan tek şeyi [yaz|yazın]. [Aklına|Aklınıza] bir şey gelmezse o boş satırı hedefi koyan kişiye [göster|gösterin].",
  "check.never-reached-target.limits":
    "Her ay büyüyen bir işte rekor olağandır; bu olasılık ancak artış ya da düşüş eğilimi olmayan bir gösterge için geçerli.",
  "check.season-blind-target.title": "Sezonu hesaba katmayan hedef",
  "check.season-blind-target.pass":
    "Sezona bakınca önceki döneme göre {{claim.season}} bir sonuç beklenir, hedef {{claim.asked}}. Hedefin sezonu görmezden geldiğini gösteren bir şey yok.",
  "check.season-blind-target.fail":
    "Sezona bakınca önceki döneme göre {{claim.season}} bir sonuç beklenir, hedef ise {{claim.asked}}. Hedef sezonu yeterince hesaba katmıyor; açığın bir kısmı yalnızca takvimden gelebilir.",
  "check.season-blind-target.step":
    "Bu dönemi bir öncekiyle değil, geçen yılın aynı dönemiyle yan yana [koy|koyun] ve karşılaştırmayı sonuçla birlikte [gönder|gönderin].",
  "check.season-blind-target.limits":
    "Tek bir yıl tek bir gözlemdir, sektör ortalaması da [senin mağazan|sizin mağazanız] değil: geçen yılki bir kampanya da sezon gibi görünebilir.",
  "check.drifting-process.title": "Daha önce başlamış kötüleşme",
  "check.drifting-process.pass":
    "Son dönemlerin ortalaması {{fact.value}}, bütün geçmişin ortalaması {{fact.threshold}}; bu olağan bir dalgalanma, süren bir gidiş değil.",
  "check.drifting-process.fail":
    "Kötüleşme bu dönemden önce başlamış: son {{fact.run}} boyunca sonuç hep ortalamanın kötü tarafında kalmış. Bu dönemlerin ortalaması {{fact.value}}, bütün geçmişin ortalaması {{fact.threshold}}. Asıl bakılacak yer, o sırada neyin değiştiği.",
  "check.drifting-process.step":
    "Zayıf dönemlerin ilkini [işaretle|işaretleyin], o günlerde neyin değiştiğini [listele|listeleyin]: fiyatlar, sayfalar, ölçümleme, ekip, rakipler.",
  "check.drifting-process.limits":
    "Geçmiş bir yıldan kısaysa sezon da kötüleşme gibi görünür; ortalama da [girdiğin|girdiğiniz] dönemlere göre değişir.",
  "check.too-few-events.title": "Karar vermeye yetmeyen sayılar",
  "check.too-few-events.pass":
    "Hedefin arkasında {{fact.value}} var; {{fact.shortfall}} büyüklüğünde bir açığı tesadüften ayırmak için {{fact.threshold}} yeter.",
  "check.too-few-events.fail":
    "Hedefin arkasında {{fact.value}} var; {{fact.shortfall}} büyüklüğünde bir açığı tesadüften ayırmak için ise {{fact.threshold}} gerekir. Bunun altında, dönemin nasıl göründüğünü tek bir şanslı ya da şanssız hafta belirleyebilir.",
  "check.too-few-events.step":
    "Daha çok olayın biriktiği bir adıma, örneğin ziyaretlere ya da taleplere, veya birkaç dönemin toplamına göre değerlendirilmeyi [iste|isteyin].",
  "check.too-few-events.limits":
    "Sayıların ne kadar oynadığı burada bir varsayım; yeterince önceki dönem [girersen|girerseniz] yerini kendi [geçmişin|geçmişiniz] alır.",
  "check.target-beyond-plan.title": "Kendi planını aşan hedef",
  "check.target-beyond-plan.pass":
    "Hedef {{fact.target}}, huni planından çıkan rakam {{fact.planned}}. Plan hedefi karşılıyor.",
  "check.target-beyond-plan.fail":
    "Hedef {{fact.target}}, oysa huni planından çıkan rakam {{fact.planned}}. Her adım tam plana göre gitseydi bile hedefin {{fact.value}} kadarı eksik kalacaktı.",
  "check.target-beyond-plan.step":
    "Hedefi ve plandaki rakamı tek mesajda, onları onaylayan kişiye [gönder|gönderin] ve hangisinin geçerli olduğunu [sor|sorun].",
  "check.target-beyond-plan.limits":
    "Hedefin saydığı bir kaynak, örneğin düzenli müşteriler, pazaryeri ya da telefon satışları, planın dışında kalmış olabilir.",
} as const;
