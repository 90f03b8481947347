/** Russian. Impersonal throughout, so that neither «ты» nor «вы» is needed, nor the reader's gender. */
import type { ProblemTexts } from "../problem-ids.ts";

export const ru: ProblemTexts = {
  problems: {
    "malformed-json": {
      title: "Тело запроса не читается как JSON",
      detail: "Нужно проверить запятые, кавычки и скобки и отправить запрос ещё раз.",
    },
    "empty-body": {
      title: "Тело запроса пустое",
      detail:
        "Нужно описание ситуации в JSON; обязательно в нём только поле kpis. Все поля описаны на странице /docs.",
    },
    "invalid-encoding": {
      title: "Текст не в кодировке UTF-8",
      detail: "Текст нужно сохранить в UTF-8 и отправить ещё раз.",
    },
    "invalid-situation": {
      title: "В описании ситуации есть ошибки",
      detail: "Поля, которые нужно исправить, перечислены в errors.",
    },
    "invalid-parameter": {
      title: "Неизвестное значение параметра",
      detail: "Параметр {parameter} принимает одно из значений: {options}.",
    },
    "not-found": {
      title: "По этому адресу ничего нет",
      detail: "Все адреса перечислены на странице /docs.",
    },
    "method-not-allowed": {
      title: "Этот метод здесь не работает",
      detail: "Здесь работают: {methods}.",
    },
    "not-acceptable": {
      title: "В таком формате ответа нет",
      detail: "В заголовке Accept можно указать: {formats}.",
    },
    "payload-too-large": {
      title: "Запрос слишком большой",
      detail: "Принимается не больше {kilobytes} КБ. Можно сократить тексты или убрать часть каналов.",
    },
    "unsupported-media-type": {
      title: "Такой тип содержимого не читается",
      detail: "Нужны JSON и заголовок Content-Type: application/json.",
    },
    "internal-error": {
      title: "Сбой на нашей стороне",
      detail:
        "Дело не в запросе. Можно повторить его чуть позже, а если сбой останется — прислать нам номер из поля instance.",
    },
  },
  firstFault: "Первая ошибка: строка {line}, позиция {column}.",
};
