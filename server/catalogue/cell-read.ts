/** What one cell of a list says: the answer of every reader of a single cell. */

/**
 * What one cell says. `known`: all of it, in a form that leaves nothing to guess. `empty`: nothing, or only "as posted".
 * `unconfirmed`: a research note, or what another place does; it reaches no citizen (SPEC E6).
 * `not-understood`: anything else (SPEC E5). The last two are told with their row.
 */
export type CellRead<Value> =
  | { readonly status: 'known'; readonly value: Value }
  | { readonly status: 'empty' | 'unconfirmed' | 'not-understood' };
