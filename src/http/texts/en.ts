/** What the door says when it cannot take a request: what happened, and what to do. */
import type { ProblemTexts } from "../problem-ids.ts";

export const en: ProblemTexts = {
  problems: {
    "malformed-json": {
      title: "The body is not valid JSON",
      detail: "Check commas, quotes and brackets, then send it again.",
    },
    "empty-body": {
      title: "The body is empty",
      detail: "Send a situation as JSON; its only required field is kpis. The fields are explained at /docs.",
    },
    "invalid-encoding": {
      title: "The text is not UTF-8",
      detail: "Save the text as UTF-8 and send it again.",
    },
    "invalid-situation": {
      title: "The situation has errors",
      detail: "Correct the fields listed under errors, then send it again.",
    },
    "invalid-parameter": {
      title: "This parameter value is not known",
      detail: "The parameter {parameter} takes one of these values: {options}.",
    },
    "not-found": {
      title: "There is nothing at this address",
      detail: "Check the address; /docs lists every one.",
    },
    "method-not-allowed": {
      title: "This method does not work here",
      detail: "These methods do: {methods}.",
    },
    "not-acceptable": {
      title: "There is no answer in this format",
      detail: "Ask for one of these in the Accept header: {formats}.",
    },
    "payload-too-large": {
      title: "The request is too large",
      detail: "At most {kilobytes} KB are read. Shorten the texts or leave out some channels.",
    },
    "unsupported-media-type": {
      title: "This content type cannot be read",
      detail: "Send JSON with the header Content-Type: application/json.",
    },
    "internal-error": {
      title: "Something broke on our side",
      detail:
        "The request is not at fault. Try again a little later; if it keeps happening, report the number in instance.",
    },
  },
  firstFault: "The first fault is at line {line}, column {column}.",
};
