/** What the checks of the target say. */

export const targets = {
  "check.unbacked-target.title": "Karşılığı verilmemiş hedef",
  "check.unbacked-target.pass":
    "Önceki döneme göre hedef {{claim.asked}}, reklam bütçesi ise {{claim.funded}}; biri ötekini taşıyabilir.",
  "check.unbacked-target.fail":
    "Önceki döneme göre hedef {{claim.asked}}, reklam bütçesi ise {{claim.funded}}. Aradaki farkın bir yerden gelmesi gerek; nereden geleceğini bu rakamlar göstermiyor.",
  "check.unbacked-target.step":
    "Hedefle bütçe arasındaki farkı huninin hangi adımının taşıyacağını ve o adımı kimin iyileştireceğini tek cümleyle sormak.",
  "check.unbacked-target.limits":
    "Sezon, yeni bir fiyat ya da yeni bir ürün de hedefi taşıyabilir; bu kontrol onları görmez.",
  "check.unreachable-target.title": "Sürecin sınırları dışındaki hedef",
  "check.unreachable-target.pass":
    "Hedef {{fact.value}}; sürecinin hiçbir şey değişmeden iyi yönde varabildiği sınır {{fact.threshold}}. Hedef bu sınırın içinde kalıyor.",
  "check.unreachable-target.fail":
    "Sürecin bugünkü haliyle iyi yönde varabildiği sınır {{fact.threshold}}, hedef ise {{fact.value}}. Aynı sürecin içinde daha çok çabalamak bu mesafeyi kapatmaz; önce sürecin kendisinde bir şeyin değişmesi gerekiyor.",
  "check.unreachable-target.step":
    "Önceki dönemlerin sonuçlarını tek bir grafiğe dökmek, hedefi üstüne çizgi olarak eklemek ve bir sonraki hedef konuşmasına bu grafikle girmek.",
  "check.unreachable-target.limits":
    "Sınırlar kendi geçmişinden hesaplandı ve süreç aynı kaldıkça geçerli; yeni bir ürün, fiyat ya da bütçe onları yerinden oynatır.",
  "check.never-reached-target.title": "Daha önce ulaşılmamış hedef",
  "check.never-reached-target.pass":
    "Geçmişinde {{fact.points}} var; bu hedefe ulaşanların sayısı {{fact.reached}}. Hedef {{fact.value}}, en iyi sonuç {{fact.threshold}}.",
  "check.never-reached-target.fail":
    "Geçmişinde {{fact.points}} var; içlerindeki en iyi sonuç {{fact.threshold}}, hedef ise {{fact.value}}. Yani senden bir rekor bekleniyor; hiçbir şey değişmezse bunun olasılığı en çok {{fact.chance}}.",
  "check.never-reached-target.step":
    "Hedefin altına, bu kez önceki dönemlerden farklı olan tek şeyi bir satırla yazmak; satır boş kalırsa o boş satırı hedefi koyan kişiye göstermek.",
  "check.never-reached-target.limits":
    "Her ay büyüyen bir işte rekor olağandır; bu olasılık ancak artış ya da düşüş eğilimi olmayan bir gösterge için geçerli.",
  "check.season-blind-target.title": "Sezonu hesaba katmayan hedef",
  "check.season-blind-target.pass":
    "Önceki döneme göre sezon {{claim.season}}, hedef {{claim.asked}}. Hedef sezonu hesaba katıyor.",
  "check.season-blind-target.fail":
    "Önceki döneme göre sezon {{claim.season}}, hedef ise {{claim.asked}}. Hedef sezonu yeterince hesaba katmıyor; açığın bir kısmı yalnızca takvimden gelebilir.",
  "check.season-blind-target.step":
    "Bu dönemi bir öncekiyle değil, geçen yılın aynı dönemiyle yan yana koymak ve bu karşılaştırmayı sonuçla birlikte göndermek.",
  "check.season-blind-target.limits":
    "Tek bir yıl tek bir gözlemdir, sektör ortalaması da senin mağazan değil: geçen yılki bir kampanya da sezon gibi görünebilir.",
  "check.drifting-process.title": "Daha önce başlamış kötüleşme",
  "check.drifting-process.pass":
    "Son dönemlerin ortalaması {{fact.value}}, bütün geçmişin ortalaması {{fact.threshold}}; bu olağan bir dalgalanma, süregelen bir şey değil.",
  "check.drifting-process.fail":
    "Kötüleşme bu dönemden önce başlamış: son {{fact.run}} boyunca sonuç hep ortalamanın kötü tarafında kalmış. Bu dönemlerin ortalaması {{fact.value}}, bütün geçmişin ortalaması {{fact.threshold}}. Asıl bakılacak yer, o sırada neyin değiştiği.",
  "check.drifting-process.step":
    "Zayıf dönemlerin ilkini işaretleyip o günlerde neyin değiştiğini listelemek: fiyatlar, sayfalar, ölçüm, ekip, rakipler.",
  "check.drifting-process.limits":
    "Geçmiş bir yıldan kısaysa sezon da kötüleşme gibi görünür; ortalama da girdiğin dönemlere göre değişir.",
  "check.too-few-events.title": "Yargıya varmaya yetmeyen sayılar",
  "check.too-few-events.pass":
    "Hedefin dayandığı sayı {{fact.value}}; {{fact.shortfall}} büyüklüğünde bir açığı tesadüften ayırmak için gereken {{fact.threshold}}. Bu, yargıya varmaya yeter.",
  "check.too-few-events.fail":
    "Hedefin dayandığı sayı {{fact.value}}; {{fact.shortfall}} büyüklüğünde bir açığı tesadüften ayırmak için gereken ise {{fact.threshold}}. Bu sınırın altında, dönemin nasıl göründüğünü tek bir şanslı ya da şanssız hafta belirleyebilir.",
  "check.too-few-events.step":
    "Daha çok olayın biriktiği bir adıma, örneğin ziyaretlere ya da taleplere, veya birkaç dönemin toplamına göre değerlendirilmeyi istemek.",
  "check.too-few-events.limits":
    "Sayıların ne kadar oynadığı burada bir varsayım; yeterince önceki dönem girersen onun yerini kendi geçmişin alır.",
  "check.target-beyond-plan.title": "Kendi planını aşan hedef",
  "check.target-beyond-plan.pass":
    "Hedef {{fact.target}}, huni planının vardığı rakam {{fact.planned}}. Plan hedefi karşılıyor.",
  "check.target-beyond-plan.fail":
    "Hedef {{fact.target}}, oysa huni planının vardığı rakam {{fact.planned}}. Her adım tam plana göre gitseydi bile hedefin {{fact.value}} kadarı eksik kalacaktı.",
  "check.target-beyond-plan.step":
    "Hedefi ve plandaki rakamı tek mesajda, onları onaylayan kişiye gönderip hangisinin geçerli olduğunu sormak.",
  "check.target-beyond-plan.limits":
    "Hedefin saydığı bir kaynak, örneğin düzenli müşteriler, pazaryeri ya da telefon satışları, planın dışında kalmış olabilir.",
} as const;
