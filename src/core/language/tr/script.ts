/**
 * Said or sent by the marketer. First person, no confession that the figures do not make, nobody accused. A team hears
 * what we learn and try, a manager the decision and the risk, an executive money and choice, a client what it means for them.
 */
import type { SCRIPT_MESSAGES } from "../../advice/script/messages.ts";

export const script: Readonly<Record<keyof typeof SCRIPT_MESSAGES, string>> = {
  "script.team.open":
    "{{fact.metric}}: hedef {{fact.target}} idi, {{fact.period}} {{fact.actual}} ile kapandı. Bunu kimse sormadan ben söylemek istedim.",
  "script.team.open-so-far":
    "{{fact.metric}}, şu ana kadar: geride kalan {{fact.days}} için hedef {{fact.target}}, elimizdeki {{fact.actual}}. Dönem bitmedi; bu bir ara durum, sonuç değil.",
  "script.team.sure":
    "Bizimki gibi sonuçlar kendiliğinden {{fact.allowance}} kadar sapabilir; bu, ondan fazlası.",
  "script.team.also":
    "Kaçan yalnızca bu değil. {{fact.metric}}: hedef {{fact.target}} idi, {{fact.actual}} çıktı.",
  "script.team.ordinary":
    "Kendi geçmişimizle karşılaştırınca dönemin kendisi olağan; olağanın dışında duran, hedef.",
  "script.team.chance":
    "Bu, tesadüften ibaret olabilir: bu büyüklükte rakamlarda {{fact.allowance}} dolayına kadar bir fark hiçbir şey kanıtlamaz. O yüzden önünüze bir sebep koymuyorum.",
  "script.team.unsure":
    "Bu, olağan bir dalgalanmadan fazlası mı, önümdekilere bakarak söyleyemiyorum; bunu gösterecek ne varsa topluyorum.",
  "script.team.fork":
    "Genelde {{fact.actual}} dolayında bitiriyorsak bu da ötekiler gibi bir dönemdi, yalnızca hedef yüksekti. Genelde {{fact.target}} dolayında bitiriyorsak bir şey bozulmuş demektir; o zaman hangi gün bozulduğunu bilmek isterim.",
  "script.team.mine-total":
    "Önce kendi payım, iyi gidenler düşülmüş hâliyle: {{fact.own}}. İçindeki en büyük kalem şu: {{claim.driver}}.",
  "script.team.mine-shared":
    "Önce kendi payım: başkalarıyla birlikte taşıdığım kısım {{fact.own}}, çoğu da şu adımda: {{fact.factor}}.",
  "script.team.mine-none":
    "Önce kendi payım: benim yürüttüğüm adımlar toplamda sonucu aşağı çekmemiş. Bunu nereden bildiğimi göstereceğim ki siz de kontrol edebilesiniz.",
  "script.team.mine-open":
    "Önce kendi payım: büyüklüğünü henüz bilmiyorum, tahmin de yürütmeyeceğim. Rakamları getireceğim, işime gelmeyenleri de.",
  "script.team.mine-chance":
    "Kendi payıma gelince: farkı tesadüf açıklayabildiği sürece paylaştırılacak bir şey yok, ne bana ne başkasına.",
  "script.team.trial":
    "Kararı bende olan bir şey daha var: {{fact.channel}} kanalına öncekinden {{fact.spend}} fazla para verdim, kanal {{fact.result}} eksik getirdi. Tek bir gözlem bu; yine de benden duymanızı istedim.",
  "script.team.system":
    "Yalnız bana bağlı olmayan adımların en ağırı, {{fact.base}} ile karşılaştırınca: {{claim.driver}}.",
  "script.team.system-shared": "O adımın bir kısmı da bende.",
  "script.team.system-unsure":
    "Tek başına bakınca o adım hâlâ tesadüf olabilir; bu yüzden bir şeyi değiştirmeden önce oraya yakından bakmak isterim.",
  "script.team.ambition": "Hedef ise daha önce olandan {{fact.ambition}} fazlasını istemişti.",
  "script.team.further-down":
    "Huninin ilerisinde, bu hedefin gösterdiğinden fazlası eksik: {{claim.gap}}. Çoğu tek bir yerden geliyor: {{claim.driver}}.",
  "script.team.held": "İyi giden de var: {{claim.driver}}.",
  "script.team.open-question":
    "Reklamla sipariş arasında bunun nerede kaybedildiğini size henüz gösteremiyorum. İlk getireceğim şey bu.",
  "script.team.disagree":
    "Kendi rakamlarımız bir yerde birbirini tutmuyor. Onlardan bir sonuç çıkarmadan önce bunu netleştireceğim.",
  "script.team.no-blame": "Suçlu aramıyorum, adımı arıyorum.",
  "script.team.tried": "Şunu zaten denedik: “{{fact.words}}”.",
  "script.team.line":
    "Önceki dönemin verimiyle, bize verilen para {{fact.given}} getirir. Hedef ise {{fact.target}}; oraya varmak için bir şeyin değişmesi gerekiyor, neyin değişeceğini birlikte seçelim isterim.",
  "script.team.outlook":
    "Her şey böyle kalırsa gelecek dönem {{fact.level}} dolayında biter; kimseye sürpriz olmasın diye şimdiden söylüyorum.",
  "script.team.efficiency":
    "Rakamların yine de gösterdiği bir şey var: her {{fact.one}} reklam parasına {{fact.now}} ciro düştü, hedef için {{fact.needed}} gerekiyordu. Aradaki fark nereden gelecekti, onu öğrenmek istiyorum.",
  "script.team.request-own":
    "Sizden tek bir ricam var: ben bu adımla uğraşırken ({{fact.factor}}) öteki adımları olduğu gibi bırakın ki etkisini okuyabilelim.",
  "script.team.request-step": "Sizden tek bir ricam var, o da şu adımla ilgili: {{fact.factor}}.",
  "script.team.request-target":
    "Sizden tek bir ricam var: böyle bir hedefi hangi adımın taşıyabileceğine inanıyorsunuz, bana söyleyin.",
  "script.team.request-unknown":
    "Sizden tek bir ricam var: tıklamadan siparişe kadar elinizde hangi rakam varsa, bu dönemin de öncekinin de, bana verin; bir dahaki sefere nerede kaybedildiğini söyleyebilelim.",
  "script.team.request-settle":
    "Sizden tek bir ricam var: bir sonraki toplantıya kadar hangi raporun geçerli olduğunda anlaşalım.",
  "script.team.request-patience":
    "Sizden tek bir ricam var: buna tek bir dönemle değil, birkaç dönemle karar verelim ve bu rakam yüzünden hiçbir şeyi değiştirmeyelim.",
  "script.team.signal":
    "Fikrimi şu değiştirir: bir sonraki dönemde aynısının tekrarlanması ya da tek bir adımın olağan aralığından çıkması. Hangi adımları izlediğimi, yeni rakamlar gelmeden önce söyleyeceğim.",
  "script.team.signal-again":
    "Bu ilk kez olmuyor, o yüzden tek rakamla yetinmiyorum: eski sonuçlar da aynı sayfada olacak; hep aynı adım mıymış, o zaman görürüz.",
  "script.team.rhythm":
    "Yeniden bakana kadar her pazartesi benden birkaç satır gelecek: neredeyiz, gidiş nereye, ben neyi değiştirdim.",
  "script.team.review": "{{fact.date}} günü nerede durduğumuzu göstereceğim, iyi de olsa kötü de.",
  "script.team.met": "Demek ki {{claim.gap}}.",
  "script.team.met-exact": "Hedef son hanesine kadar tuttu.",
  "script.team.met-caution":
    "İyi rakama da kötü rakama sorduğumuz soruyu soralım: aynı çalışmayla bunu yeniden alır mıydık?",
  "script.team.met-request":
    "Bir sonraki hedef bu rakamın üstüne kurulmadan, bunu neyin taşıdığını herkes kendi adımı için yazsın isterim. İşe yarayan pek çok şey, iyi geçen ayda kimse not almadığı için unutuluyor, sonra kötü geçen bir ayda yeniden aranıyor.",
  "script.team.message":
    "Toplantıdan önce kısaca: {{claim.gap}}. Söze kendi payımla ve bilmediklerimle başlayacağım; {{fact.date}} günü yeniden bakıyoruz.",
  "script.team.message-met":
    "{{fact.metric}}, {{fact.period}}: hedef tuttu. Neyi farklı yaptıysanız not edin, bir satır yeter; {{fact.date}} günü karşılaştırıyoruz.",
  "script.team.subject": "{{fact.metric}}, {{fact.period}}: rakam, benim payım, tek bir rica",
  "script.team.subject-met": "{{fact.metric}}, {{fact.period}}: hedef tuttu; bunu ne taşıdı",
  "script.team.email-open": "Toplantıda ne yapacağımızı konuşabilelim diye rakamları önceden gönderiyorum.",
  "script.team.email-result":
    "{{fact.metric}}, {{fact.period}}: {{fact.actual}} ile kapattık; hedef {{fact.target}} idi.",
  "script.team.email-so-far":
    "{{fact.metric}}: {{fact.days}} sonunda {{fact.actual}} düzeyindeyiz; bugüne kadar {{fact.target}} olması gerekiyordu.",
  "script.team.email-sure":
    "Bizimki gibi sonuçlar kendiliğinden en çok {{fact.allowance}} kadar sapar; bu daha fazla.",
  "script.team.email-ordinary": "Kendi geçmişimize göre olağan bir dönemdi; o geçmişin dışında kalan, hedef.",
  "script.team.email-chance":
    "Bizimki gibi sonuçlar kendiliğinden {{fact.allowance}} kadar sapabilir; bu daha fazla değil.",
  "script.team.email-unsure": "Bunun bir dalgalanma mı, bir kayıp mı olduğunu henüz söyleyemiyorum.",
  "script.team.email-mine": "Ortak adımlar kısmen sayıldığında bana düşen {{fact.own}}.",
  "script.team.email-mine-none": "Kendi adımlarım toplamda bir şey kaybettirmemiş; tablo herkese açık.",
  "script.team.email-mine-open": "Ne kadarının benim olduğunu, görebildiğim anda size söyleyeceğim.",
  "script.team.email-system": "Tek bir adım için başkalarına da ihtiyacım var: {{fact.factor}}.",
  "script.team.email-ambition": "Hedefin kendisi, daha önce olanın üstüne {{fact.ambition}} istiyordu.",
  "script.team.email-ask-own":
    "Bana en çok yardımı dokunacak olan, ben bu adımla uğraşırken ({{fact.factor}}) başka hiçbir şeyin değişmemesi.",
  "script.team.email-ask-step":
    "Bana en çok yardımı dokunacak olan, o adımı yürütenlerle bir saat; listeyi ben getiririm.",
  "script.team.email-ask-target":
    "Bana en çok yardımı dokunacak olan, sizce bu hedefi hangi adımın taşıyabileceğini bilmek.",
  "script.team.email-ask-unknown":
    "Bana en çok yardımı dokunacak olan, tıklamadan siparişe kadar elinizdeki rakamlar, bu dönemin de öncekinin de.",
  "script.team.email-ask-settle": "Bana en çok yardımı dokunacak olan, hepimizin kabul ettiği tek bir rapor.",
  "script.team.email-ask-patience":
    "Bana en çok yardımı dokunacak olan, bu rakam yüzünden kimsenin bir şeyi değiştirmemesi.",
  "script.team.email-ask-met":
    "Bana en çok yardımı dokunacak olan, neyi farklı yaptığınıza dair her birinizden bir satır.",
  "script.team.email-date": "{{fact.date}} günü yeniden bakıyoruz.",
  "script.team.email-close":
    "Gözünüze yanlış görünen bir rakam olursa söyleyin; bana inanmanızdansa beni düzeltmenizi isterim.",

  "script.manager.open":
    "Önce rakam. {{fact.metric}}: hedef {{fact.target}}, sonuç {{fact.actual}}. Bunu, arkasında ne olduğuyla birlikte benden duymanızı istedim.",
  "script.manager.open-so-far":
    "Dönem bitmeden bir ara durum vereyim. {{fact.metric}}: {{fact.days}} sonunda {{fact.actual}}; oysa bu noktada {{fact.target}} olması gerekiyordu.",
  "script.manager.sure":
    "Sonuçlarımız hiç sebep yokken de {{fact.allowance}} kadar sapabilir; bu ondan fazla, demek ki düzeltilecek bir şey var.",
  "script.manager.also":
    "Kaçan bir gösterge daha var. {{fact.metric}}: {{fact.target}} istendi, {{fact.actual}} oldu.",
  "script.manager.ordinary":
    "Dönem alışılmış aralığımızın içinde, hedef onun ötesinde; kötü bir ayı değil, bunu konuşmak isterim.",
  "script.manager.chance":
    "Ben buna bakıp bir şey yapmazdım: bizim hacmimizde {{fact.allowance}} dolayında bir fark kendiliğinden gelir, kendiliğinden gider.",
  "script.manager.unsure":
    "Bu bir dalgalanma mı, bir kayıp mı, elimdeki rakamlardan söyleyemiyorum; tahmin yürütmektense bunu söylemeyi yeğlerim.",
  "script.manager.fork":
    "Cevap alışılmış düzeyimize bağlı: o düzey {{fact.actual}} dolayındaysa hedefin kendisi bir sıçramaydı, {{fact.target}} dolayındaysa bir şey ters gitti.",
  "script.manager.mine-total":
    "Benim tarafımda, kazançlar düşüldükten sonra, {{fact.own}} duruyor; başlıca kalemi şu: {{claim.driver}}. Onu şimdi değiştiriyorum.",
  "script.manager.mine-shared":
    "Benim tarafımda {{fact.own}} duruyor, çoğu başkalarıyla ortak yürüttüğüm bir adımda: {{fact.factor}}. Oradaki kendi parçamı şimdi değiştiriyorum.",
  "script.manager.mine-none":
    "Benim tarafımda toplamda kayıp yok. Tablo yanımda; içindeki hatayı sizin aramanızı isterim.",
  "script.manager.mine-open":
    "Kendi payıma henüz bir rakam koyamıyorum; benden bir sayı duymanızdansa bunu duymanız daha doğru.",
  "script.manager.mine-chance":
    "Benim payıma gelince: farkı tesadüf açıklayabiliyorken ortada ne benim ne başkasının payı var; yeni rakamlar gelene kadar da böyle kalmasını öneririm.",
  "script.manager.trial":
    "Bir de para kaydırdım: {{fact.channel}} kanalına {{fact.spend}} fazla gitti, kanal {{fact.result}} eksik getirdi. Tek başına bir şey kanıtlamaz, ama üzerine gidiyorum.",
  "script.manager.system":
    "Tek başıma değiştiremeyeceğim kısım, {{fact.base}} ile karşılaştırınca: {{claim.driver}}.",
  "script.manager.system-shared": "O adımın bir parçası da bana ait.",
  "script.manager.system-unsure":
    "O adım sonunda tesadüf de çıkabilir; bu yüzden para harcamadan önce bir bakmak gerekiyor.",
  "script.manager.ambition":
    "Hedefi üstlendiğimizde içinde, o gün elimizde olandan {{fact.ambition}} fazlası vardı; bunu neyin taşıması bekleniyordu, bilmek isterim.",
  "script.manager.further-down":
    "Daha büyük sorun, beni değerlendirdiğiniz rakamdan sonra başlıyor: {{claim.gap}}; orada da ağırlık şunda: {{claim.driver}}.",
  "script.manager.held": "Daha iyi giden de oldu, ona dokunmazdım: {{claim.driver}}.",
  "script.manager.open-question":
    "Hangi adımın kaybettirdiğini elimdekilerle gösteremiyorum; para ile sonuç bende, arasında ne olduğunu topluyorum.",
  "script.manager.tried": "Yeniden önerilmesin diye söyleyeyim, şu denendi: “{{fact.words}}”.",
  "script.manager.line":
    "Geçen dönemin verimiyle reklam paramız {{fact.given}} getirir. Hedefteki {{fact.target}} ise bir seçim: daha çok para, daha iyi bir adım ya da başka bir rakam.",
  "script.manager.outlook":
    "Böyle bırakılırsa gelecek dönem için beklentim {{fact.level}}; planınızı umutla değil, bununla yapmanızı isterim.",
  "script.manager.efficiency":
    "Kesin olarak söyleyebildiğim, hesabın kendisi: her {{fact.one}} reklam parasına {{fact.now}} ciro düştü, hedef aynı bütçeden {{fact.needed}} istiyordu.",
  "script.manager.shift":
    "Ek bütçe istemeyen bir önerim de var: reklamdan içeriğe ayda {{fact.amount}}; riski ve nerede durulacağı içinde.",
  "script.manager.request-own":
    "Sizden tek bir şey rica ediyorum: bu adım üzerinde ({{fact.factor}}) birkaç hafta çalışabileyim ve her haftanın rakamı bu denemenin aleyhine sayılmasın.",
  "script.manager.request-step":
    "Sizden tek bir şey rica ediyorum: {{fact.owner}} ile bir konuşun ki şu adımın bir sorumlusu ve bir tarihi olsun: {{fact.factor}}.",
  "script.manager.request-target":
    "Sizden hedefle ilgili tek bir karar rica ediyorum: arkasına daha çok para mı, sorumlusu belli bir iyileştirme mi, yoksa elimizdekine uyan bir rakam mı?",
  "script.manager.request-unknown":
    "Sizden tek bir şey rica ediyorum: tıklamadan siparişe kadar olan rakamları, bu dönemin ve öncekinin, ne biçimde varsa öyle bana ulaştırın.",
  "script.manager.request-settle":
    "Sizden tek bir şey rica ediyorum: hangi kaynağın geçerli olduğuna siz karar verin, çünkü bizimkiler birbiriyle çelişiyor.",
  "script.manager.request-patience":
    "Sizden tek bir şey rica ediyorum: kimseden tek bir dönemi açıklaması istenmeden, birkaç dönemi birlikte okuyalım.",
  "script.manager.signal":
    "Bir sonraki sonuç bunu tekrarlarsa ya da bir adım olağan aralığından çıkarsa aynı gün size gelirim; o zaman iş şans meselesi olmaktan çıkar.",
  "script.manager.signal-again":
    "Bunun ilk olmadığını söyleyeceksiniz, haklısınız; o yüzden size bir gerekçe değil, bunun yanında duran eski sonuçları getiriyorum.",
  "script.manager.rhythm":
    "Hiçbir şey sürpriz olmasın diye her pazartesi size kısa bir not, dönemin ortasında da bir öngörü gelecek.",
  "script.manager.review":
    "Bir sonraki durumu {{fact.date}} günü benden alırsınız, hangi yöne gitmiş olursa olsun.",
  "script.manager.met": "Kısacası {{claim.gap}}.",
  "script.manager.met-exact": "Kısacası hedef tuttu, ne fazla ne eksik.",
  "script.manager.met-caution":
    "Sevindim, ama üzerine henüz bir şey kurmazdım; bunu neyin taşıdığını gösterebilirim, neyin yalnızca denk geldiğini de.",
  "script.manager.met-request":
    "Bir sonraki hedef bunun üzerine kurulmadan size hangi kısmını tekrarlayabileceğimi, hangi kısmının bana hazır geldiğini göstermek isterim; bu kısımlar aynı şekilde büyümez, onları birbirine karıştıran hedef de şansın yanımızda olmadığı ilk seferde kaçar.",
  "script.manager.message":
    "Bunu benden duymanızı isterim: {{claim.gap}}. Şimdilik ne söylenebiliyorsa onunla ve tek bir ricayla geleceğim. Bu hafta bana biraz vaktiniz olur mu? Bir sonraki durum {{fact.date}} günü.",
  "script.manager.message-met":
    "{{fact.metric}}, {{fact.period}}: hedefe ulaştık. Bir sonrakini planlamadan önce bunun ne kadarının kalıcı olduğunu göstermek isterim; biraz vaktinizi rica ediyorum. Bununla ilgili notum {{fact.date}} günü sizde olur.",
  "script.manager.subject": "{{fact.metric}}, {{fact.period}}: arkasında ne var, hangi karar gerekiyor",
  "script.manager.subject-met": "{{fact.metric}}, {{fact.period}}: hedef tuttu; ne kadarı kalıcı",
  "script.manager.email-open": "Konuşmadan önce, kısaca:",
  "script.manager.email-result":
    "{{fact.metric}}, {{fact.period}}: sonuç {{fact.actual}}, hedef {{fact.target}}.",
  "script.manager.email-so-far":
    "{{fact.metric}}, {{fact.days}} sonunda: {{fact.actual}}; bugüne düşen hedef {{fact.target}}.",
  "script.manager.email-sure": "Olağan dalgalanma: yaklaşık {{fact.allowance}}; bu ondan fazla.",
  "script.manager.email-ordinary": "Olağan dalgalanma: dönem bunun içinde kalıyor, hedef ötesine geçiyor.",
  "script.manager.email-chance": "Olağan dalgalanma: {{fact.allowance}} dolayına kadar; bu onun içinde.",
  "script.manager.email-unsure": "Olağan dalgalanma: bunu henüz bilmiyorum.",
  "script.manager.email-mine": "Benim düzelteceğim: {{fact.own}}.",
  "script.manager.email-mine-none": "Benim düzelteceğim: toplamda bir şey yok.",
  "script.manager.email-mine-open": "Benim düzelteceğim: henüz bilinmiyor, tahmin de yürütmeyeceğim.",
  "script.manager.email-system": "Yalnız bana bağlı olmayan: {{fact.factor}}.",
  "script.manager.email-ambition": "Hedefin içine baştan konan: {{fact.ambition}}.",
  "script.manager.email-ask-own":
    "Karar bekleyen: bu adım üzerinde ({{fact.factor}}) birkaç hafta çalışma imkânı.",
  "script.manager.email-ask-step":
    "Karar bekleyen: bu adımı ({{fact.factor}}) kimin, ne zamana kadar üstleneceği.",
  "script.manager.email-ask-target":
    "Karar bekleyen: bu hedefe para, onu taşıyacak bir adım ya da başka bir rakam.",
  "script.manager.email-ask-unknown":
    "Karar bekleyen: tıklamadan siparişe kadar olan rakamları bana kimin vereceği.",
  "script.manager.email-ask-settle": "Karar bekleyen: kaynaklarımızdan hangisinin geçerli olduğu.",
  "script.manager.email-ask-patience": "Karar bekleyen: bunun birkaç döneme bakılarak okunması.",
  "script.manager.email-ask-met":
    "Karar bekleyen: şimdilik bir şey yok; bir sonraki hedef konmadan konuşmak isterim.",
  "script.manager.email-date": "Bir sonraki durum: {{fact.date}}.",
  "script.manager.email-close":
    "Hangi satırını isterseniz, size uyan bir vakitte üzerinden birlikte geçebiliriz.",

  "script.executive.open":
    "{{fact.metric}}: {{fact.period}} için hedef {{fact.target}} idi, sonuç {{fact.actual}}.",
  "script.executive.open-so-far":
    "{{fact.metric}}, henüz kesinleşmedi: {{fact.days}} sonunda {{fact.actual}}, aynı günlerin hedefi {{fact.target}}.",
  "script.executive.sure":
    "Bu gerçek bir açık: sonuçlarımız kendi başına {{fact.allowance}} kadar sapabilir, bu daha fazlası.",
  "script.executive.also": "{{fact.metric}}: {{fact.actual}}; hedefi {{fact.target}} idi.",
  "script.executive.ordinary":
    "Kendi kayıtlarımıza göre dönem normaldi. Hedef, o kayıtların gösterdiğinin ötesine kondu.",
  "script.executive.chance":
    "Bu fark, bizim hacmimizde tesadüfün yapabileceğinin (yaklaşık {{fact.allowance}}) içinde; bu yüzden buna dayanarak bir şey yapmayı önermiyorum.",
  "script.executive.unsure":
    "Bunun bir eğilim mi, bir dalgalanma mı olduğunu eldeki rakamlarla söyleyemem; biliyormuş gibi de yapmayacağım.",
  "script.executive.fork":
    "Bunun anlamı alışılmış düzeyimize göre değişir. O düzey {{fact.actual}} dolayındaysa sıçrama hedefin kendisiydi. {{fact.target}} dolayındaysa bir şey kaybedildi ve nerede kaybedildiğini bulacağım.",
  "script.executive.mine-total":
    "Bunun pazarlamanın kendi elinde olan kısmı, kazançlar düşüldükten sonra, {{fact.own}}; ağırlıkla şundan: {{claim.driver}}.",
  "script.executive.mine-shared":
    "Bunun pazarlamanın kendi elinde olan kısmı {{fact.own}}, ağırlıkla başkalarıyla ortak bir adımda: {{fact.factor}}.",
  "script.executive.mine-none":
    "Pazarlamanın kendi adımları toplamda sonucu düşürmemiş; hesap incelemenize açık.",
  "script.executive.mine-open":
    "Bunun ne kadarının pazarlamaya ait olduğunu henüz bildiremiyorum, burada tahmin de yürütmeyeceğim.",
  "script.executive.mine-chance":
    "Farkı tesadüf açıklayabildiği sürece bunu kimseye yazmıyorum, pazarlamaya da.",
  "script.executive.trial":
    "{{fact.channel}} kanalına {{fact.spend}} fazla harcandı, dönüşü {{fact.result}} eksik oldu; tek bir gözlem, takibi bende.",
  "script.executive.system":
    "Pazarlamanın kendi elinde olmayan en büyük kayıp, {{fact.base}} ile karşılaştırınca: {{claim.driver}}.",
  "script.executive.system-shared": "Bunun bir kısmı da pazarlamanın payı.",
  "script.executive.system-unsure": "Tek başına görüldüğünde bu kalem henüz tesadüfü aşmıyor.",
  "script.executive.ambition": "Dönem başlamadan önce hedef, durduğumuz yerin {{fact.ambition}} ötesindeydi.",
  "script.executive.further-down":
    "Para, hedefin anlattığından fazlasını anlatıyor: {{claim.gap}}; başlıca nedeni şu: {{claim.driver}}.",
  "script.executive.held": "İyileşen bir adım var: {{claim.driver}}.",
  "script.executive.open-question":
    "Ne girdiğini ve ne çıktığını görüyorum; bir sebep söylemeden önce aradaki adımları tek sayfada topluyorum.",
  "script.executive.tried": "Bugüne kadar denenen: “{{fact.words}}”.",
  "script.executive.line":
    "Önceki verimle, planlanan reklam parasının getirisi {{fact.given}}. Hedefteki {{fact.target}} için daha çok para, daha iyi bir adım ya da başka bir sayı gerekiyor.",
  "script.executive.outlook": "Değişiklik olmazsa gelecek dönemin sonucu {{fact.level}} dolayında.",
  "script.executive.efficiency":
    "Hedef, her {{fact.one}} reklam parası için {{fact.needed}} ciro gerektiriyordu; bizde {{fact.now}} oldu. Ben önce, bu farkı kapatmanın kimin görevi olduğunu netleştirirdim.",
  "script.executive.shift":
    "Reklamdan içeriğe ayda {{fact.amount}} için hesaplanmış bir öneri hazır: ek bütçe istemiyor; en derin noktası, geri ödeme süresi ve durma kuralı içinde.",
  "script.executive.request-own":
    "Bugün bir karara ihtiyacım yok. Beni şu adımda ne olduğuyla değerlendirmenizi rica ediyorum: {{fact.factor}}. Ben de tam olarak bunu raporlayacağım.",
  "script.executive.request-step":
    "En çok işe yarayacak karar, bu adımdan ({{fact.factor}}) kimin sorumlu olduğu ve tarihi. Benim tarafımda adımın rakamları hazır.",
  "script.executive.request-target":
    "En çok işe yarayacak karar hedefle ilgili: ona para mı ayrılacak, onu taşıyan adımın adı mı konacak, yoksa başka bir hedef mi belirlenecek?",
  "script.executive.request-unknown":
    "En çok işe yarayacak kararın bir maliyeti yok: tıklamadan siparişe kadar olan rakamlar tek sayfada dursun, o sayfanın da bir sorumlusu olsun.",
  "script.executive.request-settle":
    "En çok işe yarayacak karar, hangi kaynağın geçerli sayılacağı; şu anda kaynaklarımız farklı cevaplar veriyor.",
  "script.executive.request-patience":
    "Yalnızca bu rakama dayanarak bir karar istemiyorum. İşe yarayacak olan, her sonucu tesadüfün tek başına ona bırakacağı aralığın yanında görmek; böylece bir sonraki gerçek kayıp hemen fark edilir.",
  "script.executive.signal":
    "Bir sonraki sonuç bunu tekrarlarsa ya da tek bir adım kendi aralığının dışına düşerse konu bu masaya gelir. Aralığı, rakam belli olmadan söyleyeceğim ki sonradan kimse seçemesin.",
  "script.executive.signal-again":
    "Hedef ilk kez kaçmıyor, ben de ilk kez kaçmış gibi davranmayacağım. Eski sonuçlar bunun yanında duracak; çünkü tekrar edenin, tek bir ayda görünmeyen bir sebebi vardır.",
  "script.executive.rhythm":
    "Raporlar arasında, dönemin ortasında, henüz bir şey yapılabilecekken size ayrıca bir öngörü gelecek.",
  "script.executive.review": "Bir sonraki rakamlar {{fact.date}} günü önünüzde olur.",
  "script.executive.met": "Varılan nokta: {{claim.gap}}.",
  "script.executive.met-exact": "Varılan nokta: tam hedefin üstünde durduk.",
  "script.executive.met-caution":
    "Ben bundan fazlasını okumazdım. Tek bir iyi dönem, bir sonraki dönem hakkında tek bir kötü dönemin söylediği kadar az şey söyler; onu açıklarken de kötüsünde göstereceğimiz özen gerekir.",
  "script.executive.met-request":
    "İyi geçen dönemi, bir sonraki hedefin neye dayandığını netleştirmek için kullanırdım. Bizim elimizden gelen yeniden yapılabilir; sezonun ya da pazarın kendiliğinden verdiğine dayanarak ise plan yapılmamalı. Bu kısımları yazılı olarak birbirinden ayrı tutacağım.",
  "script.executive.message":
    "Tek satırda: {{claim.gap}}. Şu anda söylenebilecekler ve tek bir isteğim bir sayfada; bir sonraki rakamlar {{fact.date}} günü.",
  "script.executive.message-met":
    "{{fact.metric}}, {{fact.period}}: hedef karşılandı. Bunu neyin taşıdığını anlatan bir sayfa {{fact.date}} günü gelecek.",
  "script.executive.subject": "{{fact.metric}}, {{fact.period}}: sonuç ve tek bir istek",
  "script.executive.subject-met": "{{fact.metric}}, {{fact.period}}: hedef tuttu",
  "script.executive.email-open": "Özetle:",
  "script.executive.email-result":
    "{{fact.metric}}, {{fact.period}}: {{fact.actual}}; hedef: {{fact.target}}.",
  "script.executive.email-so-far":
    "{{fact.metric}}, {{fact.days}} sonunda: {{fact.actual}}; olması gereken: {{fact.target}}.",
  "script.executive.email-sure": "Böyle sonuçlarda olağan dalgalanma: yaklaşık {{fact.allowance}}; aşıldı.",
  "script.executive.email-ordinary": "Dönem: kendi kayıtlarımızın içinde. Hedef: onların ötesinde.",
  "script.executive.email-chance":
    "Böyle sonuçlarda olağan dalgalanma: yaklaşık {{fact.allowance}}; aşılmadı.",
  "script.executive.email-unsure": "Böyle sonuçlarda olağan dalgalanma: henüz belirlenmedi.",
  "script.executive.email-mine": "Pazarlamanın kendi payı: {{fact.own}}.",
  "script.executive.email-mine-none": "Pazarlamanın kendi payı: toplamda yok.",
  "script.executive.email-mine-open": "Pazarlamanın kendi payı: henüz belli değil.",
  "script.executive.email-system": "Onun dışındaki en büyük kalem: {{fact.factor}}.",
  "script.executive.email-ambition": "Önceden hedefin içinde olan: {{fact.ambition}}.",
  "script.executive.email-ask-own": "Gereken karar: yok; beni bu adımla değerlendirin ({{fact.factor}}).",
  "script.executive.email-ask-step": "Gereken karar: bu adımdan ({{fact.factor}}) kimin sorumlu olduğu.",
  "script.executive.email-ask-target":
    "Gereken karar: hedefe para ayırmak, onu neyin taşıdığını söylemek ya da hedefi değiştirmek.",
  "script.executive.email-ask-unknown":
    "Gereken karar: tıklamadan siparişe kadar tek sayfa ve o sayfanın bir sorumlusu.",
  "script.executive.email-ask-settle": "Gereken karar: hangi kaynağın geçerli olduğu.",
  "script.executive.email-ask-patience": "Gereken karar: yalnızca bu rakam için yok.",
  "script.executive.email-ask-met": "Gereken karar: yok.",
  "script.executive.email-date": "Bir sonraki rakamlar: {{fact.date}}.",
  "script.executive.email-close": "Ayrıntılar isterseniz hazır.",

  "script.client.open":
    "{{fact.period}} için son durum şöyle. {{fact.metric}}: anlaştığımız {{fact.target}}, ulaştığımız {{fact.actual}}.",
  "script.client.open-so-far":
    "Yolun ortasında açık bir ara durum verelim. {{fact.metric}}: {{fact.days}} sonunda elimizde {{fact.actual}} var; bu nokta için anlaştığımız {{fact.target}}.",
  "script.client.sure":
    "Böyle rakamlar kendiliğinden {{fact.allowance}} kadar iner çıkar; bu, ondan fazlası.",
  "script.client.also":
    "Anlaştığımız başka bir rakam için de durum aynı. {{fact.metric}}: {{fact.target}} yerine {{fact.actual}}.",
  "script.client.ordinary":
    "Kendi geçmişinize göre alışılmış bir dönemdi; anlaştığımız hedef ise o geçmişin ötesinde.",
  "script.client.chance":
    "Bu hacimde {{fact.allowance}} dolayına kadar bir fark hiçbir sebep olmadan da ortaya çıkar; bu yüzden size bir sebep sunmayacağız.",
  "script.client.unsure":
    "Bunun olağan bir iniş mi, bir kayıp mı olduğunu şimdiye kadar elimizde olan rakamlardan göremiyoruz; bunu bizden duymanızı isteriz.",
  "script.client.fork":
    "Alıştığınız düzey {{fact.actual}} dolayındaysa birlikte bir sıçramada anlaştık ve o sıçrama gelmedi; {{fact.target}} daha yakınsa bir şey kaybedildi, onu arayacağız.",
  "script.client.mine-total":
    "Önce bizim tarafımız, daha iyi gidenler düşülmüş olarak: {{fact.own}}. Çoğu şuradan geliyor: {{claim.driver}}.",
  "script.client.mine-shared":
    "Önce bizim tarafımız: {{fact.own}}, çoğu sizinle birlikte çalıştığımız bir adımda: {{fact.factor}}.",
  "script.client.mine-none":
    "Önce bizim tarafımız: yürüttüğümüz adımlar toplamda sonucu düşürmemiş; tabloyu kontrol etmek isterseniz seve seve açarız.",
  "script.client.mine-open":
    "Önce bizim tarafımız: payımızın büyüklüğü henüz bilinmiyor, tahmin de yürütmeyeceğiz. Rakamları getireceğiz.",
  "script.client.mine-chance":
    "Bizim tarafımıza gelince: farkı tesadüf açıklayabildiği sürece paylaştırılacak bir şey yok, ne bize ne size.",
  "script.client.trial":
    "{{fact.channel}} kanalına da öncekinden {{fact.spend}} fazla para ayırdık, kanal {{fact.result}} eksik getirdi. Bu bizim tarafımızda, neden olduğuna bakıyoruz.",
  "script.client.system":
    "Bizim yürüttüğümüz adımların dışında, {{fact.base}} ile karşılaştırınca: {{claim.driver}}. Orada yardım edebiliriz, karar veremeyiz.",
  "script.client.system-shared": "O kaybın bir kısmı da bizim tarafımızda.",
  "script.client.system-unsure":
    "Tek başına bu kalem tesadüf olabilir; o yüzden dokunmadan önce bir süre izlerdik.",
  "script.client.ambition":
    "Anlaştığımız hedef, bulunduğumuz yerin {{fact.ambition}} ötesindeydi; o kısmın neyle karşılanacağı baştan beri belli değildi.",
  "script.client.further-down":
    "İşiniz için ağırlığı daha fazla olan başka bir rakam var: {{claim.gap}}, çoğu da tek bir yerde: {{claim.driver}}.",
  "script.client.held": "Daha iyi gitti, olduğu gibi de kalmalı: {{claim.driver}}.",
  "script.client.open-question":
    "Tıklamayla sipariş arasında ne olduğunu size henüz gösteremiyoruz; şu anda bir araya getirdiğimiz de bu.",
  "script.client.tried": "Şimdiye kadar denediğimiz: “{{fact.words}}”.",
  "script.client.line":
    "Eski verimle, planlanan medya bütçesi {{fact.given}} getirir. Hedefteki {{fact.target}} için neyin değişeceğinde anlaşmamız gerekir.",
  "script.client.outlook":
    "Sizin için anlamı şu: işler böyle giderse gelecek dönemin planını {{fact.level}} üzerinden yapın.",
  "script.client.efficiency":
    "Her {{fact.one}} medya bütçesine {{fact.now}} ciro düştü; anlaştığımız hedef {{fact.needed}} gerektiriyordu. Aradaki farkı neyin kapatmasının beklendiğini siz de biz de bilmeliyiz.",
  "script.client.request-own":
    "Önerimiz tek bir adımla başlamak: {{fact.factor}}. O sırada kalanını olduğu gibi bırakalım ki ne getirdiğini görebilesiniz.",
  "script.client.request-step":
    "Önerimiz {{fact.owner}} ile bir saat oturmak; konu {{fact.factor}}. Dışarıdan gördüklerimizi biz getiririz.",
  "script.client.request-target":
    "Önerimiz, bu hedefi neyin taşıyacağında anlaşmak: daha çok para, adı konmuş bir iyileştirme ya da eldekine uyan bir rakam.",
  "script.client.request-unknown":
    "Önerimiz, tıklamadan siparişe kadar olan rakamları birlikte tek sayfaya koymak; bir dahaki sefere yalnızca ne kadar olduğu değil, nerede olduğu da bilinsin.",
  "script.client.request-settle":
    "Önerimiz, sonuç için tek bir kaynakta anlaşmak; şu anda sizinki ile bizimki aynı şeyi söylemiyor.",
  "script.client.request-patience":
    "Önerimiz her şeyi olduğu gibi bırakıp birkaç dönemi birlikte değerlendirmek; şimdi yapılacak bir değişiklik size para kaybettirir, ne size ne bize bir şey öğretir.",
  "script.client.signal":
    "Bir sonraki sonuç bunu tekrarlarsa ya da tek bir adım olağan aralığının dışına düşerse raporu beklemeden sizi hemen ararız.",
  "script.client.signal-again":
    "Bu ilk kez olmuyor, o yüzden tek rakamla yetinmeyeceğiz: eski sonuçları bunun yanına koyup ortak yanlarını göstereceğiz.",
  "script.client.rhythm":
    "Bu arada size her pazartesi kısaca yazacağız: durum ne, gidiş nereye, neyi neden değiştirdik.",
  "script.client.review": "Bir sonraki durumu {{fact.date}} günü bizden alırsınız, iyi de olsa kötü de.",
  "script.client.met": "Anlaştığımızla yan yana koyunca {{claim.gap}}.",
  "script.client.met-exact": "Yani anlaştığımız hedefe tam olarak ulaşıldı.",
  "script.client.met-caution":
    "Bundan biz de memnunuz, ama size iyi bir dönemden fazlası gibi satmak istemeyiz; bize yeniden gelecek olan kısım için para ödüyorsunuz.",
  "script.client.met-request":
    "Bunu neyin taşıdığının üzerinden sizinle birlikte geçmek, hangi kısmının bizim çalışmamızdan geldiğini, hangi kısmının bizsiz de geleceğini size açıkça söylemek isteriz. Bir sonraki hedef bunlardan ilkine dayanmalı.",
  "script.client.message":
    "Son durum: {{claim.gap}}. Arkasında ne olduğu ve ne önerdiğimiz e-postada; bir sonraki durum {{fact.date}} günü.",
  "script.client.message-met":
    "{{fact.metric}}, {{fact.period}}: anlaştığımıza ulaşıldı. Bunu neyin taşıdığını {{fact.date}} günü size gönderiyoruz.",
  "script.client.subject": "{{fact.metric}}, {{fact.period}}: sonuç ve sonraki adımlar",
  "script.client.subject-met": "{{fact.metric}}, {{fact.period}}: anlaşılan hedefe ulaşıldı",
  "script.client.email-open": "Durum ve önerimiz şöyle:",
  "script.client.email-result":
    "{{fact.metric}}, {{fact.period}}. Anlaştığımız: {{fact.target}}. Ulaştığımız: {{fact.actual}}.",
  "script.client.email-so-far":
    "{{fact.metric}}. İlk {{fact.days}} için anlaştığımız: {{fact.target}}. Şu ana kadar ulaştığımız: {{fact.actual}}.",
  "script.client.email-sure": "Olağan iniş çıkış: yaklaşık {{fact.allowance}}; bu daha fazla.",
  "script.client.email-ordinary":
    "Olağan iniş çıkış: dönem bunun içinde kalıyor; anlaştığımız hedef ise ötesinde.",
  "script.client.email-chance": "Olağan iniş çıkış: {{fact.allowance}} dolayına kadar; bu daha fazla değil.",
  "script.client.email-unsure": "Olağan iniş çıkış: bizde henüz bilinmiyor.",
  "script.client.email-mine": "Bizim tarafımızda: {{fact.own}}.",
  "script.client.email-mine-none": "Bizim tarafımızda: toplamda kayıp yok.",
  "script.client.email-mine-open": "Bizim tarafımızda: henüz bilinmiyor.",
  "script.client.email-system": "Bizim adımlarımızın ötesinde: {{fact.factor}}.",
  "script.client.email-ambition": "Başlangıç noktasının ötesinde istenen: {{fact.ambition}}.",
  "script.client.email-ask-own":
    "Önerimiz: bu adımla ({{fact.factor}}) başlamak, kalanını olduğu gibi bırakmak.",
  "script.client.email-ask-step": "Önerimiz: birlikte bir saat; konu {{fact.factor}}.",
  "script.client.email-ask-target": "Önerimiz: hedefi neyin taşıdığında anlaşmak.",
  "script.client.email-ask-unknown": "Önerimiz: tıklamadan siparişe kadar ortak tek bir sayfa.",
  "script.client.email-ask-settle": "Önerimiz: sonuç için üzerinde anlaştığımız tek bir kaynak.",
  "script.client.email-ask-patience": "Önerimiz: hiçbir şeyi değiştirmemek, birkaç dönemi birlikte okumak.",
  "script.client.email-ask-met": "Önerimiz: bunu neyin taşıdığına birlikte bakmak.",
  "script.client.email-date": "Bizden yeniden haber alacağınız gün: {{fact.date}}.",
  "script.client.email-close": "Rakamların üzerinden bir görüşmede sizinle seve seve geçeriz.",

  "script.begin.ad-spend":
    "Bu hafta, harcanmayan parayı ve onun getirmiş olacağını tek satıra yazıp bütçeyi belirleyen kişiye veriyorum.",
  "script.begin.click-cost":
    "Bu hafta arama terimlerini ve yerleşimleri sonuç başına maliyete göre sıralıyorum, en pahalı olup hiçbir şey getirmeyenleri durduruyorum.",
  "script.begin.arrival":
    "Bu hafta tek bir günün tıklamalarını ve ziyaretlerini cihaz cihaz karşılaştırıyorum; kayıp sayfada mı, ölçümde mi, bilelim.",
  "script.begin.lead-rate":
    "Bu hafta kendi formumuzu telefondan dolduruyorum, kimsenin işine yaramayan alanların listesini getiriyorum.",
  "script.begin.conversion":
    "Bu hafta bizden telefonla alışveriş yapıyorum, reklamdan onay ekranına kadar; takıldığım her yeri ekran görüntüsüyle getiriyorum.",
  "script.begin.qualification":
    "Bu hafta elenen taleplerin üzerinden geçiyorum, onları reklamlarımızdaki hangi vaadin getirdiğini arıyorum.",
  "script.begin.closing":
    "Bu hafta talepleri bekledikleri süreye göre sıralıyorum ve o listeyi getiriyorum; isim yok.",
  "script.begin.order-value":
    "Bu hafta bu dönemin siparişleriyle öncekinin siparişlerini yan yana koyuyorum, neyin küçüldüğüne bakıyorum.",
  "script.begin.volume":
    "Bu hafta ziyaretçileri geldikleri kaynağa göre ayırıyorum, en çok kaybeden kaynağı buluyorum.",
  "script.begin.result-cost":
    "Bu hafta para ile sonuçların yanına tıklamaları ve ziyaretleri de koyuyorum; yolun ortası görünsün.",
  "script.begin.visit-value":
    "Bu hafta paranın arkasındaki siparişleri sayıyorum; alıcı mı azaldı, sepet mi küçüldü, görelim.",
  "script.begin.lead-value":
    "Bu hafta taleplerin arkasındaki satışları sayıyorum; satışlar mı azaldı, tutarları mı küçüldü, görelim.",
  "script.begin.mix":
    "Bu hafta her kanalın bu dönem ve önceki dönem ne getirdiğini listeliyorum, paranın zayıf olana kaydığı yerleri işaretliyorum.",
  "script.begin.scale": "Bu hafta bütçenin son diliminin tek başına ne getirdiğine bakıyorum.",
  "script.begin.channel-change":
    "Bu hafta, açtığımız ya da kapattığımız her kanal için nedenini, tarihini ve bugüne kadar ne getirmiş olması gerektiğini yazıyorum.",
  "script.begin.repeat":
    "Bu hafta kimlerin geri geldiğini sayıyorum, tek alışverişte kalanlara da yazıyorum; indirim olmadan.",
  "script.begin.organic":
    "Bu hafta en çok arama tıklaması kaybeden sayfayı buluyorum, şimdi onun üstünde ne durduğuna bakıyorum.",
  "script.begin.email":
    "Bu hafta otomatik e-postalar gerçekten çıkıyor mu, gitmesi gereken herkese gidiyor mu, kontrol ediyorum.",
  "script.begin.refunds":
    "Bu hafta iadeleri ürüne ve sebebe göre ayırıyorum, birlikte en sık geçen ürünü ve sebebi getiriyorum.",
  "script.begin.other-sources":
    "Bu hafta reklamsız gelenlerin adını koyuyorum, her kaynağın yanına bir rakam yazıyorum.",

  "script.fact.slow-lead-response": "Bugün bir talep ilk yanıt için {{fact.value}} bekliyor.",
  "script.fact.unanswered-leads": "Gelen talepler arasında hiç yanıt almayanların payı {{fact.value}}.",
  "script.fact.slow-pages":
    "Sayfanın görünmesi {{fact.value}} sürüyor; iyi sayılan en uzun süre {{fact.threshold}}.",
  "script.fact.mobile-gap":
    "Siparişle biten ziyaretlerin payı telefonda {{fact.phones}}, bilgisayarda {{fact.computers}}.",
  "script.fact.slow-interaction":
    "Dokunduktan sonra sayfanın tepki vermesi {{fact.value}} alıyor; {{fact.threshold}} iyi sayılırdı.",
  "script.fact.shifting-layout":
    "Sayfa okunurken yerinden oynuyor: kayma puanı {{fact.value}}, aynı ölçekte iyi sayılan {{fact.threshold}}.",
  "script.fact.slow-server":
    "Ekranda daha hiçbir şey yokken sunucu insanları {{fact.value}} bekletiyor; iyi olan {{fact.threshold}} olurdu.",
  "script.fact.lost-clicks":
    "Parasını ödediğimiz tıklamaların {{fact.value}} kadarı hiç ziyaret olarak görünmüyor; sebep sayfa da olabilir, ölçüm de.",
  "script.fact.slow-service":
    "Sorusu olan bir müşteri {{fact.value}} bekliyor; alışılmış süre {{fact.threshold}}.",
  "script.fact.low-satisfaction": "Bizi değerlendiren müşterilerin {{fact.value}} kadarı memnun.",
  "script.fact.open-complaints": "Hâlâ açık duran şikâyetlerin bir aylık siparişlere oranı {{fact.value}}.",
  "script.fact.weak-rating": "Satın almadan önce bize bakanların gördüğü puan {{fact.value}}.",
  "script.fact.abandoned-carts": "Doldurulan sepetlerin {{fact.value}} kadarı ödenmeden kalıyor.",
  "script.fact.slow-approvals":
    "Dönemin tamamı {{fact.length}}, tek bir onay ise {{fact.value}} sürüyor; o süre boyunca hiçbir şey düzeltilemiyor.",
  "script.fact.wide-span": "Her birimize {{fact.value}} düşüyor, bu yüzden hiçbirine ayrı bir gün kalmıyor.",
  "script.fact.paid-dependence":
    "Reklama ve içeriğe ayrılan parada reklamın payı {{fact.value}}; tıklamalar pahalanırsa bizi taşıyacak başka bir şey yok.",

  "script.greeting": "Merhaba,",
  "script.question.fault": "Bu [senin hatan|sizin hatanız] mı?",
  "script.question.fault-own":
    "Bir kısmını düzeltmek bana düşüyor, en başta da şunu: {{fact.factor}}. Oradan başlıyorum.",
  "script.question.fault-shared":
    "Bana düşen en başta şu: {{fact.factor}}; oradan başlıyorum. Benim yürütmediğim adımlarda olan {{fact.system}}; onlar için beni suçlamak o adımları düzeltmez.",
  "script.question.fault-system":
    "Toplamda benim adımlarımda değil. Benim yürütmediğim adımların payı {{fact.system}}; onları düzeltmeye yardım etmek isterim.",
  "script.question.fault-target":
    "Toplamda bunu bizim adımlarımızdan hiçbiri kaybettirmedi. Hedef, daha önce olandan {{fact.ambition}} fazlasını istiyordu; bu da bir planlama sorusu.",
  "script.question.fault-open":
    "Bir kısmı olabilir; ne kadarı olduğunu, adımları görebildiğimde söyleyebilirim. Tek bir rakam bunu kimseye göstermez.",
  "script.question.fault-chance":
    "Farkı tesadüf açıklayabildiği sürece buna kimsenin hatası demem. Yeniden olursa bunu söyleyen ben olurum.",
  "script.question.changes": "Peki bizim için ne değişiyor?",
  "script.question.changes-answer":
    "Korktuğunuzdan azı: her seferinde tek bir adım, ilki de {{fact.factor}}. Onun etkisini okuyabilene kadar geri kalan her şey olduğu gibi duruyor.",
  "script.question.changes-open":
    "Şimdilik yalnızca rakamlarda göreceğiniz kadarı: önce onları bir araya getiriyorum. Ondan sonra ne değişecekse, daha değişmeden, sebebiyle birlikte benden duyarsınız.",
  "script.question.unseen": "Bunun geldiğini neden kimse görmedi?",
  "script.question.unseen-answer":
    "Yalnızca en sonda okunan bir sonuç her zaman sürpriz olur. Bundan sonra size her pazartesi birkaç satır, dönemin ortasında da, henüz bir şey yapılabilecekken, bir öngörü gelecek.",
  "script.question.unseen-chance":
    "Çünkü görülecek bir şey olmayabilir: bu büyüklükte dalgalanmalar haber vermez. Elimden gelen, aralığı önceden göstermek; göstereceğim de.",
  "script.question.target": "Hedef gerçekçi miydi?",
  "script.question.target-reached":
    "Önceki {{fact.of}} döneme aynı hedef konsaydı, ulaşan {{fact.times}} olurdu. Gerisini bu rakama bırakırım.",
  "script.question.target-never":
    "Önceki {{fact.of}} dönemin hiçbiri ona ulaşmadı. Üstüne bir şey eklemem, bu kendi adına konuşuyor.",
  "script.question.target-step":
    "Bizden {{fact.ambition}} büyüklüğünde bir sıçrama istiyordu. Bu hedef kalacaksa onu neyin taşıdığını bilmek isterim.",
  "script.question.target-previous":
    "Önceki dönemin sonucu {{fact.previous}}. Hedefle ilgili konuşmaya oradan başlardım.",
  "script.question.target-open": "Önceki dönemler olmadan söyleyemem. Onları getireceğim.",
  "script.question.again": "Ya yine olursa?",
  "script.question.again-answer":
    "O zaman bu, tek bir dönemin meselesi olmaktan çıkar; bunu da sonda değil, {{fact.date}} günü benden duyarsınız.",
  "script.question.back": "Hedefe ne zaman döneriz?",
  "script.question.back-lever":
    "Bir tarih veremem, ama bir koşul verebilirim: şu adımda ({{fact.factor}}) {{fact.now}} yerine {{fact.required}} ya da rapordaki öteki yollardan biri. Bunlardan biri gerçekleşene kadar hedef bir dilek.",
  "script.question.back-open":
    "Hangi adımın kaybettirdiğini bilmeden söyleyemem. Şimdi vereceğim her tarih uydurma olur.",
  "script.question.back-chance":
    "Hedeften hiç ayrılmamış da olabiliriz: eksik, tesadüfün yapabileceğinin içinde. Bunu birkaç dönem birlikte gösterir.",
  "script.question.more-ads": "Reklama daha çok para koysak çözülür mü?",
  "script.question.more-ads-loses":
    "Kârlı olmaz: rapordaki eğriye göre ayda {{fact.amount}} fazlası, kendi maliyeti de sayılınca {{fact.loss}} ekside biter.",
  "script.question.more-ads-gains":
    "Karşılığını verir: rapordaki eğriye göre ayda {{fact.amount}} fazlası, kendi maliyeti de sayılınca {{fact.gain}} artıda biter. Kaybettiren adımı düzeltmez ama.",
  "script.question.more-ads-open":
    "Tahmine para harcamazdım: son konan paranın hâlâ maliyetini çıkarıp çıkarmadığı elimdeki rakamlardan görünmüyor.",
  "script.question.paying": "Size neyin parasını ödüyoruz?",
  "script.question.paying-own":
    "Yürüttüğümüz adımların. Bu kez o adımlarda {{fact.own}} eksik kaldı; bizi bir dahaki sefere de oradan ölçmelisiniz.",
  "script.question.paying-none":
    "Yürüttüğümüz adımların; onlar da yerinde durdu. Durmadıkları yerde siz sormadan biz söyleriz.",
  "script.question.paying-open":
    "Kontrol edilebilen bir çalışmanın. Bu dönemin onunla ilgili ne gösterdiğini rakamlar bir araya gelince bileceğiz; biz görürken siz de göreceksiniz.",
  "script.question.ours": "Yani sorun bizim tarafta mı diyorsunuz?",
  "script.question.ours-step":
    "Hangi adımda olduğunu söylüyoruz: {{fact.factor}}. O adımı yürüten, bizim göremediğimiz sebepleri bilir; bu yüzden bir hüküm değil, bir görüşme istiyoruz.",
  "script.question.ours-open":
    "Hayır. Henüz kimsenin bilemeyeceğini ve bunu sizinle birlikte bulmak istediğimizi söylüyoruz.",
  "script.question.kept": "Böyle kalır mı?",
  "script.question.kept-held":
    "Adını koyabildiğim kısım kalabilir: {{claim.driver}}. Gerisi için henüz söz vermezdim.",
  "script.question.kept-open":
    "Bilmiyorum. İyi bir sonuç da kötüsü kadar açıklama ister; bunu şimdiye kadar açıklamadık.",
  "script.team.proof":
    "Bundan önceki {{fact.of}} dönemin {{fact.worse}} tanesi bundan kötüydü; {{fact.low}} ile {{fact.high}} arası bizim için olağan.",
  "script.manager.proof":
    "Sıra dışı bir durum yok: önceki {{fact.of}} sonucun {{fact.worse}} tanesi bundan kötü, olağan aralığımız da {{fact.low}} ile {{fact.high}} arası.",
  "script.executive.proof":
    "Önceki {{fact.of}} sonuç içinde bundan kötü olan {{fact.worse}} tane; olağan aralık {{fact.low}} ile {{fact.high}}. Kayıtlar bir çöküş göstermiyor.",
  "script.client.proof":
    "Yerine oturtmak için: geçmişteki {{fact.of}} sonucunuzun {{fact.worse}} tanesi bundan kötüydü; {{fact.low}} ile {{fact.high}} arasındaki her sonuç olağan sayılır.",
  "script.team.mine-exceeds":
    "Önce kendi payım. Farkın kendisinden de büyük, çünkü bir kısmını öteki adımlar geri getirdi. Başlıcası şu: {{claim.driver}}; {{fact.before}} iken {{fact.now}} oldu.",
  "script.manager.mine-exceeds":
    "Düzeltmem gereken, görünen farktan büyük; bir kısmını öteki adımlar kapattı. Ağırlığı şu taşıyor: {{claim.driver}}, önce {{fact.before}}, şimdi {{fact.now}}.",
  "script.executive.mine-exceeds":
    "Pazarlamanın kendi adımlarındaki kayıp bütün farktan büyük; bir bölümünü öteki adımlar örttü. Başlıca nedeni şu: {{claim.driver}}, {{fact.before}} yerine {{fact.now}}.",
  "script.client.mine-exceeds":
    "Önce bizim tarafımız: kendi adımlarımızdaki kayıp farkın tamamını aşıyor, bir kısmını ötekiler telafi etti. Çoğu şundan: {{claim.driver}}; {{fact.before}} beklenirken {{fact.now}} çıktı.",
  "script.team.tried-two": "Şunları zaten denedik: “{{fact.first}}” ve “{{fact.second}}”.",
  "script.manager.tried-two":
    "Yeniden önerilmesin diye söyleyeyim, “{{fact.first}}” ve “{{fact.second}}” denendi.",
  "script.executive.tried-two": "Bugüne kadar denenenler: “{{fact.first}}” ve “{{fact.second}}”.",
  "script.client.tried-two": "Şimdiye kadar denediklerimiz: “{{fact.first}}”, bir de “{{fact.second}}”.",
  "script.team.email-further":
    "Huninin ilerisinde kayıp daha büyük: {{claim.gap}}. Bunu benden duymanızı istedim.",
  "script.manager.email-further": "Huninin ilerisinde: {{claim.gap}}.",
  "script.executive.email-further": "Parada: {{claim.gap}}.",
  "script.client.email-further": "Sizin için daha önemlisi: {{claim.gap}}.",
  "script.team.message-chance":
    "Toplantıdan önce kısaca: {{claim.gap}}; bu büyüklükte rakamlarda bu, tesadüf de olabilir. Olağan aralığı ve tek bir ricayı getiriyorum; {{fact.date}} günü yeniden bakıyoruz.",
  "script.question.fault-exceeds":
    "Bir kısmı, evet: {{fact.factor}} bende ve gördüğünüz farktan daha ağır basıyor. Oradan başlıyorum.",
  "script.team.chance-range": "Bu, tesadüften ibaret olabilir; o yüzden önünüze bir sebep koymuyorum.",
  "script.manager.chance-range":
    "Ben buna bakıp bir şey yapmazdım: bizim hacmimizde böyle bir sonuç kendiliğinden gelir, kendiliğinden gider.",
  "script.executive.chance-range":
    "Bu, bizim hacmimizde tesadüfün yapabildiğinin içinde; bu yüzden buna dayanarak bir şey yapmayı önermiyorum.",
  "script.client.chance-range":
    "Bu hacimde böyle bir sonuç hiçbir sebep olmadan da ortaya çıkar; bu yüzden size bir sebep sunmayacağız.",
  "script.team.mine-step":
    "Önce kendi payım: {{claim.driver}}. {{fact.before}} iken {{fact.now}} oldu ve o adım bende.",
  "script.team.mine-step-shared":
    "Önce kendi payım: {{fact.factor}} kısmen benim işim; {{fact.before}} iken {{fact.now}} oldu.",
  "script.manager.mine-step":
    "Benim tarafımda başlıcası şu: {{claim.driver}}; önce {{fact.before}}, şimdi {{fact.now}}. Onu şimdi değiştiriyorum.",
  "script.manager.mine-step-shared":
    "Benim tarafımda başlıcası, başkalarıyla ortak yürüttüğüm bir adım ({{fact.factor}}): önce {{fact.before}}, şimdi {{fact.now}}. Oradaki kendi parçamı şimdi değiştiriyorum.",
  "script.executive.mine-step":
    "Pazarlamanın kendi elinde olan, ağırlıkla şu: {{claim.driver}} (önce {{fact.before}}, şimdi {{fact.now}}).",
  "script.executive.mine-step-shared":
    "Pazarlamanın, başkalarıyla ortak da olsa kendi elindeki başlıca adım {{fact.factor}}: {{fact.now}}, öncesi {{fact.before}}.",
  "script.client.mine-step":
    "Önce bizim tarafımız: {{claim.driver}}. {{fact.before}} düzeyindeydi, {{fact.now}} oldu.",
  "script.client.mine-step-shared":
    "Önce bizim tarafımız, sizinle birlikte çalıştığımız bir adım ({{fact.factor}}): {{fact.before}} düzeyindeydi, {{fact.now}} oldu.",
};
