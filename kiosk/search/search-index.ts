import MiniSearch, { type Query } from 'minisearch';
import type { Procedure } from '#shared/protocol/procedure.ts';
import type { Language } from '#shared/ui/words/languages.ts';
import { soundOf } from './alike.ts';
import { withCode } from './codes.ts';
import { type Leads, meaningsIn } from './everyday.ts';
import { EVERYDAY_WORDS_ENGLISH } from './everyday-words-english.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { wordsOf } from './fold.ts';
import { type Line, judge } from './judge.ts';
import { marksIn, type Span } from './marks.ts';
import { type Here, ranked } from './ranking.ts';
import { type QueryWord, queryReader } from './read-query.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

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

/** What the index knows to answer with: a procedure by its names, or a phrase that leads to some. */
type Entry =
  | { readonly type: 'names'; readonly procedure: Procedure; readonly lines: readonly Line[] }
  | { readonly type: 'phrase'; readonly line: Line; readonly leads: Leads };

/** How many entries are judged: the index orders them roughly first. */
const JUDGED = 80;

/** Makes the index, once for a catalogue and a language. */
export function searchIndex(procedures: readonly Procedure[], language: Language): SearchIndex {
  const names = procedures.map((procedure) => ({ procedure, lines: linesOf(procedure, language) }));
  const phrases = phrasesFor(procedures, language);
  const vocabulary = vocabularyOf([
    ...names.map(({ lines }) => lines.flat()),
    ...phrases.map(({ words }) => words),
  ]);
  const entries: readonly Entry[] = [
    ...names.map(({ procedure, lines }) => {
      return { type: 'names' as const, procedure, lines: lines.map(weighed(vocabulary)) };
    }),
    ...phrases.map(({ words, leads }) => {
      return { type: 'phrase' as const, line: weighed(vocabulary)(words), leads };
    }),
  ];
  const mini = new MiniSearch<{ id: number; words: readonly string[] }>({
    fields: ['words'],
    tokenize: (text) => text.split(' '),
    processTerm: (word) => [word, soundTerm(word), lettersTerm(word)],
    extractField: (document, field) =>
      field === 'id' ? String(document.id) : document.words.join(' '),
  });
  mini.addAll([
    ...names.map(({ lines }, id) => ({ id, words: lines.flat() })),
    ...phrases.map(({ words }, i) => ({ id: names.length + i, words })),
  ]);
  const read = queryReader(vocabulary);

  const gathered = new WeakMap<QueryWord, ReadonlyMap<number, number>>();

  /** What has a word, by its place among the entries, with how much it says there; a key changes only the last word. */
  function gather(word: QueryWord): ReadonlyMap<number, number> {
    const before = gathered.get(word);
    if (before) return before;
    const now = new Map(mini.search(asked(word)).map(({ id, score }) => [Number(id), score]));
    gathered.set(word, now);
    return now;
  }

  function candidates(query: readonly QueryWord[]): readonly Entry[] {
    const worth = new Map<number, number>();
    for (const word of query) {
      for (const [id, score] of gather(word)) worth.set(id, (worth.get(id) ?? 0) + score);
    }
    const first = [...worth].sort((a, b) => b[1] - a[1]).slice(0, JUDGED);
    return first.flatMap(([id]) => entries[id] ?? []);
  }

  return {
    find(text, here) {
      const byCode = withCode(procedures.filter(here.isGiven), text);
      if (byCode) return { procedures: byCode, marksOf: () => [] };
      const query = read(text);
      if (query.length === 0) return { procedures: [], marksOf: () => [] };
      const answers = candidates(query).map((entry) =>
        entry.type === 'names'
          ? {
              leads: new Map([[entry.procedure, 1]]),
              judged: entry.lines.map((line) => judge(query, line)),
            }
          : { leads: entry.leads, judged: [judge(query, entry.line)] },
      );
      return {
        procedures: ranked(query, answers, here),
        marksOf: ({ shortName }) => marksIn(wordsOf(shortName[language]), query),
      };
    },
  };
}

/** Short and full name in Vietnamese, and in the language spoken. */
function linesOf({ shortName, name }: Procedure, language: Language) {
  const texts = new Set([shortName.vi, name.vi, shortName[language], name[language]]);
  return [...texts].map((text) => wordsOf(text).map((word) => word.text));
}

/** The everyday phrases that lead somewhere in this catalogue. */
function phrasesFor(procedures: readonly Procedure[], language: Language) {
  const leadsOf = meaningsIn(procedures);
  const known = language === 'en' ? [...EVERYDAY_WORDS, ...EVERYDAY_WORDS_ENGLISH] : EVERYDAY_WORDS;
  return known.flatMap((entry) => {
    const leads = leadsOf(entry);
    if (leads.size === 0) return [];
    return entry.said.map((said) => ({ words: wordsOf(said).map((word) => word.text), leads }));
  });
}

function weighed({ weightOf }: Vocabulary) {
  return (words: readonly string[]): Line => ({ words, weights: words.map(weightOf) });
}

/** A typed word as it is asked for: itself, its beginning, one slip, its sound; where it is no word, its letters in another order too. */
function asked({ readings, unfinished, isKnown }: QueryWord): Query {
  const whole = { tokenize: (term: string) => [term], processTerm: (term: string) => term };
  return {
    combineWith: 'OR',
    queries: readings.flatMap((reading): Query[] => [
      { queries: [reading], ...whole, prefix: unfinished, fuzzy: reading.length >= 3 ? 1 : false },
      {
        queries: isKnown ? [soundTerm(reading)] : [soundTerm(reading), lettersTerm(reading)],
        ...whole,
        boost: { words: 0.4 },
      },
    ]),
  };
}

function soundTerm(word: string): string {
  return `~${soundOf(word)}`;
}

function lettersTerm(word: string): string {
  return `#${[...word].sort().join('')}`;
}
