/** A sentence as people write it, and every theme it holds; an empty list for one that holds none. */
export type Sentence = readonly [text: string, ...themes: string[]];
