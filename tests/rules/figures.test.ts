import { headlineOf } from '#shared/domain/headline.ts';
import { parsePeriod } from '#shared/domain/period.ts';
import { figuresOf, type PeriodCounts, type ProcedureCount } from '#shared/domain/results.ts';
import { NO_ANSWERS } from '#shared/domain/statistics.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodCounts } from './support/counts.ts';
import { FIGURES_BASE, same } from './support/office.ts';

/** A period's figures, made from what the office's memory counts. */

const QUARTER = parsePeriod('2026-Q3')!;

function counted(procedure: string, field: string, satisfied: number, unhappy = 0): ProcedureCount {
  const ratings = satisfied + unhappy;
  const headline = { 'very-satisfied': 0, satisfied, 'not-satisfied': unhappy };
  const tickets = ratings + 10;
  return {
    procedure,
    field,
    tickets,
    noWaitTickets: 1,
    visitsEnded: ratings + 5,
    ratings,
    headline,
  };
}

function answers(satisfied: number) {
  return { ...NO_ANSWERS, satisfied };
}

function figures(procedures: readonly ProcedureCount[], more: Partial<PeriodCounts> = {}) {
  return figuresOf(FIGURES_BASE, QUARTER, periodCounts(procedures, { setApart: 3, ...more }));
}

const TYPICAL = [
  counted('1.001193', 'ho-tich', 40, 5),
  counted('1.000894', 'ho-tich', 12, 3),
  counted('2.000815', 'chung-thuc', 18, 2),
];

test('[S1 S5] the totals are those of all procedures, the response rate is ratings by visits', () => {
  expect(figures(TYPICAL)).toMatchObject({
    period: '2026-Q3',
    from: '2026-07-01',
    to: '2026-09-30',
    tickets: 110,
    noWaitTickets: 3,
    visitsEnded: 95,
    ratings: 80,
    setApart: 3,
    responseRate: 80 / 95,
    headline: { n: 80, satisfied: 70 / 80 },
  });
});

test('[S2] a period in which nothing happened has no share and no rate', () => {
  expect(figures([])).toMatchObject({
    responseRate: null,
    headline: { n: 0, satisfied: null, interval: null },
    byField: [],
  });
});

test('[S4] fields come with the procedures inside them, by name', () => {
  const rows = figures(TYPICAL).byField;
  expect(rows).toMatchObject([
    { key: 'ho-tich', name: same('Hộ tịch'), n: 60 },
    { key: 'chung-thuc', name: same('Chứng thực'), n: 20 },
  ]);
  expect(rows[0]?.procedures).toMatchObject([
    { key: '1.001193', name: same('Đăng ký khai sinh'), n: 45 },
    { key: '1.000894', name: same('Đăng ký kết hôn'), n: 15 },
  ]);
});

test('[S4] a small procedure is hidden inside its field, which stands', () => {
  const rows = figures([TYPICAL[0]!, counted('1.000894', 'ho-tich', 4)]).byField;
  expect(rows).toMatchObject([{ key: 'ho-tich', n: 49, procedures: [] }]);
});

test('[S4] merged fields say nothing about the procedures inside them', () => {
  const small = [counted('1.1', 'x', 6), counted('1.2', 'y', 7), ...TYPICAL];
  const merged = figures(small).byField.at(-1);
  expect(merged).toMatchObject({ key: 'other', merged: 2, n: 13, procedures: [] });
});

test('[S4] a field in which nothing happened takes no other with it', () => {
  const idle = { ...counted('1.9', 'z', 0), visitsEnded: 0 };
  expect(figures([...TYPICAL, idle]).byField.map((one) => one.key)).toEqual([
    'ho-tich',
    'chung-thuc',
  ]);
});

test('[S4] a field that has left the office file is counted like any other', () => {
  const old = counted('1.7', 'gone', 25);
  expect(figures([...TYPICAL, old]).byField[1]).toMatchObject({ key: 'gone', name: null, n: 25 });
});

test('[S4] what is shown by field leaves no small remainder of the whole', () => {
  const field = fc.constantFrom('ho-tich', 'chung-thuc', 'gone', '', 'other');
  const one = fc.tuple(fc.integer({ min: 1, max: 9 }), field, fc.nat(20), fc.nat(20));
  fc.assert(
    fc.property(fc.array(one, { maxLength: 15 }), (all) => {
      const found = figures(all.map(([p, f, yes, no]) => counted(`1.00000${p}`, f, yes, no)));
      for (const [parent, rows] of [
        [found.headline.n, found.byField],
        ...found.byField.map((row) => [row.n, row.procedures] as const),
      ] as const) {
        const sum = rows.reduce((total, row) => total + row.n, 0);
        expect(rows.length === 0 || sum === parent).toBe(true);
        expect(rows.every((row) => row.n >= 10)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('[S4] a question that few answered is not shown, nor the one that would give it away', () => {
  const of = (result: number, guidance: number, attitude: number) => {
    const questions = [
      { question: 'result', counts: answers(result) },
      { question: 'guidance', counts: answers(guidance) },
      { question: 'attitude', counts: answers(attitude) },
    ];
    const { byQuestion } = figures(TYPICAL, { questions });
    return [byQuestion.result?.n, byQuestion.guidance?.n, byQuestion.attitude?.n];
  };
  expect(of(60, 20, 70)).toEqual([60, 20, 70]);
  expect(of(71, 9, 70)).toEqual([undefined, undefined, 70]);
  expect(of(80, 0, 9)).toEqual([80, 0, undefined]);
});

test('[S4] a reason that few gave is not shown', () => {
  const reasons = [
    { reason: 'waiting', n: 10 },
    { reason: 'fee', n: 9 },
  ] as const;
  const waiting = {
    reason: 'waiting',
    n: 10,
    name: { vi: 'Chờ đợi quá lâu', en: 'Waited too long' },
  };
  expect(figures(TYPICAL, { reasons }).reasons).toEqual([waiting]);
});

test('[P5] the headline of a publication is its share with its dates', () => {
  const publication = {
    version: 2,
    publishedAt: 0,
    figures: figures(TYPICAL),
    journalSeq: 1,
    headHash: '',
  };
  expect(headlineOf(publication)).toMatchObject({
    period: '2026-Q3',
    version: 2,
    from: '2026-07-01',
    to: '2026-09-30',
    n: 80,
    ratings: 80,
    visitsEnded: 95,
  });
});
