import type { Procedure } from '#shared/protocol/procedure.ts';
import type { Language } from '#shared/ui/words/languages.ts';
import english from './everyday-words.en.json';
import vietnamese from './everyday-words.vi.json';
import { wordsOf } from './spelling.ts';

/** What people say at a ward's counter, and which procedures of a catalogue it means (SPEC L3): those whose names have all the words of its meaning. */

/** What people say, and the words of a catalogue that say the same. No codes: every office gains whose procedures have these words in their names. */
export interface Everyday {
  readonly said: readonly string[];
  /** Each leads to the procedures that have all its words. */
  readonly means: readonly string[];
}

/** What a meaning is worth for a name that says much besides it. */
const LEAST = 0.8;

/** What is said in a language: Vietnamese is understood in English too. */
export function everydayIn(language: Language): readonly Everyday[] {
  return language === 'en' ? [...vietnamese, ...english] : vietnamese;
}

/**
 * Prepares a catalogue. The answer tells where meanings lead in it and how well each procedure answers them: 1
 * where its short name says nothing else. Nowhere gives an empty map.
 */
export function meaningsIn(
  procedures: readonly Procedure[],
): (means: readonly string[]) => ReadonlyMap<Procedure, number> {
  const known = procedures.map((procedure) => ({
    procedure,
    short: setOf(procedure.shortName.vi),
    all: setOf(`${procedure.shortName.vi} ${procedure.name.vi}`),
  }));
  return (means) => {
    const leads = new Map<Procedure, number>();
    for (const words of means.map(setOf)) {
      for (const { procedure, short, all } of known) {
        if (![...words].every((word) => all.has(word))) continue;
        const told = [...short].filter((word) => words.has(word)).length / short.size;
        const lead = LEAST + (1 - LEAST) * told;
        leads.set(procedure, Math.max(lead, leads.get(procedure) ?? 0));
      }
    }
    return leads;
  };
}

function setOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map((word) => word.text));
}
