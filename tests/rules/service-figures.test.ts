import { describe, expect, it, test } from 'vitest';
import type { FeedbackCourse } from '#shared/domain/feedback/counts.ts';
import { minutesOf } from '#shared/domain/minutes.ts';
import { serviceFigures } from '#shared/domain/service-figures.ts';
import { stageShares } from '#shared/domain/stage-shares.ts';
import { shareOf } from '#shared/domain/statistics.ts';
import { UNSERVED } from './support/counts.ts';
import { OFFICE } from './support/office.ts';

describe('times of many people', () => {
  it('[S11] of twelve waits the sixth is the median and the eleventh the ninth tenth', () => {
    // 1, 2, 2, 3, 5, 8, 9, 9, 12, 14, 20, 41 minutes.
    const waits = [
      { minutes: 41, n: 1 },
      { minutes: 2, n: 2 },
      { minutes: 1, n: 1 },
      { minutes: 3, n: 1 },
      { minutes: 5, n: 1 },
      { minutes: 8, n: 1 },
      { minutes: 9, n: 2 },
      { minutes: 12, n: 1 },
      { minutes: 14, n: 1 },
      { minutes: 20, n: 1 },
    ];
    expect(minutesOf(waits, 10)).toEqual({ n: 12, median: 8, ninetieth: 20 });
  });

  it('[S11] of ten the ninth is the ninth tenth, and no rounding makes it the tenth', () => {
    const ten = Array.from({ length: 10 }, (_, i) => ({ minutes: i + 1, n: 1 }));
    expect(minutesOf(ten, 10)).toEqual({ n: 10, median: 5, ninetieth: 9 });
  });

  it('[S11] fewer than k have no time', () => {
    expect(minutesOf([{ minutes: 3, n: 9 }], 10)).toBeNull();
    expect(minutesOf([], 10)).toBeNull();
  });
});

describe('feedback of a period', () => {
  const came = (day: string, ...steps: FeedbackCourse['steps'][number][]): FeedbackCourse => {
    return { channel: 'kiosk', about: 'rules', day, steps };
  };
  const figures = (...feedback: readonly FeedbackCourse[]) =>
    serviceFigures({ ...UNSERVED, feedback }, OFFICE, 10).feedback;

  it('[S11 Y2] it is told as it stood at the end of the last day, whatever came of it since', () => {
    // 30 September 2026 is a Wednesday; fifteen working days from 1 September end on the 22nd.
    const told = figures(
      came('2026-09-01', { step: 'answered', day: '2026-09-22' }),
      came('2026-09-02', { step: 'answered', day: '2026-09-30' }),
      came('2026-09-29', { step: 'answered', day: '2026-10-02' }),
      came('2026-09-03', { step: 'answered', day: '2026-10-01' }),
    );
    expect(told).toEqual({
      received: 4,
      rules: 4,
      conduct: 0,
      settledInTime: 1,
      settledLate: 1,
      open: 2,
      openLate: 1,
    });
  });
});

describe('the share of a stage', () => {
  const levels = (very: number, satisfied: number, not: number) =>
    shareOf({ 'very-satisfied': very, satisfied, 'not-satisfied': not });
  const item = (stage: 'processing' | 'result', share: ReturnType<typeof levels> | null) => {
    return { question: stage, stage, text: { vi: '', en: '' }, share };
  };
  const asked = (...items: ReturnType<typeof item>[]) => {
    const byQuestion = { result: levels(10, 5, 5), guidance: null, attitude: levels(20, 0, 0) };
    return stageShares({ byQuestion, beside: { items } } as unknown as Parameters<
      typeof stageShares
    >[0]);
  };

  it('[S12] is of all answers to its questions, those of the three among them', () => {
    const shares = asked(item('result', levels(0, 15, 5)), item('processing', levels(7, 2, 1)));
    expect(shares.map(({ stage, share }) => [stage, share?.n, share?.satisfied])).toEqual([
      ['guidance', undefined, undefined],
      ['reception', 20, 1],
      ['processing', 10, 0.9],
      ['result', 40, 0.75],
    ]);
  });

  it('[S12 S4] is hidden with the first of its questions that is', () => {
    const found = asked(item('result', null)).find(({ stage }) => stage === 'result');
    expect(found?.share).toBeNull();
  });
});

test('[S12] a stage that nothing was asked about is not named', () => {
  const none = { result: null, guidance: null, attitude: null };
  expect(stageShares({ byQuestion: none }).map(({ stage }) => stage)).toEqual([
    'guidance',
    'reception',
    'result',
  ]);
});
