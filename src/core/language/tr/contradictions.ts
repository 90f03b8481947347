/** Figures that disagree: what does, the two readings, the one test that tells them apart. */
import type { CONTRADICTION_MESSAGES } from "../../advice/contradictions.ts";

export const contradictions: Readonly<Record<keyof typeof CONTRADICTION_MESSAGES, string>> = {
  "contradiction.kpi-against-funnel.text":
    "“{{fact.metric}}” için yazdığın değer {{fact.said}}, huniden çıkan değer ise {{fact.implied}}.",
  "contradiction.kpi-against-funnel.rival":
    "Ya raporlar farklı sayıyor (vergi, iade, saat dilimi, sipariş ya da ödeme tarihi) ya da biri daha eski.",
  "contradiction.kpi-against-funnel.test":
    "İki raporu tek bir gün için açıp karşılaştırmak; farkın kuralı hemen görünür.",
  "contradiction.previous-against-history.text":
    "Önceki dönem için “{{fact.metric}}” değeri {{fact.said}}, geçmişin son noktası ise {{fact.implied}}.",
  "contradiction.previous-against-history.rival":
    "Ya geçmiş bir dönem erken bitiyor ya da değerlerden biri sonradan düzeltilmiş.",
  "contradiction.previous-against-history.test":
    "Geçmişin son noktasının yanına tarih koymak. O nokta önceki dönemse, finansa gönül rahatlığıyla gösterebileceğin değeri almak.",
  "contradiction.plan-against-target.text":
    "“{{fact.metric}}” hedefi {{fact.said}}, planın kendi rakamları ise {{fact.implied}} ediyor.",
  "contradiction.plan-against-target.rival":
    "Ya hedef, plan yapıldıktan sonra değişti ya da plan kâğıt üzerinde bile hedefe varmıyordu.",
  "contradiction.plan-against-target.test":
    "İkisinin de tarihini sormak. Hedef daha yeniyse, değişirken plana ne eklendiğini sormak.",
  "contradiction.clicks-against-visits.text":
    "Reklam panellerinde {{fact.said}} görünüyor. Aramadan gelenler toplamdan düşülünce geri kalan her şeye {{fact.implied}} kalıyor.",
  "contradiction.clicks-against-visits.rival":
    "Ya insanlar sayfa açılmadan gidiyor ya da çerez onayı ve ölçümleme onları gizliyor.",
  "contradiction.clicks-against-visits.test":
    "Tek bir günün tıklamalarını ve ziyaretlerini cihaz cihaz karşılaştırmak. Telefonda kayıp büyükse mesele sayfa; her yerde aynıysa çerez onayı ya da ölçümleme.",
  "contradiction.devices-against-total.text":
    "Bütün ziyaretlerde oran {{fact.said}}; telefon ve bilgisayar birlikte {{fact.implied}} ederdi.",
  "contradiction.devices-against-total.rival":
    "Ya cihaz oranları başka bir hedeften ya da başka bir dönemden geliyor ya da tabletler ve uygulama eksik.",
  "contradiction.devices-against-total.test":
    "Toplamın ve cihazların aynı dönem ve aynı hedef için birlikte göründüğü tek bir rapor açmak.",
  "contradiction.ads-take-all.text":
    "Cironun ücretli kanallara yazılan payı {{fact.said}}, oysa ziyaretlerin organik aramadan gelen payı {{fact.implied}}.",
  "contradiction.ads-take-all.rival":
    "Ya arama gerçekten hiç satmıyor ya da son tıklanan reklam, başkalarının başlattığı satışları kendine yazıyor.",
  "contradiction.ads-take-all.test":
    "Bir bölgede ya da bir hafta boyunca satın almaya en yakın kanalı durdurup panelin değil mağazanın toplamını izlemek.",
  "contradiction.channels-against-total.text":
    "Huniye göre reklam parası {{fact.said}}, kanalların toplamı {{fact.implied}}.",
  "contradiction.channels-against-total.rival":
    "Ya listede bir kanal eksik ya da komisyon ve vergi rakamların yalnızca birinde var.",
  "contradiction.channels-against-total.test":
    "Dönemin faturalarını panellerin raporlarıyla yan yana koyup tek tek işaretlemek.",
  "contradiction.budget-against-plan.text":
    "Reklam bütçesi {{fact.said}}, planın hesabı ise {{fact.implied}} üzerine kurulu.",
  "contradiction.budget-against-plan.rival":
    "Ya bütçe plandan sonra değişti ya da tutarlardan birinde reklam alanından fazlası var.",
  "contradiction.budget-against-plan.test":
    "Hedefin hangi tutara göre konduğunu öğrenip hedef her anıldığında onu da söylemek.",
  "contradiction.content-against-search.text":
    "Eski içeriklerin ayda {{fact.said}} getirdiği yazılı, ama arama toplamda {{fact.implied}} getirmiş.",
  "contradiction.content-against-search.rival":
    "Ya bu ziyaretler başka yerlerden de geliyor ya da aramanın payı başka türlü ölçülmüş.",
  "contradiction.content-against-search.test": "Raporu, o sayfalara aramadan gelen ziyaretlere süzmek.",
  "contradiction.sold-without-answer.text":
    "Dönemde {{fact.said}} var, oysa yanıtlanma oranına göre görüşülenler yalnızca {{fact.implied}}.",
  "contradiction.sold-without-answer.rival":
    "Ya aramasız kapanan satışlar var ya da oran başka bir grubu, başka bir zamanı anlatıyor.",
  "contradiction.sold-without-answer.test":
    "Dönemin birkaç satışını alıp her birinin nasıl başladığına bakmak.",
  "contradiction.content-budget.text":
    "İçerik bütçesi {{fact.said}}, içerikler ise kendi fiyatlarıyla {{fact.implied}} ediyor.",
  "contradiction.content-budget.rival":
    "Ya bir kısmını ekip kendisi yazıyor ve bu hiçbir yerde görünmüyor ya da bütçe içerikten fazlasını karşılıyor.",
  "contradiction.content-budget.test":
    "Son birkaç içeriği kimin yazdığını ve her birinin hangi hesaptan ödendiğini yazmak.",
  "contradiction.fork-verdict":
    "İkinci rakam doğruysa {{claim.gap}} ve hüküm değişir: {{fact.verdict}}. Her şeyden önce bunu netleştir.",
  "contradiction.fork-stance": "İkinci rakam doğruysa {{claim.gap}} ve payların ağırlığı değişir.",
};
