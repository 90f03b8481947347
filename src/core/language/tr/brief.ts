/** The advice in a few lines, for someone who has a minute before the meeting. */
import type { BRIEF_MESSAGES } from "../../advice/brief.ts";

export const brief: Readonly<Record<keyof typeof BRIEF_MESSAGES, string>> = {
  "brief.begin":
    "Bu hafta [kendin başla|kendiniz başlayın]: {{fact.factor}}. Nasıl olacağını aşağıdaki ilk cevap anlatıyor.",
  "brief.begin-figures":
    "Eksik rakamlardan [başla|başlayın]; onlar gelene kadar kimsenin payı söylenemez, [seninki de|sizinki de].",
  "brief.begin-nothing": "Bu rakam yüzünden hiçbir şeyi [değiştirme|değiştirmeyin].",
  "brief.ask-step":
    "[Yöneticinden|Yöneticinizden] tek bir şey [iste|isteyin]: {{fact.factor}} için birlikte çalışmak; muhatap {{fact.owner}}.",
  "brief.ask-target":
    "[Yöneticinden|Yöneticinizden] tek bir şey [iste|isteyin]: hedefi neyin taşıyacağına dair bir karar.",
  "brief.ask-unknown": "Tek bir şey [iste|isteyin]: tıklamadan siparişe kadar olan rakamlar.",
  "brief.ask-settle": "Tek bir şey [iste|isteyin]: hangi kaynağın geçerli sayılacağına dair bir karar.",
  "brief.ask-patience": "Tek bir şey [iste|isteyin]: birkaç dönemin birlikte okunması.",
  "brief.leave": "İyi gidene [dokunma|dokunmayın]: {{fact.factor}}.",
  "brief.keep": "Bunun neden iyi gittiğini [bul|bulun]: {{fact.factor}}.",
  "brief.money-shift":
    "Para: reklamdan içeriğe ayda {{fact.amount}} kaydırmayı istemeye değer; önce bir bedeli var, beklendiği gibi giderse {{fact.payback}}. ay dolayında geri kazanılır, hesaplanan durumların {{fact.share}} kadarında da öyle.",
  "brief.money-pilot":
    "Para: reklamdan içeriğe ayda {{fact.amount}} ile bir deneme; sonu baştan belli, {{fact.month}}. ay.",
  "brief.money-hold": "Para: olduğu yerde [bırak|bırakın]; içeriğe kaydırmak zarar ettirir.",
  "brief.money-open": "Para: içerik için henüz bir istek yok; kararı belirleyen rakamlar eksik.",
  "brief.look": "Yeniden [bak|bakın]: {{fact.date}}, iyi de olsa kötü de.",
};
