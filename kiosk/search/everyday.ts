import type { Procedure } from '#shared/protocol/procedure.ts';
import { wordsOf } from './fold.ts';

/** Which procedures of a catalogue an everyday phrase means: those whose name has all the words of its meaning (SPEC L3). */

/** What people say, and the words of a catalogue that say the same. */
export interface Everyday {
  readonly said: readonly string[];
  /** Each meaning leads to the procedures that have all its words; a catalogue without them is not concerned. */
  readonly means: readonly string[];
}

/** How well a procedure answers a phrase: 1 where its short name says nothing but the meaning. */
export type Leads = ReadonlyMap<Procedure, number>;

/** What a meaning is worth for a name that says much besides it. */
const LEAST = 0.8;
/** What each further meaning of a phrase is worth beside the one before it: the likeliest stands first. */
const LESSER = 0.95;

/** Prepares a catalogue. The answer tells where an entry leads in it; nowhere gives an empty map. */
export function meaningsIn(procedures: readonly Procedure[]): (entry: Everyday) => Leads {
  const known = procedures.map((procedure) => ({
    procedure,
    short: setOf(procedure.shortName.vi),
    all: setOf(`${procedure.shortName.vi} ${procedure.name.vi}`),
  }));
  const having = new Map<string, Set<(typeof known)[number]>>();
  for (const one of known) {
    for (const word of one.all) having.set(word, (having.get(word) ?? new Set()).add(one));
  }

  return ({ means }) => {
    const leads = new Map<Procedure, number>();
    for (const [rank, meaning] of means.entries()) {
      const words = setOf(meaning);
      const sets = [...words].map((word) => having.get(word));
      for (const one of sets[0] ?? []) {
        if (!sets.every((set) => set?.has(one))) continue;
        const told = [...one.short].filter((word) => words.has(word)).length / one.short.size;
        const lead = (LEAST + (1 - LEAST) * told) * LESSER ** rank;
        leads.set(one.procedure, Math.max(lead, leads.get(one.procedure) ?? 0));
      }
    }
    return leads;
  };
}

function setOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map((word) => word.text));
}
