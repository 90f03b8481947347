/** What the checks of ad channels say. */

export const ads = {
  "check.ad-fatigue.title": "Reklam yorgunluğu",
  "check.ad-fatigue.pass":
    "{{fact.channel}}: kişi başına gösterim {{fact.value}}; bıkkınlık genellikle {{fact.threshold}} aşılınca başlıyor. Tıklama oranı önceki döneme göre {{claim.clicking}}. Bunlara birlikte bakınca yorgunluk belirtisi yok.",
  "check.ad-fatigue.fail":
    "{{fact.channel}}: kişi başına gösterim {{fact.value}}; bıkkınlık genellikle {{fact.threshold}} aşılınca başlıyor. Tıklama oranı da önceki döneme göre {{claim.clicking}}. Bu tablo, görenlerin reklama doyduğunu düşündürüyor.",
  "check.ad-fatigue.step":
    "En çok gösterilen reklamı yeni bir görsel ve yeni bir ilk cümleyle [değiştir|değiştirin], teklifi ve kitleyi aynı [bırak|bırakın], bir hafta sonra tıklama oranını [karşılaştır|karşılaştırın].",
  "check.ad-fatigue.limits":
    "[Seni|Sizi] zaten tanıyanlar daha çok tekrar kaldırır; dönem uzadıkça bu sayı da kendiliğinden büyür. Rekabet ve sezon da tıklamayı düşürebilir.",
  "check.brand-search-share.title": "Marka adından gelen başarı",
  "check.brand-search-share.pass":
    "Reklamların hanesine yazılan sonuçlarda marka aramasının payı {{fact.value}}; {{fact.threshold}} aşılmadıkça reklamlar olduğundan başarılı görünmez.",
  "check.brand-search-share.fail":
    "Reklamların hanesine yazılan sonuçlarda marka aramasının payı {{fact.value}}; {{fact.threshold}} üstünde tablo olduğundan parlak görünür. Bu kişiler [seni zaten adınla|sizi zaten adınızla] arıyordu; bir kısmı büyük olasılıkla reklamsız da gelirdi.",
  "check.brand-search-share.step":
    "Telefondan kendi marka [adını arat|adınızı aratın], orada rakip reklamı var mı, [bak|bakın]. Rakip yoksa marka kampanyasını bir bölgede ya da belirli günlerde [durdur|durdurun] ve yalnızca reklamdan gelenleri değil, bütün siparişleri [say|sayın].",
  "check.brand-search-share.limits":
    "Rakipler [marka adın|marka adınız] için teklif veriyorsa bu reklamlar parasını çıkarır. Kesin yanıtı ancak karşılaştırmalı bir ara verir; genç ya da küçük bir markada sonuç farklı çıkabilir.",
  "check.channel-concentration.title": "Tek kanala bağlı reklam parası",
  "check.channel-concentration.pass":
    "En büyük kanal {{fact.channel}}; reklam parasındaki payı {{fact.value}}. {{fact.threshold}} ve altında bütçe dağılmış sayılır.",
  "check.channel-concentration.fail":
    "{{fact.channel}}: reklam parasındaki payı {{fact.value}}; {{fact.threshold}} üstünde sonuç tek bir kanala bakar. Orada fiyatlar yükselir ya da hesap kapanırsa tutunacak pek bir şey kalmaz.",
  "check.channel-concentration.step":
    "Bu kanal olmadan geçecek ilk haftada ne [yapacağını yaz|yapacağınızı yazın] ve para istemeyen kısmından [başla|başlayın]: kitle listelerini dışa [aktar|aktarın], bir e-posta gönderimini hazır [tut|tutun].",
  "check.channel-concentration.limits":
    "Küçük bütçede tek kanal çoğu zaman doğrudur, çünkü daha çabuk öğrenir. Bu, bilinmesi gereken bir risk; hedefin kaçmasının nedeni değil.",
  "check.hidden-mix.title": "Kanalları gizleyen toplam",
  "check.hidden-mix.pass":
    "Karşılaştırılabilen kanalların toplam dönüşüm oranı {{fact.value}}, önceki dönemde {{fact.threshold}}; yalnızca kanalların payı değişseydi {{fact.mixed}} olurdu. Tesadüf payı bir yana, toplam kanalları gizlemiyor.",
  "check.hidden-mix.fail":
    "Karşılaştırılabilen kanalların toplam dönüşüm oranı {{fact.value}}, önceki dönemde {{fact.threshold}}; ama bunun arkasında kanalların payı var: her kanal kendi oranını korusaydı bile ziyaretlerin yeni dağılımı toplamı {{fact.mixed}} yapardı. Yalnızca toplama [bakarsan|bakarsanız] kanalları, onlardan gelmeyen bir değişime göre [yargılarsın|yargılarsınız].",
  "check.hidden-mix.step":
    "Her kanalı, ziyareti ve oranıyla, önceki dönemdeki hâlinin yanına [koy|koyun]; bundan sonra raporda toplamın yanında her kanalın oranını da [göster|gösterin].",
  "check.hidden-mix.limits":
    "Hesapta yalnızca önceki döneme ait rakamı da olan kanallar var. Kanal da bir karışımdır: kampanyalar, cihazlar ya da ülkeler aynı şeyi içeride gizleyebilir.",
  "check.learning-phase.title": "Öğrenmeye yetmeyen sonuç sayısı",
  "check.learning-phase.pass":
    "{{fact.channel}}: haftada {{fact.value}}. Bir reklam setinin öğrenmesi için {{fact.threshold}} yetiyor.",
  "check.learning-phase.fail":
    "{{fact.channel}}: haftada {{fact.value}}. Bir reklam setinin öğrenme aşamasından çıkması için haftada {{fact.threshold}} gerekiyor; o zamana kadar sonuç başına maliyet oynak kalır, tek bir haftaya bakıp hüküm vermek için erken.",
  "check.learning-phase.step":
    "Aynı kişilere giden reklam setlerini [birleştir|birleştirin] ya da sepete ekleme, form başlatma gibi daha sık görülen bir adıma göre optimize [et|edin]; sonra bir hafta ayarlara [dokunma|dokunmayın].",
  "check.learning-phase.limits":
    "Kural Meta'nın ve her reklam seti için ayrı geçerli: sınırın üstündeki bir kanal da fazla bölünmüş olabilir. Başka platformların kendi sayıları var.",
  "check.low-click-through.title": "Az tıklanan reklamlar",
  "check.low-click-through.pass":
    "{{fact.channel}}: tıklama oranı {{fact.value}}, bu kanalın sınırı {{fact.threshold}}. Hiçbir kanal kendi sınırının altına tesadüfle açıklanamayacak kadar düşmemiş.",
  "check.low-click-through.fail":
    "{{fact.channel}}: tıklama oranı {{fact.value}}, bu kanalın sınırı {{fact.threshold}}. Aynı gösterim [sana|size] daha az kişi getiriyor; sorun kitlede mi reklamın kendisinde mi, bu rakamlar göstermiyor.",
  "check.low-click-through.step":
    "Bu kanalın arama terimleri ya da yerleşimler listesini [aç|açın], [teklifinle|teklifinizle] ilgisi olmayanları hariç [tut|tutun], sonra açılış sayfasının diliyle tek bir yeni başlık [yaz|yazın].",
  "check.low-click-through.limits":
    "Sınır, kanalın kendi eski oranının biraz altında; o bilinmiyorsa ABD'deki benzer kampanyaların ortalamasının epey altında. Platformlar tıklamayı farklı sayar; çok tıklama da çok alıcı demek değildir.",
  "check.rising-click-cost.title": "Pahalanan tıklamalar",
  "check.rising-click-cost.pass":
    "{{fact.channel}}: tıklama maliyeti {{fact.value}}, önceki dönemde {{fact.before}}. Yalnızca piyasa kadar artsaydı {{fact.threshold}} olurdu; hiçbir kanal bunu belirgin biçimde aşmıyor.",
  "check.rising-click-cost.fail":
    "{{fact.channel}}: tıklama maliyeti {{fact.value}}, önceki dönemde {{fact.before}}. Yalnızca piyasa kadar artsaydı {{fact.threshold}} olurdu. Aynı parayla artık daha az kişi geliyor.",
  "check.rising-click-cost.step":
    "Bu dönemle öncekini anahtar kelime ya da kitle bazında yan yana [koy|koyun], fazladan paranın çoğunu yiyenleri [bul|bulun], sipariş de talep de getirmeyenlerde teklifi [düşür|düşürün].",
  "check.rising-click-cost.limits":
    "Pahalı tıklama daha iyi tıklama da olabilir: kısmadan önce ne getirdiğine [bak|bakın]. Piyasa artışı, ABD arama reklamlarının bir yıllık artışıdır; enflasyon yüksekse o da yükselir.",
} as const;
