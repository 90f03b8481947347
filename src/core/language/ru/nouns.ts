/** Counted things, without the number. `other` stands after fractions: «1,5 материала». */
import type { Catalogue } from "../catalogue.ts";

export const nouns: Catalogue["nouns"] = {
  orders: { one: "заказ", few: "заказа", many: "заказов", other: "заказа" },
  leads: { one: "заявка", few: "заявки", many: "заявок", other: "заявки" },
  "qualified-leads": {
    one: "целевая заявка",
    few: "целевые заявки",
    many: "целевых заявок",
    other: "целевой заявки",
  },
  signups: { one: "регистрация", few: "регистрации", many: "регистраций", other: "регистрации" },
  visits: { one: "визит", few: "визита", many: "визитов", other: "визита" },
  clicks: { one: "клик", few: "клика", many: "кликов", other: "клика" },
  pieces: { one: "материал", few: "материала", many: "материалов", other: "материала" },
  periods: { one: "период", few: "периода", many: "периодов", other: "периода" },
  points: { one: "пункт", few: "пункта", many: "пунктов", other: "пункта" },
  checks: { one: "проверка", few: "проверки", many: "проверок", other: "проверки" },
  posts: { one: "пост", few: "поста", many: "постов", other: "поста" },
  weeks: { one: "неделя", few: "недели", many: "недель", other: "недели" },
  reviews: { one: "отзыв", few: "отзыва", many: "отзывов", other: "отзыва" },
  visitors: { one: "посетитель", few: "посетителя", many: "посетителей", other: "посетителя" },
  results: { one: "результат", few: "результата", many: "результатов", other: "результата" },
  channels: { one: "канал", few: "канала", many: "каналов", other: "канала" },
  people: { one: "человек", few: "человека", many: "человек", other: "человека" },
};
