/**
 * Turkish crisis wording, as people type it: spoken endings («-icem», «istiyom»), suffixed forms; forms
 * without diacritics need no entry, the fold removes them.
 */
import { HARMLESS_TR } from "./harmless-tr.ts";
import type { CareLexicon } from "./phrase.ts";
import { STRAIN_TR } from "./strain.ts";

const WANT =
  "istiyorum~|istyorum|istiyom|istiyrm|istiom|isterim|isterdim|istiyodum|istiyordum|istedim|istediğim|" +
  "isteği|isteğim";
const NOT_WANT =
  "istemiyorum~|istemiyom|istemiyrm|istemiom|istemiyordum|istemiyodum|istemem|istemedim|istemediğim";
const NO_MORE = "yok|kalmadı|bitti|yoktu|ne|kayboldu";
const ME = "kendimi|kendmi|kendımı|kendimii";
const NOW =
  "artık|sadece|gerçekten|cidden|çok|bile|ben|hiç|daha|bazen|bugün|hemen|bu|gece|şu|an|resmen|bir|hep";
const KILL =
  "öldürmek|öldüreceğim|öldürücem|öldürecem|öldürcem|öldürmeyi|öldürsem|öldüreyim|öldüresim|öldürmeye|" +
  "öldürücm";
const HANG = "asmak|asacağım|asıcam|asacam|ascam|asayım|asmayı|asarım|asasım|asmaya|asıcağım";
const CUT =
  "kesmek|kesiyorum|keseceğim|kesecem|kesicem|kesesim|kesmeyi|kessem|kesiyom|keserim|kestim|kesmeye|kesip";
const SHOOT =
  "vurmak|vuracağım|vurucam|vuracam|vursam|vurayım|vurmayı|sıkmak|sıkacağım|sıkıcam|sıkıcağım|sıksam|" +
  "sıkayım|sıkarım|sıkacam|sıkıp";
const THROW = "atmak|atacağım|atıcam|atasım|atsam|atayım|atmayı|atıcağım|atacam|atarım|atıp";
const END =
  "bitirmek|bitireceğim|bitiricem|bitirecem|bitirmeyi|bitirsem|bitireyim|bitirip|sonlandır*|noktala*";
const HEIGHT =
  "köprüden|köprüsünden|çatıdan|balkondan|camdan|pencereden|uçurumdan|kattan|damdan|binadan|terastan|" +
  "aşağı|aşağıya";
const VEHICLE = "trenin|metronun|arabanın|arabaların|otobüsün|kamyonun|tramvayın|metrobüsün";
const JUMP =
  "atlamak|atlayacağım|atlıcam|atlayacam|atlayıp|atlasam|atlayayım|atlama|atlamayı|atlamaya|atlarım|" +
  "atlayasım|atladım|atlıyorum";
const DEAR = "çocuklarıma|çocuğuma|anneme|kızıma|oğluma|aileme|kedime|köpeğime|babama|eşime|kardeşime";
const MY_LIFE = "hayatıma|yaşamıma|canıma|ömrüme";
const WISH_DEAD =
  "ölsem|ölseydim|gebersem|gebersemde|ölsemde|doğmasaydım|ölebilsem|yaşamasam|yaşamasaydım|olmasaydım|" +
  "uyanmasam|uyanmasaydım";
const FED_UP = "bıktım|yoruldum|sıkıldım|usandım|vazgeçtim|bıkmış";

