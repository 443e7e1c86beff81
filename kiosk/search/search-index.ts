import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { Procedure } from '#shared/protocol/procedure.ts';
import type { Language } from '#shared/ui/words/languages.ts';
import { withCode } from './codes.ts';
import { type Everyday, everydayIn, meaningsIn } from './everyday.ts';
import { marksIn, type Span } from './marks.ts';
import { type Here, type Line, ranked } from './ranking.ts';
import { type QueryWord, queryReader } from './read-query.ts';
import { wordsOf } from './spelling.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The search over one catalogue: names in the language spoken and in Vietnamese, codes, everyday phrases (SPEC L1 to L4). */

/** What was found. */
export interface Found {
  /** Best first; among near equals those settled at once. */
  readonly procedures: readonly Procedure[];
  /** What to underline of a short name in the language of the index. */
  marksOf(procedure: Procedure): readonly Span[];
}

export interface SearchIndex {
  /** Answers what is typed, or typed so far. */
  find(text: string, here: Here): Found;
}

/** How many lines are judged: those that have the most of what is asked for. All of them would take too long for a key. */
const JUDGED = 80;

const made = new WeakMap<Catalogue, Map<Language, SearchIndex>>();

/** The index of a catalogue in a language: made now, or the one that was made before. */
export function indexFor(catalogue: Catalogue, spoken: Language): SearchIndex {
  const known = made.get(catalogue) ?? new Map<Language, SearchIndex>();
  made.set(catalogue, known);
  const index = known.get(spoken) ?? searchIndex(catalogue.procedures, spoken);
  known.set(spoken, index);
  return index;
}

/** Makes an index. @param everyday what people say in that language */
export function searchIndex(
  procedures: readonly Procedure[],
  language: Language,
  everyday: readonly Everyday[] = everydayIn(language),
): SearchIndex {
  const leadsOf = meaningsIn(procedures);
  const said = [
    ...procedures.flatMap((one) => {
      const leads = new Map([[one, 1]]);
      return namesOf(one, language).map((text) => ({ text, leads }));
    }),
    ...everyday.flatMap(({ said: texts, means }) => {
      const leads = leadsOf(means);
      return texts.map((text) => ({ text, leads }));
    }),
  ];
  const texts = said.map(({ text }) => wordsOf(text).map((word) => word.text));
  const vocabulary = vocabularyOf(texts);
  const lines = said.map(({ leads }, i) => {
    return { leads, words: (texts[i] ?? []).flatMap((text) => vocabulary.word(text) ?? []) };
  });
  const read = queryReader(vocabulary);

  return {
    find(text, here) {
      const given = procedures.filter(here.isGiven);
      const byCode = withCode(given, text);
      if (byCode.isAll) return { procedures: byCode.procedures, marksOf: () => [] };
      const query = read(text);
      const others = ranked(query, gather(query, lines), here);
      return {
        procedures: [...new Set([...byCode.procedures, ...others])],
        marksOf: ({ shortName }) => marksIn(shortName[language], query, vocabulary),
      };
    },
  };
}

/** Short and full name in Vietnamese, and in the language spoken. */
function namesOf({ shortName, name }: Procedure, language: Language): readonly string[] {
  return [...new Set([shortName.vi, name.vi, shortName[language], name[language]])];
}

/** The lines that have the most of what is asked for. */
function gather(query: readonly QueryWord[], lines: readonly Line[]): readonly Line[] {
  const worth = new Map<number, number>();
  for (const { near } of query) {
    for (const [{ weight, lines: having }, closely] of near) {
      for (const place of having) worth.set(place, (worth.get(place) ?? 0) + weight * closely);
    }
  }
  const most = [...worth].sort((a, b) => b[1] - a[1]).slice(0, JUDGED);
  return most.flatMap(([place]) => lines[place] ?? []);
}
