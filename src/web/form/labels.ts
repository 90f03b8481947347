/** What a field is called, alone and in a list of errors. */
import type { WebTexts } from "../texts/texts.ts";
import type { Column, FieldName, FunnelField, PlainField, Step } from "./fields.ts";

export const placeOf = (name: FunnelField): { readonly column: Column; readonly step: Step } => {
  const [column, step] = name.split("-") as [Column, Step];
  return { column, step };
};

export const isPlainField = (name: FieldName): name is PlainField => !name.includes("-");

export const stepLabel = (texts: WebTexts, name: FunnelField): string => texts.steps[placeOf(name).step];

/** The label with what the page shows around it: "Clicks, the period before". */
export function labelOf(name: FieldName, texts: WebTexts): string {
  if (isPlainField(name)) return texts.fields[name].label;
  return `${stepLabel(texts, name as FunnelField)}, ${texts.columns[placeOf(name as FunnelField).column].inSentence}`;
}
