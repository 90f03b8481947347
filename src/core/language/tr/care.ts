/** Words of care. Wellness wording only: no diagnosis, no promise, no probing. */
import type { CARE_MESSAGES } from "../../advice/care/messages.ts";

export const care: Readonly<Record<keyof typeof CARE_MESSAGES, string>> = {
  "care.crisis":
    "[Yazdıkların|Yazdıklarınız] her hedeften önemli; rakamlar bekleyebilir. [Kendine|Kendinize] zarar vermeyi ya da artık yaşamamayı [düşünüyorsan|düşünüyorsanız] lütfen şu anda bununla yalnız [kalma|kalmayın]: [yakınındaki|yakınınızdaki] birine [söyle|söyleyin] ya da aşağıdaki hatlardan birine [ulaş|ulaşın]. Şu an [tehlikedeysen bulunduğun|tehlikedeyseniz bulunduğunuz] yerin acil yardım numarasını [ara|arayın].",
  "care.crisis-helplines":
    "Dinlemek için orada olan insanlara buradan [ulaşabilirsin|ulaşabilirsiniz]; konu ne olursa olsun, [sana|size] küçük de gelse büyük de:",
  "care.crisis-later":
    "Ben bir programım; bunu [seninle|sizinle] bir insanın konuşabileceği gibi konuşamam. Güvende [olduğunda|olduğunuzda], daha iyi bir günde rakamlar yine burada olacak, sakince birlikte bakarız. [Yazdığını|Yazdığınızı] yanlış anladıysam o cümleyi çıkarıp kalanını yeniden [gönder|gönderin].",
  "care.strain":
    "Rakamlardan önce bir şey: [anlattıkların|anlattıklarınız] kötü geçen bir aydan fazlasına benziyor ve hiçbir hedef [senin sağlığından|sizin sağlığınızdan] değerli değil.",
  "care.strain-hours":
    "Rakamlardan önce bir şey: haftada {{fact.hours}} çalışmak, iş ne kadar iyi giderse gitsin, insanı zamanla yıpratan bir yüktür.",
  "care.strain-areas":
    "Uzun süren bitkinliğin çoğu zaman işten gelen, adı konabilecek nedenleri olur; adını koymak da işe yarayan ilk şeydir. Şunların üzerinden [geç|geçin] ve en kötü durumda olanı [işaretle|işaretleyin]: yapılacak işin ne kadar çok olduğu, ne kadar söz [hakkın|hakkınız] olduğu, [emeğinin karşılığında ne aldığın|emeğinizin karşılığında ne aldığınız], [çevrendeki|çevrenizdeki] insanlar, kararların ne kadar adil verildiği ve [yaptığın|yaptığınız] işin arkasında durup [duramadığın|duramadığınız].",
  "care.strain-step":
    "Bu hafta [güvendiğin|güvendiğiniz] biriyle [konuş|konuşun]; [uykun ya da sağlığın|uykunuz ya da sağlığınız] etkileniyorsa bir hekimle ya da başka bir uzmanla da [konuş|konuşun].",
};
