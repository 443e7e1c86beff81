import { correctedFigures } from '#shared/domain/correction.ts';
import type { Figures, LevelCounts, Row } from '#shared/domain/publication.ts';
import { NO_ANSWERS, totalOf } from '#shared/domain/statistics.ts';
import { LEVELS, THREE_LEVELS } from '#shared/domain/vocabulary.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupsIn, reachable, sizeOf } from './support/known-groups.ts';
import { figuresFrom, type SimpleRating } from './support/simple-ratings.ts';

/** Corrections: whoever keeps every version must not learn from two of them what fewer than ten people said. */

const K = 10;
const USUAL: SimpleRating = {
  procedure: 0,
  question: 'result',
  level: 'satisfied',
  attitude: 'satisfied',
  isLate: false,
  reason: null,
  channel: 'tablet',
  isFlagged: false,
};

function many(n: number, what: Partial<SimpleRating> = {}): SimpleRating[] {
  return Array.from({ length: n }, () => ({ ...USUAL, ...what }));
}

const FIRST = [
  ...many(30),
  ...many(20, { procedure: 1, question: 'guidance' }),
  ...many(15, { procedure: 3, question: 'guidance' }),
  ...many(25, { procedure: 5, level: 'not-satisfied', reason: 'waiting' }),
  ...many(6, { procedure: 6 }),
  ...many(7, { procedure: 7 }),
];

/** What a correction shows after these late ratings. */
function corrected(...late: readonly SimpleRating[]): Figures | null {
  return correctedFigures(figuresFrom([...FIRST, ...late]), [figuresFrom(FIRST)]);
}

const shown = (rows: readonly Row[]) => rows.map(({ key, n, merged }) => `${key} ${n}/${merged}`);

test('[S9] late ratings of one procedure leave every other row as it was', () => {
  const before = figuresFrom(FIRST);
  expect(shown(before.byField)).toEqual(['a 50/1', 'c 31/1', 'other 22/2']);
  const found = corrected(...many(12));
  expect(shown(found!.byField)).toEqual(['a 62/1', 'c 31/1', 'other 22/2']);
  expect(shown(found!.byField[0]!.procedures)).toEqual(['1.000000 42/1', '1.000001 20/1']);
});

test('[S9] rows that would tell fewer than k are merged, and the smallest that stands goes with them', () => {
  const found = corrected(...many(4), ...many(9, { procedure: 5 }));
  expect(found).not.toBeNull();
  expect(shown(found!.byField)).toEqual([]);
  const more = corrected(...many(10), ...many(4, { procedure: 5 }), ...many(6, { procedure: 3 }));
  expect(shown(more!.byField)).toEqual(['a 60/1', 'other 63/3']);
});

test('[S9] a field that has grown stays in the merged row that it was in: apart, it would tell the others', () => {
  const found = corrected(...many(12, { procedure: 7 }));
  expect(shown(found!.byField)).toEqual(['a 50/1', 'c 31/1', 'other 34/2']);
});

test('[S9] a field that nobody had come for stands by itself once k have', () => {
  const rows = [...many(30), ...many(20, { procedure: 3 })];
  const fresh = [...rows, ...many(11, { procedure: 7 })];
  const found = correctedFigures(figuresFrom(fresh), [figuresFrom(rows)]);
  expect(shown(found!.byField)).toEqual(['a 30/1', 'b 20/1', 'd 11/1']);
});

test('[S9] what was hidden stays hidden, however many have come since', () => {
  const rows = [
    ...many(40, { attitude: null }),
    ...many(9, { question: 'guidance', reason: 'fee' }),
  ];
  const late = many(50, { question: 'guidance', reason: 'fee' });
  const found = correctedFigures(figuresFrom([...rows, ...late]), [figuresFrom(rows)]);
  expect(found!.byQuestion).toEqual({ result: null, guidance: null, attitude: null });
  expect(found!.reasons).toEqual([]);
});

test('[S9] questions, reasons, doubts and channels that would tell fewer than k are left out', () => {
  const rows = [
    ...many(40, { reason: 'waiting' }),
    ...many(30, { question: 'guidance' }),
    ...many(12, { isFlagged: true }),
  ];
  const late = [
    ...many(6, { reason: 'waiting', channel: 'phone' }),
    ...many(5, { question: 'guidance', attitude: null }),
    ...many(3, { isFlagged: true }),
  ];
  const before = figuresFrom(rows);
  expect(before.byQuestion).toMatchObject({
    result: { n: 40 },
    guidance: { n: 30 },
    attitude: { n: 70 },
  });
  expect(before.beside).toMatchObject({ flaggedShare: { n: 12 }, channels: [{ n: 70 }] });
  const found = correctedFigures(figuresFrom([...rows, ...late]), [before]);
  expect(found).toMatchObject({ ratings: 81, headline: { n: 81 } });
  expect(found!.byQuestion).toEqual({ result: null, guidance: null, attitude: null });
  expect(found!.reasons).toEqual([]);
  expect(found!.beside).toMatchObject({
    answered: 96,
    flagged: 15,
    flaggedShare: null,
    channels: [],
  });
});

