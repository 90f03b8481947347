/** Why an input cannot be read, and what to do about it. */
import type { IssueCode } from "../../situation/issue.ts";

export const issues: Readonly<Record<IssueCode, string>> = {
  required: "This field is needed. Please fill it in.",
  "wrong-type": "This should be of the type “{expected}”. Please check the value.",
  "not-a-number": "This is not a number that can be calculated with. Please enter an ordinary number.",
  "too-small": "This is smaller than {minimum}. Please check the value.",
  "too-large": "This is larger than {maximum}. Please check for a slip of the keyboard or a wrong unit.",
  "too-long": "This text has more than {maximum} characters. Please shorten it.",
  "too-many": "There are more than {maximum} entries here. Please keep the most important ones.",
  "too-few": "At least {minimum} is needed here.",
  "not-one-of": "This value is not known. Possible: {options}.",
  "did-you-mean": "This value is not known. Did you mean “{nearest}”?",
  "unknown-key": "This field does not exist. Please remove it or look up its name in the reference.",
  "unknown-key-nearest": "This field does not exist. Did you mean “{nearest}”?",
  "bad-date": "This is not a date. Please write year, month and day as YYYY-MM-DD.",
  "bad-code": "This is not a valid code. Currencies have three capital letters (USD), countries two (TR).",
  "bad-text": "This text cannot be read. Please check it.",
  "end-before-start": "The period ends before it starts. Please check both dates.",
  "period-too-long": "The period is longer than a year. Please check both dates.",
  "as-of-before-start": "The figures are dated before the period starts. Please check the dates.",
  "part-exceeds-whole":
    "“{part}” is larger than “{whole}”, of which it is a part. Please check both figures.",
  "rate-above-one": "A rate lies between 0 and 1: write 3 % as 0.03.",
  "minimum-above-maximum": "The minimum is above the maximum. Please check both.",
  "shift-without-one-size": "A shift to compare needs a size: give “share” or “amount”, and only that.",
};
