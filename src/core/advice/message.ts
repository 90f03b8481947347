/** Declaring and making messages: an id with exactly the slots its texts may use. */
import type { FactPath, Message, Paragraph, Text } from "../facts/fact.ts";

/** Message ids of one room, each with the slots that its texts may use. */
export type MessageTable = Readonly<Record<string, readonly string[]>>;

type SlotsOf<Table extends MessageTable, Id extends keyof Table> = Readonly<
  Record<Table[Id][number], FactPath>
>;

/** A maker of messages for one table; slots that the texts do not need may not be given. */
export const messagesOf =
  <const Table extends MessageTable>(_table: Table) =>
  <Id extends keyof Table & string>(id: Id, slots: SlotsOf<Table, Id>): Message => ({ id, slots });

/** A sentence that may not apply. */
export type MaybeMessage = Message | undefined | false;

/** The sentences that apply, standing together. */
export const sentences = (...candidates: readonly MaybeMessage[]): Paragraph =>
  candidates.filter((message): message is Message => Boolean(message));

/** The first so many that apply: an answer that says everything is not read. */
export const upTo = (count: number, ...candidates: readonly MaybeMessage[]): Paragraph =>
  sentences(...candidates).slice(0, count);

/** The paragraphs that say anything. */
export const paragraphs = (...candidates: readonly Paragraph[]): Text =>
  candidates.filter((paragraph) => paragraph.length > 0);
