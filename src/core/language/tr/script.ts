/** Said or sent by the marketer. First person, no confession that the figures do not make, nobody accused. */
import type { SCRIPT_MESSAGES } from "../../advice/script/messages.ts";

export const script: Readonly<Record<keyof typeof SCRIPT_MESSAGES, string>> = {
  "script.team.open":
    "{{fact.metric}}: hedefimiz {{fact.target}} idi, {{fact.period}} {{fact.actual}} ile kapandı. Bunu kimse sormadan ben söylemek istedim.",
  "script.manager.open":
    "Önce rakam. {{fact.metric}}: hedef {{fact.target}}, sonuç {{fact.actual}}. Bunu, arkasındaki hesapla birlikte benden duyun istedim.",
  "script.executive.open":
    "{{fact.metric}}: {{fact.period}} için hedef {{fact.target}}, sonuç {{fact.actual}}.",
  "script.client.open":
    "{{fact.period}} nasıl geçti, açıkça anlatalım. {{fact.metric}}: kararlaştırdığımız {{fact.target}}, ulaştığımız {{fact.actual}}.",
  "script.open-so-far":
    "{{fact.metric}}, bugüne kadar: geride kalan {{fact.days}} için hedef {{fact.target}}, elimizdeki {{fact.actual}}. Dönem bitmedi; bu bir ara durum, sonuç değil.",
  "script.chance":
    "Bu, tesadüften fazlası olmayabilir: bu büyüklükte rakamlarda {{fact.allowance}} kadar bir eksik hiçbir şey kanıtlamaz.",
  "script.sure": "Bu, tesadüften fazlası: tesadüf ancak {{fact.allowance}} kadarını açıklardı.",
  "script.ordinary": "Kendi geçmişimize göre dönem olağan geçti; olağanın dışında kalan, hedefin kendisi.",
  "script.unsure":
    "Bunun olağan bir dalgalanmadan fazlası olup olmadığı henüz belli değil; gösterecek rakamları toplayacağım.",
  "script.mine":
    "Önce kendi payımı söyleyeyim: {{claim.driver}}. İşe oradan başlıyorum, neyi değiştirdiğini göstereceğim.",
  "script.client.mine":
    "Önce kendi tarafımızı söyleyelim: {{claim.driver}}. İşe oradan başlıyoruz, neyi değiştirdiğini göreceksiniz.",
  "script.client.request":
    "Önce tek bir konuyu ele alalım: {{fact.factor}}. Etkisi görülebilsin diye o sırada kalanına dokunmayalım.",
  "script.mine-total":
    "Önce kendi payımı söyleyeyim, iyi gidenler düşüldükten sonra: {{fact.own}}. İçindeki en büyük kalem: {{claim.driver}}. İşe oradan başlıyorum, neyi değiştirdiğini göstereceğim.",
  "script.client.none":
    "Önce kendi tarafımızı söyleyelim: bizim yürüttüğümüz adımlar toplamda sonucu geri çekmemiş.",
  "script.client.unknown":
    "Önce kendi tarafımızı söyleyelim: payımızın büyüklüğü henüz belli değil, tahmin de yürütmeyeceğiz. Rakamları getireceğiz.",
  "script.client.chance":
    "Önce kendi tarafımızı söyleyelim: farkı tesadüf açıklayabildiği sürece ortaya bir sebep koymuyoruz, ne kendimiz ne başkası için.",
  "script.client.request-open":
    "Tıklamadan siparişe kadar bütün rakamları birlikte tek sayfada toplayalım; bir dahaki sefere yalnızca ne kadar değil, nerede olduğu da görünsün.",
  "script.client.request-target":
    "Bu hedefi neyin taşıyacağında anlaşalım: daha fazla para mı, sahibi belli bir iyileştirme mi, yoksa eldekine uyan bir hedef mi?",
  "script.met": "Sonuç şu: {{claim.gap}}.",
  "script.met-exact": "Hedef tam olarak tuttu.",
  "script.met-request":
    "Bir sonraki hedef bu rakamın üzerine kurulmadan önce, bunu neyin taşıdığını yazalım.",
  "script.met-subject": "{{fact.metric}}, {{fact.period}} durumu: hedef tuttu, bunu ne taşıdı",
  "script.mine-shared":
    "Önce kendi payımı söyleyeyim: {{fact.own}}. Çoğu, başkalarıyla birlikte yürüttüğüm bir adımdan geliyor: {{fact.factor}}.",
  "script.mine-none":
    "Önce kendi payımdan başlayayım: benim yürüttüğüm adımlar toplamda sonucu geri çekmemiş. Bunu nereden bildiğimi göstereceğim.",
  "script.mine-open":
    "Önce kendi payımdan başlayayım: büyüklüğünü henüz bilmiyorum, tahmin de yürütmeyeceğim. Rakamları getireceğim.",
  "script.mine-chance":
    "Önce kendi payımdan başlayayım: farkı tesadüf açıklayabildiği sürece ortaya bir sebep koymayacağım, ne kendim ne başkası için.",
  "script.system":
    "Birlikte bakmamız gereken adımlara gelince, {{fact.base}} ile karşılaştırıldığında en çok kaybettiren şu: {{claim.driver}}.",
  "script.system-shared": "Bu adımın bir kısmı bana ait, yukarıda zaten sayıldı.",
  "script.system-unsure":
    "Tek başına o adım yine de tesadüf olabilir; bir şeyi değiştirmeden önce ona bakmak gerek.",
  "script.further-down":
    "Daha ileride, bu hedefin gösterdiğinden fazlası eksik: {{claim.gap}}. Orada en çok kaybettiren şu: {{claim.driver}}.",
  "script.ambition":
    "Farkın {{fact.ambition}} kadarı çıtanın yerinden geliyor: hedef, bulunduğumuz düzeyden o kadar uzağa konmuştu.",
  "script.held": "İyi giden de var: {{claim.driver}}.",
  "script.open-question":
    "Huninin neresinde ne olduğunu şu anda hiçbirimiz göremiyoruz. İlk değişmesi gereken bu.",
  "script.tried": "Şimdiye kadar denenen: {{fact.words}}.",
  "script.no-blame": "Suçlu aramıyorum; düzeltilecek adımı arıyorum.",
  "script.team.ask": "Sizden tek bir ricam var.",
  "script.manager.ask": "Sizden tek bir konuda desteğinizi rica ediyorum.",
  "script.executive.ask": "Şu anda en çok işe yarayacak olan şu.",
  "script.client.ask": "Önerimiz şu.",
  "script.ask-patience":
    "Bunu tek bir döneme değil, birkaç döneme bakarak değerlendirelim; bu rakam yüzünden hiçbir şeyi değiştirmeyelim.",
  "script.review": "Sonuç iyi de olsa kötü de {{fact.date}} günü masada olacak.",
  "script.team.message":
    "Toplantıdan önce kısaca: {{claim.gap}}. Orada kendi payımdan başlayıp anlatacağım; {{fact.date}} günü yeniden bakıyoruz.",
  "script.manager.message":
    "Bunu benden duymanızı isterim: {{claim.gap}}. Rakamların üzerinden adım adım geçtim, sizden bir ricam var. Bu hafta kısa bir vaktiniz olur mu? Yeniden bakacağımız gün: {{fact.date}}.",
  "script.executive.message":
    "Tek satırda: {{claim.gap}}. Hesabı ve önerimi tek sayfada topladım; yeniden bakacağımız gün: {{fact.date}}.",
  "script.client.message":
    "Son durum: {{claim.gap}}. Ne bildiğimizi ve ne önerdiğimizi e-postada yazdık; yeniden bakacağımız gün: {{fact.date}}.",
  "script.team.subject": "{{fact.metric}}, {{fact.period}} durumu: rakam, benim payım, bir rica",
  "script.manager.subject": "{{fact.metric}}, {{fact.period}} durumu: arkasında ne var, ne istiyorum",
  "script.executive.subject": "{{fact.metric}}, {{fact.period}} durumu: sonuç, hesap, öneri",
  "script.client.subject": "{{fact.metric}}, {{fact.period}} durumu ve sonraki adımlar",
  "script.greeting": "Merhaba,",
  "script.closing": "Rakamlara birlikte bakmak isteyen olursa seve seve zaman ayırırım.",
  "script.question.fault": "Bu senin hatan mı?",
  "script.question.fault-own": "Rakamla gösterebildiğim bir kısmı bende: {{fact.own}}. Oradan başlayacağım.",
  "script.question.fault-shared":
    "{{fact.own}} benim değiştirebileceğim kısım, oradan başlayacağım. {{fact.system}} ise benim yürütmediğim adımlarda; beni suçlamak o adımları düzeltmez, birlikte bakmak düzeltebilir.",
  "script.question.fault-system":
    "Toplamda benim adımlarımda değil; {{fact.system}} benim yürütmediğim adımlarda. Düzelmesine yardım etmek isterim.",
  "script.question.fault-open":
    "Bunu henüz dürüstçe söyleyemem, başka kimse de söyleyemez: eldeki rakamlar bunu göstermeye yetmiyor. Gerekenleri topluyorum.",
  "script.question.fault-chance":
    "Farkı tesadüf açıklayabildiği sürece buna kimsenin hatası demem. Tekrarlanırsa bunu ilk söyleyen ben olurum.",
  "script.question.target": "Hedef gerçekçi miydi?",
  "script.question.target-reached":
    "Bundan önceki {{fact.of}} döneme bu hedef konsaydı {{fact.times}} tutturmuş olurdu. Üstüne bir şey eklemeyeceğim.",
  "script.question.target-never":
    "Bundan önceki {{fact.of}} dönemin hiçbiri bu hedefe ulaşmadı. Bunun üstüne bir şey eklemem.",
  "script.question.target-step":
    "Hedef, bulunduğumuz düzeyden {{fact.ambition}} uzağa kondu. Bu hedef kalacaksa o mesafeyi neyin taşıyacağını bilmek isterim.",
  "script.question.target-previous":
    "Önceki dönemin sonucu {{fact.previous}}. Hedefi konuşmaya oradan başlamak isterim.",
  "script.question.target-open": "Önceki dönemlere bakmadan söyleyemem. O rakamları getireceğim.",
  "script.question.next": "Şimdi ne olacak?",
  "script.question.next-answer":
    "Etkisini görebilelim diye her seferinde tek bir değişiklik; {{fact.date}} günü de sonuca bakıyoruz.",
};
