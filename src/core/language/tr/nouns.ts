/** Counted things, without the number. A Turkish noun stays singular after a number. */
import type { Catalogue } from "../catalogue.ts";

export const nouns: Catalogue["nouns"] = {
  orders: { one: "sipariş", other: "sipariş" },
  leads: { one: "talep", other: "talep" },
  "qualified-leads": { one: "nitelikli talep", other: "nitelikli talep" },
  signups: { one: "kayıt", other: "kayıt" },
  visits: { one: "ziyaret", other: "ziyaret" },
  clicks: { one: "tıklama", other: "tıklama" },
  pieces: { one: "içerik", other: "içerik" },
  periods: { one: "dönem", other: "dönem" },
  points: { one: "puan", other: "puan" },
  checks: { one: "kontrol", other: "kontrol" },
  posts: { one: "gönderi", other: "gönderi" },
  weeks: { one: "hafta", other: "hafta" },
  reviews: { one: "yorum", other: "yorum" },
  visitors: { one: "ziyaretçi", other: "ziyaretçi" },
  results: { one: "sonuç", other: "sonuç" },
  channels: { one: "kanal", other: "kanal" },
  people: { one: "kişi", other: "kişi" },
};
