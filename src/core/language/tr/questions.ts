/** What to ask next: what, why it matters, where to find it. */
import type { QUESTION_MESSAGES } from "../../advice/questions.ts";

export const questions: Readonly<Record<keyof typeof QUESTION_MESSAGES, string>> = {
  "question.funnel-now.text":
    "Bu sonucun arkasında kaç tıklama, kaç ziyaret ve kaç sipariş (ya da talep) var?",
  "question.funnel-now.why":
    "Bunlar olmadan farkın büyüklüğü bellidir, yeri değil. Tıklamalar reklam panellerinde, ziyaretler web analitiğinde, siparişler mağazada ya da CRM içinde.",
  "question.funnel-before.text": "Önceki dönemde reklam harcaması, tıklama, ziyaret, sipariş ve ciro neydi?",
  "question.funnel-before.why":
    "Hangi adımın değiştiğini yalnızca karşılaştırma gösterir. Cevap bu dönemin raporlarında, bir sütun solda.",
  "question.orders.text": "Cironun arkasında kaç sipariş var?",
  "question.orders.why":
    "Birkaç büyük sipariş tesadüfle dalgalanır, çok sayıda küçük sipariş dalgalanmaz; hedefin gerçekten kaçıp kaçmadığını sipariş sayısı belirler.",
  "question.history.text": "Önceki dönemlerin sonuçları neydi, en eskiden başlayarak?",
  "question.history.why":
    "Bu dönem olağan mıydı, hedef erişilebilir miydi, o zaman görünür; ne kadar çok dönem varsa cevap o kadar sağlam olur. Rakamlar eski aylık [raporlarında|raporlarınızda].",
  "question.gross-margin.text": "Ürünün maliyeti çıktıktan sonra cironun ne kadarı kalıyor?",
  "question.gross-margin.why":
    "Reklamın hangi getiriden sonra parasını çıkardığını bu belirler. Finans bilir; dürüst bir tahmin de yeter.",
  "question.mature-content.text":
    "Kaç [içeriğin|içeriğiniz] birkaç aydır yayında ve bunlar ayda toplam kaç ziyaret getiriyor?",
  "question.mature-content.why":
    "Parayı içeriğe kaydırmanın değip değmeyeceğini bu tek oran belirler. Web analitiği sayfa sayfa gösterir.",
  "question.lead-response.text": "Yeni bir talep ilk teması ne kadar bekliyor?",
  "question.lead-response.why":
    "Zayıf talepleri bekletilmiş taleplerden ayırır. Saatler CRM ya da telefon sisteminde.",
  "question.page-speed.text":
    "En çok ziyaret alan açılış [sayfan|sayfanız] telefonda ne kadar sürede görünüyor?",
  "question.page-speed.why":
    "Parasını [ödediğin|ödediğiniz] tıklamalar sayfa açılmadan kayboluyor mu, görünür. PageSpeed Insights ücretsiz ölçer.",
  "question.publishing.text": "Ayda kaç içerik [yayımlıyorsun|yayımlıyorsunuz]?",
  "question.publishing.why":
    "Aramada bulunabilecek yeni bir şey çıkıyor mu, anlaşılır. Son birkaç ayı [say, ortalamasını al|sayın, ortalamasını alın].",
  "question.budget-owner.text":
    "Reklam bütçesine kim karar veriyor: [sen mi, yöneticin mi|siz mi, yöneticiniz mi], müşteri mi?",
  "question.budget-owner.why":
    "Reklam harcamasındaki bir değişimin [senin payına|sizin payınıza] yazılıp yazılmayacağını bu belirler.",
  "question.earlier-result.text": "Önceki dönemin sonucu neydi?",
  "question.earlier-result.why":
    "O olmadan zor bir ay ile yüksek bir hedef aynı görünür. [Gönderdiğin|Gönderdiğiniz] son raporda yazıyor.",
  "question.channels.text": "Her kanal bu dönem ve önceki dönem ne harcadı, ne getirdi?",
  "question.channels.why":
    "Kanalların dertleri farklı olabilir, toplam hepsini gizler. Reklam panelleri kampanya kampanya gösterir.",
  "question.device-rates.text":
    "Telefondaki ziyaretçilerin ne kadarı alıyor ya da iletişim bilgisi bırakıyor, bilgisayardakilerin ne kadarı?",
  "question.device-rates.why":
    "Telefon çok geride kalıyorsa önce sayfaya, her yerde zayıfsa teklife bakılır. Web analitiğinde, cihazlar başlığında.",
  "question.carts.text": "Doldurulan sepetlerin ne kadarı ödenmeden kalıyor?",
  "question.carts.why":
    "Ödeme sayfası mı insan kaçırıyor, yoksa çoğu yalnızca bakıp mı gidiyor, bundan anlaşılır. Mağazanın kendi raporunda.",
  "question.answered-leads.text": "Taleplerin ne kadarıyla gerçekten görüşüldü?",
  "question.answered-leads.why":
    "Yanıtsız kalan talep her raporda kötü talep gibi görünür. Oran telefon sisteminde ya da CRM içinde.",
  "question.qualified-leads.text": "Satış ekibi bu dönem ve önceki dönem kaç talebi kabul etti?",
  "question.qualified-leads.why": "Az talep ile yanlış talebi birbirinden ayırır. CRM aşama aşama gösterir.",
  "question.repeat.text":
    "Cironun ne kadarı daha önce alışveriş yapanlardan geldi, bu dönem ve önceki dönem?",
  "question.repeat.why":
    "Geri gelenler azaldıysa farkı hiçbir reklam açıklamaz. Mağaza ya da CRM ilk ve sonraki siparişleri ayırır.",
  "question.refunds.text": "Müşterilere ne kadar para iade edildi, bu dönem ve önceki dönem?",
  "question.refunds.why":
    "İadeler, reklam işini yaptıktan sonra sonucu düşürür. Muhasebede her dönemin tutarı var.",
  "question.revenue-beside-ads.text":
    "Cironun ne kadarı organik aramadan ve e-postadan geldi, bu dönem ve önceki dönem?",
  "question.revenue-beside-ads.why":
    "Reklamsız gelen kendi başına artar ve azalır; ayrılmadıkça faturası reklama kesilir. Web analitiği kaynağa göre gösterir.",
  "question.service.text": "Bir müşteri ilk yanıtı ne kadar bekliyor, müşterilerin ne kadarı memnun?",
  "question.service.why":
    "Kazanıldıktan sonra kaybedilen müşteriler varsa ipucu buradadır. Cevap destek sisteminde.",
  "question.reviews.text": "Herkese açık [puanın|puanınız] kaç ve kaç yoruma dayanıyor?",
  "question.reviews.why": "Reklamla sipariş arasında okunan budur. Müşterinin bakacağı sayfada duruyor.",
  "question.social.text": "Son haftaların her birinde kaç gönderi çıktı?",
  "question.social.why": "Ortada bir ritim olup olmadığı görünür. Profilden saymak yeter.",
  "question.tests.text": "Son [testinde|testinizde] her sürümün kaç ziyaretçisi ve kaç dönüşümü vardı?",
  "question.tests.why":
    "Kazanan gerçekten kazandı mı, ancak böyle anlaşılır. Test aracında hepsi tek sayfada.",
  "question.content-budget.text": "İçeriğe ayda ne kadar gidiyor, bir içerik kaça mal oluyor?",
  "question.content-budget.why":
    "Her şeyin ücretli trafiğe ne kadar bağlı olduğunu gösterir. Faturalar ve kaba bir saat hesabı yeter.",
  "question.budget-request.text": "Ek bütçe [istedin|istediniz] mi, ne kadarı onaylandı?",
  "question.budget-request.why":
    "Hedefin bir kısmı hiç gelmemiş bir paraya mı dayanıyordu, belli olur. Kendi [mesajın|mesajınız] ve gelen cevap yeter.",
  "question.unit-economics.text":
    "Bir müşteri kaldığı süre boyunca ne kadar kazandırıyor, kazanma maliyeti kaç ayda geri dönüyor?",
  "question.unit-economics.why":
    "Bir müşteri için en çok ne kadar [ödeyebileceğini|ödeyebileceğinizi] belirler. Finans bilir ya da tahmin edebilir.",
  "question.team-load.text":
    "Haftada kaç saat [çalışıyorsun, kaç kanala bakıyorsun|çalışıyorsunuz, kaç kanala bakıyorsunuz], bir onay ne kadar sürüyor?",
  "question.team-load.why":
    "Planın eldeki insanlara göre kurulup kurulmadığını gösterir. Cevabı [takviminde|takviminizde].",
  "question.business-model.text":
    "İşletme parayı nereden kazanıyor: mağaza, talep, abonelik, yerel hizmet, başka bir şey?",
  "question.business-model.why": "Biri için olağan olan rakam öteki için alarm olabilir. Tek kelime yeter.",
  "question.search-demand.text": "[Konularında|Konularınızda] ayda kaç arama yapılıyor?",
  "question.search-demand.why":
    "İçeriğin aramadan getirebileceğinin tavanı budur. Anahtar kelime planlayıcısı ücretsiz gösterir.",
  "question.channel-views.text": "Her kanal kaç kez gösterildi, aynı kişiye ne sıklıkla?",
  "question.channel-views.why":
    "Reklamdan bıkanları, onu hiç görmeyenlerden ayırır. Panellerde gösterim ve sıklık kampanya kampanya yazar.",
};
