/** Words of care. Wellness wording only: no diagnosis, no promise, no probing. */
import type { CARE_MESSAGES } from "../../advice/care/messages.ts";

export const care: Readonly<Record<keyof typeof CARE_MESSAGES, string>> = {
  "care.crisis":
    "Yazdıkların her hedeften önemli; rakamlar bekleyebilir. Kendine zarar vermeyi ya da artık yaşamamayı düşünüyorsan lütfen şu anda bununla yalnız kalma: yakınındaki birine söyle ya da aşağıdaki hatlardan birine ulaş. Şu an tehlikedeysen bulunduğun yerin acil yardım numarasını ara.",
  "care.crisis-helplines":
    "Dinlemek için orada olan insanlara buradan ulaşabilirsin; konu ne olursa olsun, sana küçük de gelse büyük de:",
  "care.crisis-later":
    "Ben bir programım; bunu seninle bir insanın konuşabileceği gibi konuşamam. Güvende olduğunda, daha iyi bir günde rakamlar yine burada olacak, sakince birlikte bakarız. Yazdığını yanlış anladıysam o cümleyi çıkarıp kalanını yeniden gönder.",
  "care.strain":
    "Rakamlardan önce bir şey: anlattıkların kötü geçen bir aydan fazlasına benziyor. Uzun süren bitkinliğin çoğu zaman işten gelen nedenleri olur: fazla iş, az söz hakkı, görülmeyen emek gibi. Bunların adı konabilir, bunlar değişebilir.",
  "care.strain-step":
    "Bu hafta güvendiğin biriyle konuş; uykun ya da sağlığın etkileniyorsa bir hekimle ya da başka bir uzmanla da konuş.",
};
