/** What the checks of content say. */

export const content = {
  "check.thin-content.title": "Az yeni içerik",
  "check.thin-content.pass":
    "Ayda {{fact.value}} [yayımlıyorsun|yayımlıyorsunuz]; alışılmış tempo {{fact.threshold}} ve üstü.",
  "check.thin-content.fail":
    "Yayın [tempon|temponuz] ayda {{fact.value}}; alışılmış tempo {{fact.threshold}} ve üstü. Bu tempoyla aramada bulunmak zor; gelecek yıl üzerine [ekleyebileceğin|ekleyebileceğiniz] bir birikim de oluşmuyor.",
  "check.thin-content.step":
    "Müşterilerin en çok sorduğu soruyu [al|alın], cevabını karar verdikleri sayfaya [yaz|yazın]; bu, bütçe istemeyen bir içeriktir.",
  "check.thin-content.limits":
    "Ne sıklıkta [yayımladığın ne kadar iyi yazdığını|yayımladığınız ne kadar iyi yazdığınızı] söylemez: tek bir iyi içerik pek çok zayıf içerikten değerli olabilir.",
  "check.immature-content.title": "Genç içerik",
  "check.immature-content.pass":
    "[İçeriğinin|İçeriğinizin] {{fact.value}} kadarı aramada yer edinecek yaşta; {{fact.threshold}} ve üstündeyse ziyaretlere bakıp karar [verebilirsin|verebilirsiniz].",
  "check.immature-content.fail":
    "[İçeriğinin|İçeriğinizin] {{fact.value}} kadarı aramada yer edinecek yaşta; sınır {{fact.threshold}}. Bunun altında ziyaretler içeriğin kalitesinden çok yaşını gösterir: başarısız demek için de erken, ona güvenmek için de.",
  "check.immature-content.step":
    "Her yeni içeriğin hangi arama için yazıldığını not [et|edin], sıralamasına [bakacağın|bakacağınız] günü takvime [koy|koyun].",
  "check.immature-content.limits":
    "İçeriklerin yaşı yayın temposundan hesaplandı; geçen yılki bir atak ya da baharda verilen bir ara görünmez.",
  "check.unread-content.title": "Az okunan içerik",
  "check.unread-content.pass":
    "Olgun [içeriklerinin|içeriklerinizin] her biri ayda ortalama {{fact.value}} getiriyor; temkinli bir planın beklediği {{fact.threshold}}.",
  "check.unread-content.fail":
    "Olgun [içeriklerinin|içeriklerinizin] her biri ayda ortalama {{fact.value}} getiriyor; temkinli bir plan bile {{fact.threshold}} bekler. Aynısından daha çok yazmak bunu pek değiştirmez; [ayıracağın|ayıracağınız] bir saat [elindeki|elinizdeki] içeriklerde daha çok işe yarar.",
  "check.unread-content.step":
    "Arama raporunu [aç|açın], sık gösterilen ama az tıklanan bir içeriği [seç|seçin], başlığını ve ilk paragrafını o aramaya göre yeniden [yaz|yazın].",
  "check.unread-content.limits":
    "Ortalama dağılımı gizler: ziyaretlerin çoğunu çoğu zaman tek bir içerik taşır; satış görüşmesi için yazılanlara ise az okur yeter.",
  "check.paid-dependence.title": "Reklama bağımlılık",
  "check.paid-dependence.pass":
    "Reklam ve içerik parasının {{fact.value}} kadarı reklama gidiyor; {{fact.threshold}} ve altında, reklamın yanında yaslanacak bir şey daha kalır.",
  "check.paid-dependence.fail":
    "Reklam ve içerik parasının {{fact.value}} kadarı reklama gidiyor; {{fact.threshold}} üstünde, tıklamalar pahalandığında paranın başka yerde çalışan bir parçası pek kalmaz. Bu riski azar azar dağıtmaya değer; işe yarayanı durdurmaya gerek yok.",
  "check.paid-dependence.step":
    "Arama terimleri raporunda en sık para [ödediğin|ödediğiniz] soruyu [bul|bulun], onu yanıtlayan bir [sayfan|sayfanız] var mı, [bak|bakın]; yoksa ilk içeriğin konusu hazır.",
  "check.paid-dependence.limits":
    "Maaşlar, araçlar ve ajanslar bu hesapta yok; maliyetinden fazlasını getiren reklam da payını hak ediyor olabilir.",
  "check.falling-organic.title": "Düşen organik arama",
  "check.falling-organic.pass":
    "Organik aramadan gelen ciro {{fact.value}}, önceki dönemin aynı sayıda gününde {{fact.before}}. Tesadüfle açıklanabilecek alt sınır {{fact.threshold}}.",
  "check.falling-organic.fail":
    "Organik aramadan gelen ciro {{fact.value}}, önceki dönemin aynı sayıda gününde {{fact.before}}. Tesadüfle açıklanabilecek alt sınır {{fact.threshold}}; düşüş bunun ötesinde. Bu ziyaretler tıklama parası istemiyor, yerlerini reklamla doldurmak pahalıya gelir.",
  "check.falling-organic.step":
    "Arama raporunda bu dönemin sayfalarını öncekiyle [karşılaştır|karşılaştırın], en çok tıklama kaybedeni [bul|bulun]; düşen sıralama mı, talep mi, tıklama oranı mı, ona [bak|bakın].",
  "check.falling-organic.limits":
    "Sezon ve ölçüm değişiklikleri görülmez; neyin arama sayılacağını da web analitiği kendi kurallarıyla belirler.",
  "check.untapped-demand.title": "Karşılanmayan arama talebi",
  "check.untapped-demand.pass":
    "[Konuların|Konularınız] ayda {{fact.demand}} kez aranıyor; olgun [içeriklerin|içerikleriniz] {{fact.value}} getiriyor, aramada yer edinmiş sayılmak için {{fact.threshold}} yeter.",
  "check.untapped-demand.fail":
    "[Konuların|Konularınız] ayda {{fact.demand}} kez aranıyor; yapay zekâ yanıtlarının payı düşülse bile sitelere yaklaşık {{fact.clicks}} kalıyor. Olgun [içeriklerinin|içeriklerinizin] getirdiği {{fact.value}}, aramada yer edinmiş sayılmak için gereken ise {{fact.threshold}}: burada [sana da|size de] yer var.",
  "check.untapped-demand.step":
    "[Senin|Sizin] için en önemli aramayı arama motorunda [yap|yapın], ilk sonuçların yanıtladığı ama [senin hiçbir sayfanın|sizin hiçbir sayfanızın] yanıtlamadığı soruları not [et|edin]; bu liste bir sonraki içeriğin taslağı olur.",
  "check.untapped-demand.limits":
    "Planlama araçlarının arama sayıları kaba tahmindir, tıklama payı ABD ortalamasıdır; sıralamada bir yer için kimse söz veremez.",
} as const;
