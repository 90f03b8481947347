/** Answers to the seven questions; each from the reader's own figures: short answer, reason, one step. */
import type { FAQ_MESSAGES } from "../../advice/faq/messages.ts";

export const faq: Readonly<Record<keyof typeof FAQ_MESSAGES, string>> = {
  "faq.missed-kpi.question": "Hedefi kaçırdım. Önce ne yapmalıyım?",
  "faq.missed-kpi.question-met": "Hedefi tutturdum. Şimdi ne yapmalıyım?",
  "faq.missed-kpi.question-so-far": "Şimdilik yolundayım. Bununla ne yapayım?",
  "faq.missed-kpi.real": "Önce rakamla tartışma: {{claim.gap}} ve tesadüf bunu açıklamaya yetmiyor.",
  "faq.missed-kpi.noise":
    "Önce suçlu arama. {{fact.allowance}} kadar bir eksik tesadüfün sınırları içinde; şimdi bulacağın her açıklama bir hikâyeden ibaret kalabilir.",
  "faq.missed-kpi.unknown":
    "Önce ortada açıklanacak bir şey var mı, onu öğren; bu gerçek bir kayıp mı, olağan bir dalgalanma mı, eldekilerle kimse ayıramaz.",
  "faq.missed-kpi.met":
    "Önce sonucu açıkça söyle: {{claim.gap}}. Sonra, aklın tazeyken, bunu neyin taşıdığına bak.",
  "faq.missed-kpi.exact":
    "Önce sonucu açıkça söyle: hedef tam olarak tuttu. Sonra, aklın tazeyken, bunu neyin taşıdığına bak.",
  "faq.missed-kpi.met-step":
    "Bu hafta neyin, ne zamandan beri farklı yapıldığını yaz; birkaç ay sonra kimse hatırlamaz, bir sonraki hedef ise bu rakamın üzerine kurulur.",
  "faq.missed-kpi.wait":
    "Bu rakam yüzünden bu hafta hiçbir şeyi değiştirme. Bugünün tarihini not et, her şeyi olduğu gibi bırak, sonraki rakamlar gelince yeniden bak; şimdi yapacağın bir değişikliğin etkisi de tesadüften ayırt edilemez.",
  "faq.split.own-system":
    "Sonra farkı ayır: {{fact.own}} senin elinde olan adımlarda, {{fact.system}} başkalarının yürüttüğü adımlarda.",
  "faq.split.own-system-ambition":
    "Sonra farkı ayır: {{fact.own}} senin elinde olan adımlarda, {{fact.system}} başkalarının yürüttüğü adımlarda; {{fact.ambition}} ise baştan hedefin içindeydi.",
  "faq.split.system":
    "Sonra farkı ayır: {{fact.system}} başkalarının yürüttüğü adımlarda; seninkiler toplamda sonucu geri çekmemiş.",
  "faq.split.system-ambition":
    "Sonra farkı ayır: {{fact.system}} başkalarının yürüttüğü adımlarda, {{fact.ambition}} ise baştan hedefin içindeydi.",
  "faq.split.own":
    "Sonra farkı ayır: {{fact.own}} senin elinde olan adımlarda; başkalarının yürüttüğü adımlar toplamda farka bir şey eklememiş.",
  "faq.split.own-ambition":
    "Sonra farkı ayır: {{fact.own}} senin elinde olan adımlarda, {{fact.ambition}} ise baştan hedefin içindeydi.",
  "faq.split.ambition":
    "Sonra hedefe bak: {{fact.ambition}} yükseltilen çıtadan geliyor; huninin adımları toplamda farkı açıklamıyor.",
  "faq.split.ambition-open":
    "Sonra hedefe bak: {{fact.ambition}} yükseltilen çıtadan geliyor. Kalanının nerede kazanılıp nerede kaybedildiğini ancak huni gösterebilir.",
  "faq.split.open":
    "Farkı senin payın ve sistemin payı diye ayırmak için huni gerekir; o olmadan söyleyeceğim her pay uydurma olur.",
  "faq.split.disagree":
    "Farkı henüz paylaştırma: sonucun ile hunin farklı rakamlar gösteriyor, buradan çıkan her pay birine haksızlık olur.",
  "faq.split.arithmetic":
    "Tablodaki ayrım tam, ama yalnızca hesap: bu kadar az olayla bir tesadüfün dökümü de olabilir.",
  "faq.held": "İyi gideni de söyle: {{claim.driver}}.",
  "faq.overwhelmed.question": "Bu iş beni neden bu kadar yıpratıyor?",
  "faq.overwhelmed.none-own":
    "Çünkü bütünün hesabını sen veriyorsun, senin karar verdiğin adımlar ise toplamda farka bir şey eklememiş. Toplam fark {{fact.gap}}; her parçasını ancak başkalarından isteyebilirsin, istemek de yapmaktan daha çok yorar.",
  "faq.overwhelmed.others":
    "Çünkü bütünün hesabını sen veriyorsun, elinde ise bir parçası var. Toplam fark {{fact.gap}}, senin elinde olan {{fact.own}}; kalanını ancak başkalarından isteyebilirsin.",
  "faq.overwhelmed.own":
    "Biraz da can yakan adım senin elinde olduğu için: karar verdiğin yerde kaybedilen {{fact.own}}. Bu bir süre ağır gelir, ama sonu olan türden bir sorun.",
  "faq.overwhelmed.noise":
    "Çünkü olağan bir dalgalanma başarısızlık gibi konuşuluyor ve açıklaması senden isteniyor. Belki de ortada açıklanacak bir şey yok.",
  "faq.overwhelmed.met":
    "Çünkü tutan hedef olağan sayılıyor, bir sonraki de oradan başlıyor. Sonucun iyi olması, oraya varan yolun da iyi olduğunu göstermez.",
  "faq.overwhelmed.open":
    "Biraz da belirsizlikten. Sonucun nerede kazanılıp nerede kaybedildiğini henüz kimse söyleyemiyor; o yüzden hepsi herkesin gördüğü tek kişiye kalıyor.",
  "faq.overwhelmed.hours":
    "Haftada {{fact.hours}} çalışıyorsun; başkasının yürüttüğü bir adımı daha uzun çalışmak değiştirmez.",
  "faq.overwhelmed.approval": "Bir onayın çıkması {{fact.days}} sürüyor; iyi fikir bile geç kalıyor.",
  "faq.overwhelmed.survey":
    "Bunu yaşayan çok: pazarlamacılarla yapılan geniş bir ankette, geride kalan yılın kendisini bunalttığını söyleyenlerin oranı {{fact.share}}. Bu, tek tek kişilerden çok rolün kendisini anlatıyor.",
  "faq.overwhelmed.step-control":
    "Tek adım: en çok beklediğin karar için ({{fact.factor}}) ya kararın kendisini iste ya da onu verme yetkisini. Adımı yürüten: {{fact.owner}}.",
  "faq.overwhelmed.step-workload":
    "Tek adım: geçen hafta yaptıklarını yaz, kimsenin yokluğunu fark etmeyeceği bir işin üstünü çiz ve onu bıraktığını yöneticine söyle.",
  "faq.overwhelmed.step-clarity":
    "Tek adım: neye tek başına karar verebildiğini, neye veremediğini yaz ve bunu hedefi koyan kişiye göster.",
  "faq.budget-refused.question": "Bütçem reddedildi. Elimden ne gelir?",
  "faq.budget-refused.asked": "{{fact.requested}} istedin, onaylanan {{fact.approved}}.",
  "faq.budget-refused.asked-granted":
    "İstediğin {{fact.requested}} onaylanmış; o hâlde bu soru bundan sonrası için.",
  "faq.budget-refused.asked-open": "İstediğin bütçe {{fact.requested}}; ne yanıt aldığını yazmamışsın.",
  "faq.budget-refused.asked-nothing": "{{fact.requested}} istedin, onay çıkmadı.",
  "faq.budget-refused.not-asked": "Bir şeyleri değiştirmek için ek bütçe gerekmeyebilir.",
  "faq.budget-refused.shift":
    "Para reklam bütçesinin kendi içinden çıkabilir: ayda {{fact.amount}} reklamdan içeriğe kaydırılır ve işler rakamlarının gösterdiği gibi giderse, ilk ayların kaybı {{fact.payback}}. ay civarında geri kazanılmış olur. Öyle gitmezse ne olacağı aşağıda.",
  "faq.budget-refused.pilot":
    "Reklam bütçesinden ayda {{fact.amount}} ile içeriği denemeyi göze alırdım, fazlasını değil: işler beklendiği gibi giderse kazandırır, kötü giderse kaybettirir.",
  "faq.budget-refused.hold":
    "İçeriğin parasını reklamdan almazdım: tek bir içeriğin ayda {{fact.needed}} getirmesi gerekirdi, güvenebildiğim rakam ise {{fact.have}}. Bu kaydırma zarar ettirirdi.",
  "faq.budget-refused.hold-small":
    "İçeriğin parasını reklamdan almazdım: tek bir içeriğin ayda {{fact.needed}} getirmesi gerekiyor, güvenebildiğim rakam {{fact.have}}. Arada pay kalmıyor; yapmaya değecek büyüklükte bir kaydırma zarar ettirirdi.",
  "faq.budget-refused.hold-locked":
    "Kaydırılacak para yok: ücretli kanalların hepsi ya kilitli ya alt sınırında ya da kendi marka aramana ayrılmış.",
  "faq.budget-refused.hold-late":
    "İçeriğin ilk siparişleri ancak hesap dönemi bittikten sonra gelirdi; bu rakamlarla içeriğe ne kadar ayrılırsa ayrılsın, kendini zamanında çıkarmaz.",
  "faq.budget-refused.unknown":
    "İçeriğin parası reklam bütçesinden çıkar mı, henüz hesaplayamıyorum; aynı dönemin siparişi, ziyareti ve harcaması bir araya gelince görünür.",
  "faq.budget-refused.free": "Zamandan başka bir şey istemeyen adım şu:",
  "faq.transformer.question": "İyileştirmek yerine dönüştürmek burada ne demek?",
  "faq.transformer.system":
    "Burada bunun bir adresi var: {{claim.driver}}. Bu adımı daha iyi reklam düzeltmez; başka türlü kurmak düzeltebilir.",
  "faq.transformer.ambition":
    "Burada iş hedefle başlıyor: farkın {{fact.ambition}} kadarı yükseltilen çıtadan geliyor. Daha sıkı optimizasyon bunu pek kapatmaz; hedefin nasıl konduğunu değiştirmek kapatabilir.",
  "faq.transformer.own":
    "Burada iş sende başlıyor; adım senin: {{fact.factor}}. İnce ayar biraz getirir, işi başka türlü yapmak daha fazlasını getirebilir.",
  "faq.transformer.open":
    "Burada iş görmekle başlıyor: sonucun nerede oluştuğunu gösterebilen, neyin yeniden kurulacağında da söz sahibi olur.",
  "faq.impostor.question": "Yoksa gerçekten yetersiz miyim?",
  "faq.impostor.held": "Aynı rakamlar senin hakkında şunu da söylüyor: {{claim.driver}}.",
  "faq.impostor.own-large":
    "Buna tek bir dönem cevap veremez. Söylediği yalnızca şu: {{fact.own}} senin karar verdiğin adımlarda kaybedilmiş. Bu, yeniden ele alınacak bir iş; bir insanın ölçüsü değil.",
  "faq.impostor.own-small":
    "Bu rakamlar öyle demiyor. Toplam fark {{fact.gap}}, senin elinde olan {{fact.own}}; düzeltmeye değer, ama yerini sorgulaman için bir sebep değil.",
  "faq.impostor.none-own":
    "Bu rakamlar öyle demiyor: sana bağlı adımlar toplamda sonucu geri çekmemiş. Kayıp başka yerlerde.",
  "faq.impostor.noise":
    "Bu rakamlar öyle bir şey söyleyemez: tesadüfün de açabileceği bir fark, onu raporlayan kişi hakkında hiçbir şey anlatmaz.",
  "faq.impostor.open":
    "Bu rakamlar buna ne evet diyebilir ne hayır; hedef ve sonuç bir dönemin nasıl geçtiğini anlatır, birinin ne kadar iyi olduğunu değil.",
  "faq.impostor.survey":
    "Bu duygu yaygın: bir ankette bunu yaşadığını söyleyen pazarlamacıların oranı {{fact.share}}. Yaygın olması zararsız olduğunu göstermez; bu bir tanı da değil.",
  "faq.impostor.step":
    "Tek adım: bu dönemden birkaç kararını yaz; neden aldığını ve sana ne öğrettiğini yanına ekle. Şüphe seninle eve geliyor ya da uykunu kaçırıyorsa güvendiğin biriyle veya bir uzmanla konuş.",
  "faq.tell-the-team.question": "Ekibe nasıl anlatırım?",
  "faq.tell-the-team.real": "Açıkça ve ilk cümlede: {{claim.gap}}.",
  "faq.tell-the-team.noise":
    "Açıkça, çekincesini de aynı nefeste söyleyerek: {{claim.gap}} ve bunun tesadüften fazlası olduğunu henüz kimse söyleyemiyor.",
  "faq.tell-the-team.met": "Açıkça; bunu neyin ve kimlerin taşıdığını da söyleyerek.",
  "faq.tell-the-team.order":
    "Ardından herkesten önce kendi payın, sonra kalanı için verinin söyledikleri (kişi olarak değil, adım ve rol olarak), sonra tek bir rica, en son da yeniden bakacağınız gün. Bu sırayla rapor olur; başka bir sırayla savunma gibi duyulur.",
  "faq.tell-the-team.debrief":
    "Sonrasında kısa bir değerlendirme yapın: kontrollü çalışmalarda bunu yapan ekiplerin performansı yaklaşık {{fact.better}} daha yüksek çıkmış. Aşağıdaki metin sesli okunmaya hazır.",
  "faq.stronger.question": "Bu işte nasıl güçlenirim?",
  "faq.stronger.depth":
    "Kendi hunin nerede sızdırıyorsa orada derinleş: {{fact.factor}}. Bunu etkileyen beceri: {{fact.skill}}.",
  "faq.stronger.open": "Kendi rakamlarının istediği tek bir konuda derinleş; burada o konu {{fact.skill}}.",
  "faq.stronger.level": "Bu konuda kendine verdiğin not {{fact.level}}; yani nereden başladığını biliyorsun.",
  "faq.stronger.step":
    "Tek adım: bu hafta kendi verinle ilgili tek bir soru seç (konu: {{fact.skill}}) ve cevabını yazıya dök.",
};
