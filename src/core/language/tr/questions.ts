/** What to ask next: what, why it matters, where to find it. */
import type { QUESTION_MESSAGES } from "../../advice/questions.ts";

export const questions: Readonly<Record<keyof typeof QUESTION_MESSAGES, string>> = {
  "question.funnel-now.text":
    "Bu sonucun arkasında kaç tıklama, kaç ziyaret ve kaç sipariş (ya da talep) var?",
  "question.funnel-now.why":
    "Bunlar olmadan farkın büyüklüğü bellidir, yeri değil. Tıklamalar reklam panellerinde, ziyaretler web analitiğinde, siparişler mağazada ya da CRM içinde.",
  "question.funnel-before.text": "Önceki dönemde reklam harcaması, tıklama, ziyaret, sipariş ve ciro neydi?",
  "question.funnel-before.why":
    "Hangi adımın değiştiğini yalnızca karşılaştırma gösterir. Bu dönemin raporları, bir sütun solda.",
  "question.orders.text": "Cironun arkasında kaç sipariş var?",
  "question.orders.why":
    "Birkaç büyük sipariş tesadüfle dalgalanır, çok sayıda küçük sipariş dalgalanmaz; hedefin gerçekten kaçıp kaçmadığını sipariş sayısı belirler.",
  "question.history.text":
    "Önceki dönemlerin sonuçları neydi, en eskiden başlayarak? Ne kadar çok olursa cevap o kadar sağlam.",
  "question.history.why":
    "O zaman bu dönemin olağan olup olmadığı ve hedefin erişilebilir olup olmadığı görünür. Rakamlar eski aylık raporlarında.",
  "question.gross-margin.text": "Ürünün maliyeti çıktıktan sonra cironun ne kadarı kalıyor?",
  "question.gross-margin.why":
    "Reklamın hangi getiriden sonra kendini ödediğini bu belirler. Finans bilir; dürüst bir tahmin de yeter.",
  "question.mature-content.text":
    "Kaç içeriğin birkaç aydır yayında ve bunlar ayda toplam kaç ziyaret getiriyor?",
  "question.mature-content.why":
    "Parayı içeriğe kaydırmanın değip değmeyeceğini bu tek oran belirler. Web analitiği sayfa sayfa gösterir.",
  "question.lead-response.text": "Yeni bir talep ilk teması ne kadar bekliyor?",
  "question.lead-response.why":
    "Zayıf talepleri bekletilmiş taleplerden ayırır. Saatler CRM ya da telefon sisteminde.",
  "question.page-speed.text": "En çok ziyaret alan açılış sayfan telefonda ne kadar sürede görünüyor?",
  "question.page-speed.why":
    "Parasını ödediğin tıklamalar sayfa açılmadan kayboluyor mu, bunu gösterir. PageSpeed Insights ücretsiz ölçer.",
  "question.publishing.text": "Ayda kaç içerik yayımlıyorsun?",
  "question.publishing.why":
    "Seni buldurabilecek bir şey var mı, bunu gösterir. Son birkaç ayı say, ortalamasını al.",
  "question.budget-owner.text": "Reklam bütçesine kim karar veriyor: sen mi, yöneticin mi, müşteri mi?",
  "question.budget-owner.why":
    "Reklam harcamasındaki bir değişimin senin payına yazılıp yazılmayacağını bu belirler.",
};
