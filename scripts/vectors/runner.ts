/** What a kind of case is run by. */

/** A case the core has no function for, though it has one for others of its kind; says what is missing. */
export class NotCovered extends Error {}

/** From a case's `inputs` to what the core says, in the shape of `expected`. */
export type Runner = (inputs: never) => unknown;
export type Runners = Readonly<Record<string, Runner>>;