export const CRISIS_TR: CareLexicon = {
  certain: [
    "intihar tek|son çare|çözüm|yol|çıkış|seçenek|çarem",
    "tek|son çare|çarem|çözüm|çıkış|yol|seçenek .. intihar",
    "intihar etmek|etmeyi|edeceğim|edicem|edecem|etcem|etsem|edeyim|etmeye|ettim|ediyorum|edecektim|" +
      "edebilirim",
    "intihar düşünce*|düşünüyorum|düşünüyom|girişim*|planı|mektubu|notu",
    "intiharı düşünüyorum|düşündüm|düşünüyom|planlıyorum|düşünmeye",
    `${ME} ${NOW}? ${KILL}`,
    `bu|böyle hayatı|dünyada|hayatta|bedende|ömrü yaşamak|kalmak|olmak ${NOT_WANT}`,
  ],
  crisis: [
    "yaşamak|uyanmak .. istemediğim*",
    "ölmek|ölmeyi .. istediğim*",
    `yaşamaya devam etmek ${NOT_WANT}`,
    "yaşamanın|hayatın|yaşamamın ne|hangi anlamı|manası",
    "ölüm tek|en kurtuluş*|çare*|çözüm*|yol",
    "kimse .. ölsem|gebersem",
    "yaşamak|hayat anlamsız|boş geliyor|geliyo",
    "uyanmamak üzere",
    `bu hayatı artık? ${NOT_WANT}`,
    "doğmamış olmak|olmayı|olsaydım",
    "haplarımı|ilaçlarımı içip|yutup|içeceğim|içicem",
    `${KILL}|${HANG} ${WANT}? kendimi`,
    `${ME} ${NOW}? öldür*|öldr*`,
    `${ME} ${NOW}? ${HANG}|${CUT}|vurmak|vuracağım|vurucam|vuracam|vursam|vurmayı|boğmak|yakmak|` +
      `zehirlemek|jilet*`,
    `${ME} ${HEIGHT} aşağı|aşağıya? ${THROW}`,
    `${ME} ${VEHICLE} önüne|altına ${THROW}`,
    "kendime|kendme zarar ver*",
    "kendime kıy*",
    "kendime birşey|bişey|bişi yap*",
    "kendime bir|bi şey|şeyler|şi yapar*|yapac*|yapic*|yapıc*|yapmak*|yaparım",
    `${MY_LIFE} kıy*|kast*`,
    `${MY_LIFE}|acılarıma|herşeye|hayata son ver*`,
    "her şeye son vermek|vereceğim|vericem",
    `hayatımı|yaşamımı|ömrümü ${END}`,
    "intihar~|intihara~|intiharı~|intiharım|intihardan|intiharla|intahar|intiharın",
    `ölmek|ölmk|gebermek|ölüm ${NOW}? ${NOW}? ${WANT}`,
    `ölmeyi .. ${WANT}`,
    "ölmek|ölmeyi için|diliyorum|bekliyorum dua|gün|sabırsız*",
    "ölüm|ölümü düşünce*|düşünüyorum|düşünüyom|istiyorum|bekliyorum",
    "ölmeyi düşünüyorum|bekliyorum|diliyorum|düşünüyom|planlıyorum|umuyorum|düşündüm",
    "ölsem|gebersem mi|diyorum|acaba|ne",
    "arkamdan|ardımdan ağlamayın|üzülmeyin|ağlama|üzülme",
    "bensiz daha mutlu|rahat|iyi olur*|olacak*|yaşar*",
    "ölmeyi hak ediyorum|ettim",
    `keşke .. ${WISH_DEAD}`,
    "keşke .. .. ölsem|ölseydim|gebersem",
    "keşke hiç? var|dünyaya olmasaydım|gelmeseydim",
    "ölsem|ölseydim|gebersem|öleyim|gebereyim|ölsemde de|da? kurtulsam|kurtulurum|kurtulayım|kurtulsanız",
    "ölüp kurtulsam|gitsem|gitmek|kurtulmak|kurtulayım|gideyim",
    "ölsem|ölseydim|öleyim artık|keşke|daha iyi?",
    "ölsem kimsenin|kimse umrunda|umurunda|fark|üzülmez olmaz|etmez?",
    "ölesim|geberesim var|geliyor|geldi",
    "yaşayasım yok|gelmiyor|kalmadı",
    "yok|yokolmak olmak|olup istiyorum|istiyom|gitmek|isterdim|gitsem",
    `var olmak ${NOT_WANT}`,
    "bu dünyadan|hayattan çekip|göçüp|göçmek|gitmek|ayrılmak gitmek|gitmek? istiyorum|istiyom|isterdim",
    "bu dünyadan|hayattan göçmek|gitmek|ayrılmak|çekip|göçüp",
    `yaşamak|yaşamk|yaşmak|yaşamayı .. ${NOT_WANT}`,
    `${NOT_WANT} ${NOW}? yaşamak`,
    "yaşamak|uyanmak hiç|artık|bile? gelmiyor|gelmiyo içimden",
    "nefes almak istemi*",
    "içimden yaşamak|uyanmak gelmiyor|gelmiyo",
    `yaşama|yaşamaya|yaşam|yaşayacak|yaşamak isteğim|gücüm|takatim|mecalim|hevesim|sevincim|sebebim|` +
      `halim|arzum ${NOW}? ${NO_MORE}`,
    `${FED_UP} artık? yaşamaktan`,
    `yaşamaktan ${NOW}? ${FED_UP}|nefret`,
    `yaşamanın|yaşamamın|hayatın|hayatımın ${NOW}? ${NOW}? anlamı|sebebi|manası|amacı ${NOW}? ${NO_MORE}`,
    `yaşamak|yaşamam için ${NOW}? hiçbir|bir? sebep|sebebim|neden|nedenim ${NOW}? ${NO_MORE}|` +
      `göremiyorum|bulamıyorum`,
    "neden|niye|niçin|ne hala|hâlâ|diye? yaşıyorum ki|bilmiyorum|hala|ben",
    "neden|niye|niçin doğdum|doğmuşum",
    "yaşamaya|yaşamak değmez|değmiyor",
    "yaşamayı hak etmiyorum|haketmiyorum",
    "yaşayıp yaşamamam|yaşamayacağım|yaşamadığım umurumda|umrumda|farketmez",
    `hayatta kalmak ${NOW}? ${NOT_WANT}`,
    "bitsin artık? bu|şu hayat|ömür",
    "hayat|hayatım|ömrüm|ömür bitsin|bitse artık?",
    `uyanmak ${NOW}? ${NOW}? ${NOT_WANT}`,
    "uyuyup|uyusam|uyuyayım|uyumak|yatıp bir|ve|da|de|hiç|daha? daha? uyanmamak|uyanmasam|uyanmayayım|" +
      "uyanmayayim",
    "bir daha uyanmasam|uyanmayayım|uyanmamak",
    "sabaha çıkmasam|çıkmayayım|çıkamasam",
    "sonsuza kadar|dek uyumak|uyusam",
    "bensiz herkes|onlar|dünya|ailem|çocuklarım daha iyi|mutlu|rahat",
    "herkes|ailem|dünya|çocuklarım|onlar bensiz daha",
    "ben olmasam|ölsem|gitsem|yokken herkes|ailem|çocuklarım|dünya daha|rahat|kurtul*|mutlu",
    "herkes|ailem|onlar benden kurtul*",
    `${HEIGHT} aşağı|aşağıya? ${JUMP}`,
    `${VEHICLE} önüne|altına atla*|yat*`,
    "bileğimi|bileklerimi|damarlarımı|kolumu|kollarımı|boğazımı|bacaklarımı kes*|doğra*|jilet*|çiz*",
    `kafama|başıma|beynime|şakağıma bir|tek? kurşun? ${SHOOT}`,
    "boynuma|boğazıma ip|ipi|urgan|halat|ilmek|ilmeği",
    "bütün|tüm|kutu|avuç|şişe|paket .. hap|ilaç|hapları|ilaçları|ilaçlarımı|haplarımı|ilacı içtim|" +
      "içeceğim|içicem|içecem|içsem|içeyim|içip|içmek|içesim|içiyorum|yut*",
    "hap|hapları|ilaç|ilaçları içip|yutup öl*|uyu*|git*|kurtul*|son*|bitir*",
    "elveda|hoşçakal|hoşçakalın zalim? dünya|hayat|herkese|hepinize|dostlar|ailem|herkes",
    "herkese|hepinize|dünyaya|hayata elveda",
    "bu|benim benim? son mesajım|mektubum|yazım|sözlerim|vedam|notum|gecem",
    "veda mektubu|mektubumu|notu|notumu yaz*|bırak*|hazırla*",
    "bunu okuduğunuzda|okuduğunda|okuyorsanız|okurken|okuyorsan .. olmayacağım|yok|ölmüş|olmıcam|gitmiş|" +
      "yokum",
    "hakkınızı|hakkını|haklarınızı helal edin|et|ediniz",
    "artık|yakında|yarın hayatta|dünyada olmayacağım|yokum|olmıcam",
    "yakında|yarın|bugün|bu öleceğim|ölücem|gece öleceğim|ölücem?",
    `${DEAR} iyi? bakın|bak|sahip|söyleyin|bakarsınız`,
    "beni affedin|affet elveda|hoşçakalın|anne|baba|gidiyorum",
    "kendini öldürmek|öldürecek|öldürdü|öldürmeye|asmak|asacak|öldürmekle|kesiyor|öldüreceğini",
    "ölmek istiyor|istediğini|istiyormuş",
    "arkadaşım|kardeşim|eşim|annem|babam|kızım|oğlum|kocam|karım artık? yaşamak istemiyor|istemiyormuş",
  ],
  strain: STRAIN_TR,
  harmless: HARMLESS_TR,
  glued: [
    ...["kendimiöldürmek", "kendimiöldüreceğim", "kendimiöldürücem", "ölmekistiyorum", "yaşamakistemiyorum"],
    ...[
      "intiharetmek",
      "intiharedeceğim",
      "intiharedicem",
      "intiharettim",
      "canımakıymak",
      "uyanmakistemiyorum",
    ],
  ],
};
