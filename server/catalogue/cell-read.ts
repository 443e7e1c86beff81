/** What one cell of a list says. */

/** What one cell says. `unconfirmed`: a research note, or what another place does; it reaches no citizen (SPEC E6). */
export type CellRead<Value> =
  | { readonly status: 'known'; readonly value: Value }
  | { readonly status: 'empty' | 'unconfirmed' | 'not-understood' };
