/**
 * Turkish idioms, work metaphors and prevention talk that hold a crisis word without being about the writer's
 * life. «X yaşamak» also means "to go through X", and «kendimi aşmak» (written with ş) "to outdo oneself".
 */

const KIND =
  "kariyer|ticari|marka|mali|finansal|siyasi|itibar|mesleki|bütçe|ekonomik|stratejik|pazarlama|" +
  "profesyonel|kurumsal|reklam|fiyat|ürün|kampanya";
const EXPERIENCE =
  "stres*|sorun*|sıkıntı*|problem*|kriz*|düşüş*|kayıp*|kayb*|zarar*|süreci*|deneyim*|kırıklığı*|" +
  "kırıklık*|gecikme*|aksilik*|bunu|bunları|şunu|onu|dönemi*|ayı|yılı|panik*|panig*|kaos*|belirsizlik*|" +
  "gerginlik*|tartışma*|baskı*|başarısızlık*|kabus*|hezimet*|hatayı|kesinti*|pişmanlık*|rezalet*|" +
  "sürpriz*|mağduriyet*|durumu|durumları|şeyi|şeyleri|çöküş*|felaket*|utanç*";
const ABODE =
  "şehirde|şehirlerde|ülkede|burada|orada|evde|istanbulda|ankarada|izmirde|almanyada|yurtta|plazada";
const AGAIN = "tekrar|yeniden|daha|bir|hiç|artık|asla";
const WHY = "neden|niye|niçin";
const ALARM = "erken|altıda|beşte|yedide|sabahları|alarmla|alarma|mesajlarla|maille";

export const HARMLESS_TR: readonly string[] = [
  `${KIND} açısından|olarak|için|adına|bir|tam? bir? intihar*`,
  "intihar olur|olurdu|demek|sayılır|niteliğinde|anlamına|değil|saldırı*|bombacı*|timi|komando*|önle*|" +
    "önlem*|hattı",
  "intihar vaka*|haber*|mangası|ekibi|takımı|dalışı|istatistik*|içerik*|politika*|kelime*|karşıtı|oranı|" +
    "oranları",
  "intiharı|intiharları|intiharla önle*|engelle*|mücadele",
  "intihar ve kendine zarar",
  "tam|düpedüz|resmen|bence|bu|açıkça|bildiğin bir|resmen|düpedüz|tam? bir? intihar",
  "marka|şirket|bizim|işletme|firma|hesap için|adına bir|tam|resmen? bir? intihar*",
  "kendimi|kendini|kendimizi =aş*",
  "kendimi öldüresiye çalış*|yor*|hırpala*",
  "için|uğruna|diye kendimi öldürüyorum|öldürdüm|öldürmüyorum",
  "kendimi öldürmeden",
  `${EXPERIENCE} ${AGAIN}? ${AGAIN}? yaşamak`,
  "aynı şeyi|şeyleri|şeyler|sorunları|hatayı|süreci ..? yaşamak istemi*".replace(" ..?", ""),
  `${AGAIN} ${EXPERIENCE} yaşamak istemi*`,
  `${ABODE} ${AGAIN}? yaşamak istemi*`,
  "kirada|krediyle|borçla|maaşla|ailemle|ailesiyle yaşamak istemi*",
  `${ALARM} ${AGAIN}? uyanmak istemi*`,
  "haberle|haberlerle|raporla|bildirimle|stresle|telefonla uyanmak istemi*",
  `sorunu|sıkıntıyı|problemi|bunu|bunları|düşüşü|durumu ${WHY} hala|tekrar? yaşıyorum`,
  "son mesajım|notum|yazım diye|dedi|demişti",
  "bu son notum|mesajım|yazım müşteri*|kampanya*|blog*|linkedin*",
  "son kez|defa yazıyorum müşteri*|rapor*|mail*|kod*|şikayet*",
  "stok*|bütçe*|ürün*|kontenjan* tükenmiş*",
  "kitle|kreatif|reklam|görsel|banner|abone tükenmişliği|tükenmişlik|burnout",
];
