/** What comes out of a decision, and what surrounds one. */
import type { Actor } from './access.ts';
import type { OfficeEvent, TextRef } from './events.ts';
import type { Figures } from './publication.ts';
import type { RefusalReason } from './vocabulary.ts';

/** What surrounds a command: the pure part takes no time, random number or stored figure by itself. */
export interface Given {
  /** Office time, ms; never before the newest event's. */
  readonly now: number;
  readonly by: Actor;
  /** The command's free text, already sealed (SPEC J4); null when it has none. */
  readonly sealed: TextRef | null;
  /** For `publish-period` alone: the figures and the journal's head they were made from; null when the period's name is not one. */
  readonly draft: {
    readonly figures: Figures;
    readonly journalSeq: number;
    readonly headHash: string;
  } | null;
}

export type Decision =
  | { readonly accepted: true; readonly events: readonly OfficeEvent[] }
  | { readonly accepted: false; readonly reason: RefusalReason };

/** A decision in favour. */
export function happened(...events: readonly OfficeEvent[]): Decision {
  return { accepted: true, events };
}

/** A decision against, with its reason from the closed list. */
export function refused(reason: RefusalReason): Decision {
  return { accepted: false, reason };
}