test.each([
  ['ratings flagged since', FIRST.map((one, i) => (i < 3 ? { ...one, isFlagged: true } : one))],
  ['as many lost as came', [...FIRST.slice(2), ...many(2, { level: 'not-satisfied' })]],
  ['four that came late', [...FIRST, ...many(4)]],
  [
    'ten that came late, one of them doubted',
    [...FIRST, ...many(9), ...many(1, { isFlagged: true })],
  ],
])('[S9] too few are no correction: %s', (_, now) => {
  expect(correctedFigures(figuresFrom(now), [figuresFrom(FIRST)])).toBeNull();
});

const rating = fc.record<SimpleRating>({
  procedure: fc.nat(7),
  question: fc.constantFrom('result', 'result', 'guidance'),
  level: fc.constantFrom(...THREE_LEVELS),
  attitude: fc.option(fc.constantFrom(...THREE_LEVELS), { freq: 9 }),
  isLate: fc.constant(false),
  reason: fc.constantFrom(null, null, 'waiting', 'fee'),
  channel: fc.constantFrom('tablet', 'tablet', 'phone'),
  isFlagged: fc.constantFrom(false, false, false, false, true),
});
/** Late ones come from few places: of a tablet without a line, or of two. */
const late = fc
  .tuple(fc.array(fc.nat(7), { minLength: 1, maxLength: 3 }), fc.array(rating, { maxLength: 60 }))
  .map(([places, all]) => all.map((one, i) => ({ ...one, procedure: places[i % places.length]! })));
const history = fc.tuple(
  fc.array(rating, { minLength: 30, maxLength: 220 }),
  fc.array(late, { minLength: 1, maxLength: 3 }),
);

/** Every version that would be published, and the ratings that it counts. */
function versionsOf(
  first: readonly SimpleRating[],
  arrivals: readonly (readonly SimpleRating[])[],
) {
  const versions = [{ counted: first, figures: figuresFrom(first) }];
  let counted = first;
  for (const late of arrivals) {
    counted = [...counted, ...late];
    const figures = correctedFigures(
      figuresFrom(counted),
      versions.map((one) => one.figures),
    );
    if (figures) versions.push({ counted, figures });
  }
  return versions;
}

test('[S9] no sums and differences of what all versions show by field and procedure leave fewer than k', () => {
  let corrections = 0;
  fc.assert(
    fc.property(history, ([first, arrivals]) => {
      fc.pre(figuresFrom(first).headline.n >= K);
      const versions = versionsOf(first, arrivals);
      corrections += versions.length - 1;
      const everybody = versions.at(-1)!.counted;
      const groups = reachable(
        versions.flatMap(({ counted, figures }) => groupsIn(figures, counted, everybody)),
      );
      const sizes = groups.map((group) => sizeOf(group));
      expect(sizes.filter((n) => n > 0 && n < K)).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(corrections).toBeGreaterThan(150);
});

test('[S9] whatever two versions both show differs by none or by k', () => {
  fc.assert(
    fc.property(history, fc.nat(30), ([first, arrivals], flagged) => {
      fc.pre(figuresFrom(first).headline.n >= K);
      const before = figuresFrom(first);
      // Some of the first are doubted only now.
      const doubted = first.map((one, i) => (i < flagged ? { ...one, isFlagged: true } : one));
      const after = correctedFigures(figuresFrom([...doubted, ...arrivals.flat()]), [before]);
      fc.pre(after !== null);
      const [older, newer] = [sharesIn(before), sharesIn(after!)];
      for (const [name, counts] of newer) {
        const known = older.get(name) ?? (name.includes('field') ? NO_ANSWERS : null);
        if (known === null) throw new Error(`${name} was not shown before.`);
        const changes = LEVELS.map((level) => (counts[level] ?? 0) - (known[level] ?? 0));
        const gained = changes.reduce((all, one) => all + Math.max(one, 0), 0);
        const lost = changes.reduce((all, one) => all + Math.max(-one, 0), 0);
        for (const change of [gained, lost, Math.abs(totalOf(counts) - totalOf(known))]) {
          expect(change === 0 || change >= K, `${name}: ${changes}`).toBe(true);
        }
      }
    }),
    { numRuns: 1500 },
  );
});

/** Every share that a version shows, by name; the merged rows are other groups in each. */
function sharesIn({ headline, byField, byQuestion, beside }: Figures): Map<string, LevelCounts> {
  const all: [string, LevelCounts | undefined][] = [
    ['headline', headline.counts],
    ...Object.entries(byQuestion).map(
      ([name, share]) => [name, share?.counts] as [string, LevelCounts],
    ),
    ['flagged', beside?.flaggedShare?.counts],
    ...byField.flatMap((field): [string, LevelCounts][] => [
      [`field ${field.key}`, field.counts],
      ...field.procedures.map((one): [string, LevelCounts] => [
        `field ${field.key} ${one.key}`,
        one.counts,
      ]),
    ]),
  ];
  return new Map(
    all.flatMap(([name, counts]) => (counts && !name.includes('other') ? [[name, counts]] : [])),
  );
}
