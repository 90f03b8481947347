/** Why an input cannot be read, and what to do about it. */
import type { IssueCode } from "../../situation/issue.ts";

export const issues: Readonly<Record<IssueCode, string>> = {
  required: "Bu alan gerekli. Lütfen doldur.",
  "wrong-type": "Burada beklenen tür: “{expected}”. Lütfen değeri kontrol et.",
  "not-a-number": "Bu, hesap yapılabilecek bir sayı değil. Lütfen sıradan bir sayı yaz.",
  "too-small": "Bu değer çok küçük; en az {minimum} olmalı. Lütfen kontrol et.",
  "too-large":
    "Bu değer çok büyük; en çok {maximum} olabilir. Lütfen bir tuş hatası ya da yanlış birim var mı, bak.",
  "too-long": "Bu metin çok uzun; en çok {maximum} karakter olabilir. Lütfen kısalt.",
  "too-many": "Burada çok fazla kayıt var; en çok {maximum} olabilir. Lütfen en önemlilerini bırak.",
  "too-few": "Burada en az {minimum} kayıt gerekiyor.",
  "not-one-of": "Bu değer tanınmıyor. Olabilecekler: {options}.",
  "did-you-mean": "Bu değer tanınmıyor. Şunu mu demek istedin: “{nearest}”?",
  "unknown-key": "Böyle bir alan yok. Lütfen çıkar ya da adına başvuru belgesinden bak.",
  "unknown-key-nearest": "Böyle bir alan yok. Şunu mu demek istedin: “{nearest}”?",
  "bad-date": "Bu bir tarih değil. Lütfen yıl, ay ve günü YYYY-MM-DD biçiminde yaz.",
  "bad-code":
    "Bu geçerli bir kod değil. Para birimi üç büyük harften (USD), ülke iki büyük harften (TR) oluşur.",
  "bad-text": "Bu metin okunamıyor. Lütfen kontrol et.",
  "end-before-start": "Dönemin bitişi başlangıcından önce. Lütfen her iki tarihi de kontrol et.",
  "period-too-long": "Dönem bir yıldan uzun. Lütfen iki tarihi de kontrol et.",
  "as-of-before-start": "Rakamların tarihi dönemin başlangıcından önce. Lütfen tarihleri kontrol et.",
  "part-exceeds-whole":
    "“{part}”, parçası olduğu bütünden (“{whole}”) büyük. Lütfen her iki rakamı da kontrol et.",
  "rate-above-one": "Oran 0 ile 1 arasında olur: %3 için 0.03 yaz.",
  "minimum-above-maximum": "En az değer, en çok değerden büyük. Lütfen ikisini de kontrol et.",
  "shift-without-one-size":
    "Karşılaştırılacak kaydırmanın bir boyutu olmalı: “share” ya da “amount” ver, yalnızca birini.",
};
