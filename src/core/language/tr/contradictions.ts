/** Figures that disagree: what does, the two readings, the one test that tells them apart. */
import type { CONTRADICTION_MESSAGES } from "../../advice/contradictions.ts";

export const contradictions: Readonly<Record<keyof typeof CONTRADICTION_MESSAGES, string>> = {
  "contradiction.kpi-against-funnel.text":
    "“{{fact.metric}}” için [yazdığın|yazdığınız] {{fact.said}}, hunideki rakamlardan çıkan ise {{fact.implied}}.",
  "contradiction.kpi-against-funnel.rival":
    "Ya raporlar farklı sayıyor (vergi, iade, saat dilimi, sipariş ya da ödeme tarihi) ya da biri daha eski.",
  "contradiction.kpi-against-funnel.test":
    "Raporları aynı gün için açıp yan yana [koy|koyun]; neyi farklı saydıkları hemen görünür.",
  "contradiction.previous-against-history.text":
    "“{{fact.metric}}”: önceki dönem için [yazdığın|yazdığınız] {{fact.said}}, geçmiş listesindeki son değer ise {{fact.implied}}.",
  "contradiction.previous-against-history.rival":
    "Ya liste bir dönem erken bitiyor ya da değerlerden biri sonradan düzeltilmiş.",
  "contradiction.previous-against-history.test":
    "Listedeki son değerin yanına tarihini [yaz|yazın]. Değerler aynı dönemi anlatıyorsa finansın önünde [savunabileceğin|savunabileceğiniz] rakamı [al|alın].",
  "contradiction.plan-against-target.text":
    "“{{fact.metric}}” hedefi {{fact.said}}, planın kendi rakamlarından çıkan ise {{fact.implied}}.",
  "contradiction.plan-against-target.rival":
    "Ya hedef, plan yapıldıktan sonra değişti ya da plan kâğıt üzerinde bile hedefe varmıyordu.",
  "contradiction.plan-against-target.test":
    "Hedefin ne zaman konduğunu, planın ne zaman yapıldığını [sor|sorun]. Hedef daha yeniyse, o değişirken plana ne eklendiğini de [sor|sorun].",
  "contradiction.clicks-against-visits.text":
    "Reklam panelleri {{fact.said}} gösteriyor. Site ziyaretlerinden organik aramayla gelenler düşülünce, reklam dahil bütün öteki kaynaklara kalan ise {{fact.implied}}.",
  "contradiction.clicks-against-visits.rival":
    "Ya tıklamalar yolda, yavaş bir sayfada, çerez onayında ya da ölçümlemede kayboluyor ya da hunideki ziyaretlerde organik arama zaten yok.",
  "contradiction.clicks-against-visits.test":
    "Önce hunideki ziyaretlere organik aramanın dahil olup olmadığına [bak|bakın]. Dahilse bir günün tıklamalarıyla ziyaretlerini cihaz cihaz [karşılaştır|karşılaştırın]: kaybın telefonda büyümesi sayfaya, her cihazda aynı kalması çerez onayına ya da ölçümlemeye işaret eder.",
  "contradiction.devices-against-total.text":
    "Bütün sitenin dönüşüm oranı {{fact.said}}, telefon ve bilgisayar oranlarından çıkan ise {{fact.implied}}.",
  "contradiction.devices-against-total.rival":
    "Ya cihaz oranları başka bir dönüşümü ya da başka bir dönemi sayıyor ya da tabletlerle uygulama eksik.",
  "contradiction.devices-against-total.test":
    "Toplamı ve cihazları aynı dönem ve aynı dönüşüm için birlikte gösteren tek bir rapor [aç|açın].",
  "contradiction.ads-take-all.text":
    "Cironun ücretli kanallara yazılan payı {{fact.said}}; oysa ziyaretlerde organik aramanın payı {{fact.implied}}.",
  "contradiction.ads-take-all.rival":
    "Ya organik arama gerçekten hiç satmıyor ya da son tıklanan reklam, başkalarının başlattığı satışları kendi hanesine yazıyor.",
  "contradiction.ads-take-all.test":
    "Satın almaya en yakın kanalı bir bölgede ya da bir hafta boyunca [durdur|durdurun]; panelin değil, mağazanın toplamına [bak|bakın].",
  "contradiction.channels-against-total.text":
    "Hunideki reklam harcaması {{fact.said}}, kanalların toplamı ise {{fact.implied}}.",
  "contradiction.channels-against-total.rival":
    "Ya listede bir kanal eksik ya da komisyon ve vergi rakamlardan yalnızca birine dahil.",
  "contradiction.channels-against-total.test":
    "Dönemin faturalarını panel raporlarının yanına [koy|koyun] ve satır satır [eşleştir|eşleştirin].",
  "contradiction.budget-against-plan.text":
    "Reklam bütçesi {{fact.said}}, planın hesabı ise {{fact.implied}} üzerine kurulu.",
  "contradiction.budget-against-plan.rival":
    "Ya bütçe plandan sonra değişti ya da tutarlardan birinde medya harcamasından fazlası var.",
  "contradiction.budget-against-plan.test":
    "Hedefin hangi tutara göre konduğunu [öğren|öğrenin]; hedeften söz [ettiğin|ettiğiniz] her yerde o tutarı da [söyle|söyleyin].",
  "contradiction.content-against-search.text":
    "[Yazdığına göre eski içeriklerin|Yazdığınıza göre eski içerikleriniz] ayda {{fact.said}} getiriyor, oysa organik aramanın toplamı {{fact.implied}}.",
  "contradiction.content-against-search.rival":
    "Ya bu ziyaretler başka yerlerden de geliyor ya da aramanın payı başka türlü ölçülmüş.",
  "contradiction.content-against-search.test":
    "Raporu yalnızca o sayfalara aramadan gelen ziyaretleri gösterecek biçimde [filtrele|filtreleyin].",
  "contradiction.sold-without-answer.text":
    "Dönemde {{fact.said}} var; yanıtlama oranına göre görüşülebilen ise yalnızca {{fact.implied}}.",
  "contradiction.sold-without-answer.rival":
    "Ya kimseyle görüşülmeden kapanan satışlar var ya da oran başka bir grubu, başka bir zamanı anlatıyor.",
  "contradiction.sold-without-answer.test":
    "Dönemin birkaç satışını [seç|seçin], her birinin nasıl başladığına [bak|bakın].",
  "contradiction.content-budget.text":
    "İçerik bütçesi {{fact.said}}; yayımlanan içerikler kendi fiyatlarıyla {{fact.implied}} tutuyor.",
  "contradiction.content-budget.rival":
    "Ya birinde ötekinin saymadığı bir şey var (araçlar, redaksiyon, ekip içinde yazılanlar) ya da bütçe ile içerikler aynı aya ait değil.",
  "contradiction.content-budget.test":
    "İçerik bütçesinin gerçekte neye harcandığını [sor|sorun]. İçinde para kaldıysa sıradaki içerikler için reklamdan bir şey almak gerekmez.",
  "contradiction.fork-verdict":
    "İkinci rakam doğruysa {{claim.gap}} ve tablodaki değerlendirme “{{fact.verdict}}” olur. Önce bu netleşmeli.",
  "contradiction.fork-stance": "İkinci rakam doğruysa {{claim.gap}} ve payların dağılımı değişir.",
};
