/** What the checks of social media say. */

export const social = {
  "check.irregular-social.title": "Gönderiler arasındaki boşluklar",
  "check.irregular-social.pass":
    "Bakılan {{fact.weeks}} haftada boş geçen hafta sayısı {{fact.value}}; {{fact.threshold}} boş haftaya kadar ritim bozulmuş sayılmaz.",
  "check.irregular-social.fail":
    "Bakılan {{fact.weeks}} haftanın {{fact.value}} tanesi gönderisiz geçmiş; ritmin bozulmuş sayılmadığı sınır {{fact.threshold}} boş hafta. Geniş bir karşılaştırmada, az ara veren hesapların gönderi başına etkileşimi daha yüksek çıkmış. Daha çok paylaşmadan önce boşlukları kapatmaya değer.",
  "check.irregular-social.step":
    "Önümüzdeki haftaların gönderilerini, her haftaya bir tane, tek oturuşta [hazırla|hazırlayın] ve ne kadar sade olurlarsa olsunlar hemen [zamanla|zamanlayın].",
  "check.irregular-social.limits":
    "Düzenli hesaplar yalnızca ritimle ayrılmaz; bir tatil haftası ya da sayıma girmemiş bir gönderi de boşluk gibi görünür.",
  "check.quiet-social.title": "Sessiz sosyal hesaplar",
  "check.quiet-social.pass":
    "Boş haftalar bir yana, haftada {{fact.value}} [paylaşıyorsun|paylaşıyorsunuz]; platformun kendi söylediği mütevazı tempo {{fact.threshold}}.",
  "check.quiet-social.fail":
    "Boş haftalar bir yana, sosyal [hesaplarının|hesaplarınızın] haftalık temposu {{fact.value}}; Instagram'ın başındaki yöneticinin bir zamanlar önerdiği tempo {{fact.threshold}}. Bu düşük bir çıta; ona ulaşmanın işe yarayıp yaramadığını da ancak kendi [denemen|denemeniz] gösterir.",
  "check.quiet-social.step":
    "Bu hafta bir müşteriye [verdiğin|verdiğiniz] yanıtı, müşterinin adını çıkarıp [paylaş|paylaşın]; bir ay sonra böyle gönderiler tıklama getirmiş mi, [bak|bakın].",
  "check.quiet-social.limits":
    "Bunu birkaç yıl önce tek bir platform söylemiş; [müşterilerin|müşterileriniz] sosyal medyada değilse sessizliğin bir bedeli yok.",
} as const;
