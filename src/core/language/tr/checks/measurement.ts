/** What the checks of measurement say. */

export const measurement = {
  "check.lost-clicks.title": "Siteye ulaşmayan tıklamalar",
  "check.lost-clicks.pass":
    "Reklam panelleri {{fact.clicks}}, site {{fact.visits}} saymış. Araçlar arasında olağan sayılan kayıp en çok {{fact.threshold}}.",
  "check.lost-clicks.fail":
    "Reklam panelleri {{fact.clicks}} saymış, site ise yalnızca {{fact.visits}}: kayıp {{fact.value}}, olağan sayılan en çok {{fact.threshold}}. Ya insanlar sayfa açılmadan gidiyor ya da geliyor ama, örneğin çerez onayı yüzünden, sayılmıyor. İlki satışa mal olur, öteki yalnızca raporu bulandırır.",
  "check.lost-clicks.step":
    "Bir reklamın etiketli bağlantısını telefonda gizli pencerede bir kez çerezleri kabul ederek, bir kez reddederek [aç|açın]; hangi ziyaret analitikte canlı görünüyor, [bak|bakın].",
  "check.lost-clicks.limits":
    "Tekrarlanan tıklamalar, botlar ve reklam engelleyiciler herkeste biraz kayıp yaratır. Reklamsız ziyaretler de sayıma girdiyse gerçek kayıp görünenden büyüktür.",
  "check.more-conversions-than-clicks.title": "Tıklamadan çok sonuç",
  "check.more-conversions-than-clicks.pass":
    "Hiçbir kanalda sonuç sayısı tıklamayı aşmıyor. Buna en çok yaklaşan {{fact.channel}}: {{fact.results}}, {{fact.clicks}}.",
  "check.more-conversions-than-clicks.fail":
    "{{fact.channel}}: {{fact.results}}, ama yalnızca {{fact.clicks}}. Tıklamasız sonuçlar bir yerden geliyor: reklamı yalnızca görenlerden, telefonlardan ya da bir kişinin tekrar tekrar sayılmasından. Nereden geldiği anlaşılana kadar kanal olduğundan iyi görünüyor olabilir.",
  "check.more-conversions-than-clicks.step":
    "Kanalın ayarlarına [bak|bakın]: ne dönüşüm sayılıyor, tıklamasız gösterimler hesaba giriyor mu, her kişi bir kez mi sayılıyor? Cevapları kanalın rakamlarının yanına [yaz|yazın].",
  "check.more-conversions-than-clicks.limits":
    "Telefonla gelen talepler ve bir tıklamadan sonra yeniden sipariş veren müşteriler hata değildir; o zaman rakam doğru, yalnızca adı yanıltıcıdır.",
  "check.platform-above-shop.title": "Kanalların sahiplendiği fazladan satışlar",
  "check.platform-above-shop.pass":
    "Kanalların birlikte sahiplendiği toplam {{fact.claimed}}, [senin kayıtlarındaki|sizin kayıtlarınızdaki] toplam {{fact.counted}}. Birinin ötekine oranı {{fact.threshold}} düzeyini aşmadıkça bu bir çelişki sayılmaz.",
  "check.platform-above-shop.fail":
    "Kanalların birlikte sahiplendiği toplam {{fact.claimed}}, [senin kayıtlarındaki|sizin kayıtlarınızdaki] toplam ise {{fact.counted}}. Birinin ötekine oranı {{fact.value}}: satışların bir kısmı büyük olasılıkla birden çok kanala yazılıyor, bu yüzden hiçbir kanalın getirisini olduğu gibi kabul [etme|etmeyin]. Kimse aldatmıyor; her araç yalnızca kendi tarafını görüyor.",
  "check.platform-above-shop.step":
    "Satışlar için mağazayı ya da CRM kaydını tek kaynak [seç|seçin], raporun en üstüne onu [koy|koyun]. Kanalların sahiplendiği satışlar altına, iddia oldukları belirtilerek yazılsın.",
  "check.platform-above-shop.limits":
    "Farklı tarihler, vergiler ve iadeler de aradaki farkı büyütür; rakamı verilmeyen kanallar toplamda yok.",
  "check.underpowered-test.title": "Cevap veremeyecek kadar küçük test",
  "check.underpowered-test.pass":
    "Sonucu belirsiz testin küçük kolunda {{fact.value}} var. Dönüşümün göreli olarak {{fact.lift}} değiştiğini görmek için gereken {{fact.threshold}}; yani test cevap verebilir.",
  "check.underpowered-test.fail":
    "Sonucu belirsiz testin küçük kolunda {{fact.value}} var. Dönüşümün göreli olarak {{fact.lift}} değiştiğini görmek için gereken {{fact.threshold}}. Fark çıkmaması fikrin kötü olduğunu göstermez; bu test onu gözden kaçırmış olabilir.",
  "check.underpowered-test.step":
    "Haftalık ziyaretçi [sayına|sayınıza] göre testin kaç hafta süreceğini [hesapla|hesaplayın]. [Bekleyemeyeceğin|Bekleyemeyeceğiniz] kadar uzunsa daha cesur bir değişikliği [dene|deneyin] ya da dolan sepet, başlanan form gibi daha erken bir adımı [say|sayın].",
  "check.underpowered-test.limits":
    "Daha büyük bir fark bundan erken, daha küçüğü geç görünür. Birden çok test varsa en çok eksiği olan anılır.",
  "check.unproven-winner.title": "Henüz kanıtlanmamış kazanan",
  "check.unproven-winner.pass":
    "B önde: B için oran {{fact.variant}}, A için {{fact.original}}. Gerçekte hiç fark olmasa böyle bir sonucun çıkma olasılığı, kanıt sayılan {{fact.threshold}} sınırının altında.",
  "check.unproven-winner.fail":
    "B önde: B için oran {{fact.variant}}, A için {{fact.original}}. Ama gerçekte hiç fark olmasa da böyle bir sonucun çıkma olasılığı {{fact.value}}, kanıt sayılan sınır ise {{fact.threshold}}. B masraf çıkarmıyorsa [kullanabilirsin|kullanabilirsiniz]; yalnızca farkı kazanç hanesine yazmak için erken.",
  "check.unproven-winner.step":
    "Testi planlanan büyüklüğe kadar, arada bakmadan [sürdür|sürdürün]. Plan yoksa son gününü bugün [belirle ve bir yere yaz|belirleyin ve bir yere yazın].",
  "check.unproven-winner.limits":
    "Her gün bakıp testi ilk iyi anda durduran, kazananı şansla bulur. Çok sayıda test yapılınca bazıları yalnızca şansla kanıtlanmış görünür.",
  "check.folklore-claim.title": "Kanıtı olmayan meşhur bir rakam",
  "check.folklore-claim.pass":
    "[Yazdıklarında|Yazdıklarınızda] dilden dile dolaşan ama kanıtı olmayan bir rakam yok.",
  "check.folklore-claim.fail": "[Yazdıklarından|Yazdıklarınızdan] biri toplantıda ilk soruya dayanmaz.",
  "check.folklore-claim.step":
    "Bir sonraki sunumdan önce ödünç rakamın yerine, küçük de olsa kendi [rakamını koy|rakamınızı koyun]; ona kimse itiraz edemez.",
  "check.folklore-claim.limits":
    "Bu kontrol yalnızca en bilinen iddiaları tanır ve anlamı değil kelimeleri okur: şüphe etmek için [aktardığın|aktardığınız] bir iddia da aynı görünür.",
  "check.folklore-claim.content-costs-less":
    "“{{fact.words}}”: bu, kaynaklarında böyle bir şey bulunmayan eski bir infografiğe dayanıyor. İçeriğin [sende|sizde] karşılığını verip vermeyeceği aşağıda kendi [rakamlarınla|rakamlarınızla] hesaplandı.",
  "check.folklore-claim.retention-profit":
    "“{{fact.words}}”: bu gözlenmiş bir şey değil, bir hesap örneğiydi. Müşteriyi elde tutmak kazandırabilir; ne kadar kazandıracağını yalnızca kendi [marjın|marjınız] söyler.",
  "check.folklore-claim.seo-roi":
    "“{{fact.words}}”: bu, rakamı yayımlayan ajansta kalmış müşterileri anlatıyor. Ötekilerin ne aldığını kimse bilmiyor.",
  "check.folklore-claim.second-costs-conversions":
    "“{{fact.words}}”: eski bir analist raporu ile çok daha kısa bir gecikmenin rakamı birbirine karışmış. Hızlı sayfa iyidir; kesin bir kazanç vaat etmek değil.",
  "check.folklore-claim.amazon-latency":
    "“{{fact.words}}”: arkasında hiç yayımlanmamış bir iç denemenin slaydı var. Kendi [sayfanın|sayfanızın] önceki ve sonraki ölçümü daha sağlam kanıt.",
  "check.folklore-claim.five-minute-call":
    "“{{fact.words}}”: bu, bir yazılım satıcısının birkaç şirketten aldığı arama kayıtlarına dayanıyor. Hızlı dönmek akıllıca; söylenen kat kat fark kanıtlanmış değil.",
  "check.folklore-claim.seo-close-rate":
    "“{{fact.words}}”: örneklemi bilinmeyen, listeden listeye kopyalanan bir satıcı rakamı. Kaynağa göre kendi [oranlarını|oranlarınızı] CRM gösterir.",
  "check.folklore-claim.carts-are-lost-revenue":
    "“{{fact.words}}”: sepeti dolu bırakanların çoğu yalnızca bakıyordu. Kaybedilen, ödemek isteyip de ödeyemeyen kısım.",
  "check.folklore-claim.marketers-burnout":
    "“{{fact.words}}”: bu, bir uygulamadaki küçük bir anket. İşin yıprattığı yine de doğru; büyük araştırmalar bunu daha dikkatli söylüyor.",
  "check.folklore-claim.speed-multiplied":
    "“{{fact.words}}”: tek bir deneyin sonucu, ölçtüğünün çok ötesine taşınmış. Sayfayı [hızlandır|hızlandırın], yalnızca sonrasında [gördüğünü vaat et|gördüğünüzü vaat edin].",
  "check.folklore-claim.email-return":
    "“{{fact.words}}”: o anketler kârı değil ciroyu sormuş, kimseyle de karşılaştırmamış. E-posta çoğu zaman kazandırır; ne kadarını son [gönderimin|gönderiminiz] gösterir.",
  "check.folklore-claim.documented-strategy":
    "“{{fact.words}}”: insanların kendileri hakkında söyledikleri, olasılık gibi sunulmuş. Stratejiyi yazmak yine de iyi fikir, ama başka sebeplerle.",
} as const;
