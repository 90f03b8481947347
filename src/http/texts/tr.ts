/** Turkish. Impersonal throughout; no suffix follows a slot. */
import type { ProblemTexts } from "../problem-ids.ts";

export const tr: ProblemTexts = {
  problems: {
    "malformed-json": {
      title: "Gövde geçerli bir JSON değil",
      detail: "Virgülleri, tırnakları ve parantezleri kontrol edip isteği yeniden göndermek yeterli.",
    },
    "empty-body": {
      title: "İsteğin gövdesi boş",
      detail:
        "Durumu JSON olarak göndermek gerekiyor; zorunlu tek alan kpis. Bütün alanlar /docs sayfasında açıklanıyor.",
    },
    "invalid-encoding": {
      title: "Metin UTF-8 değil",
      detail: "Metni UTF-8 olarak kaydedip yeniden göndermek yeterli.",
    },
    "invalid-situation": {
      title: "Durum bilgilerinde hatalar var",
      detail: "Düzeltilmesi gereken alanlar errors listesinde.",
    },
    "invalid-parameter": {
      title: "Parametrenin değeri tanınmıyor",
      detail: "Parametre: {parameter}. Kullanılabilecek değerler: {options}.",
    },
    "not-found": {
      title: "Bu adreste bir şey yok",
      detail: "Bütün adresler /docs sayfasında.",
    },
    "method-not-allowed": {
      title: "Bu yöntem burada kullanılamıyor",
      detail: "Kullanılabilen yöntemler: {methods}.",
    },
    "not-acceptable": {
      title: "Bu biçimde bir yanıt yok",
      detail: "Accept başlığına yazılabilecek biçimler: {formats}.",
    },
    "payload-too-large": {
      title: "İstek çok büyük",
      detail: "Üst sınır: {kilobytes} KB. Metinleri kısaltmak veya birkaç kanalı çıkarmak yeterli.",
    },
    "unsupported-media-type": {
      title: "Bu içerik türü okunamıyor",
      detail: "JSON ve Content-Type: application/json başlığı gerekiyor.",
    },
    "internal-error": {
      title: "Bizim tarafımızda bir arıza oldu",
      detail:
        "Sorun istekte değil. Biraz sonra yeniden denemekte fayda var; arıza sürerse instance alanındaki numarayı bize iletmek yeterli.",
    },
  },
  firstFault: "İlk hata: satır {line}, sütun {column}.",
};
