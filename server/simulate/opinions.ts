import {
  type Level,
  type Outcome,
  type Question,
  questionAfter,
  type Reason,
} from '#shared/domain/vocabulary.ts';
import type { Chance } from './chance.ts';

/** What the people of a simulated past say on the tablet. Invented, and about the size that offices publish. */

/** A visit as its opinion depends on it. */
export interface Served {
  readonly field: string | null;
  readonly outcome: Outcome;
  readonly waitedMinutes: number;
}

/** What is told to the tablet, or why nothing is. */
export type Opinion =
  | {
      readonly answers: { readonly [question in Question]?: Level };
      readonly reasons: readonly Reason[];
      readonly comment: string | null;
    }
  | { readonly how: 'declined' | 'timed-out' };

/** Share of the satisfied by field; where more papers pass more hands it is lower. */
const SATISFIED: { readonly [field: string]: number } = {
  'chung-thuc': 0.962,
  'ho-tich': 0.95,
  'ho-tich-lien-thong': 0.92,
  'cu-tru': 0.92,
  'bao-tro-xa-hoi': 0.945,
  'xay-dung': 0.86,
  'dat-dai': 0.84,
};
const USUALLY_SATISFIED = 0.94;

const RESPONSE = 0.42;

const REASONS: readonly (readonly [Reason, number])[] = [
  ['waiting', 34],
  ['extra-papers', 22],
  ['unclear-guidance', 17],
  ['late-result', 10],
  ['attitude', 8],
  ['facilities', 5],
  ['other', 3],
  ['fee', 1],
];

const COMMENTS: readonly (readonly [string, number])[] = [
  ['Chờ lâu vào buổi sáng, nên mở thêm quầy.', 3],
  ['Phải đi lại hai lần vì thiếu giấy tờ.', 3],
  ['Hướng dẫn trên bảng niêm yết chữ nhỏ, khó đọc.', 2],
  ['Mong có thêm ghế ngồi chờ.', 1],
];

/** What one served person says. */
export function opinionOf(served: Served, chance: Chance): Opinion {
  if (!chance.happens(RESPONSE)) return { how: chance.happens(0.15) ? 'declined' : 'timed-out' };
  const hasResult = questionAfter(served.outcome) === 'result';
  const first = levelOf(contentment(served), chance);
  const unhappy = first === 'not-satisfied';
  const attitude = levelOf(unhappy ? 0.62 : 0.985, chance);
  const answers = {
    ...(hasResult ? { result: first } : { guidance: first }),
    // Some walk away after the first question (SPEC R7).
    ...(chance.happens(0.96) ? { attitude } : {}),
  };
  const explains = (unhappy || attitude === 'not-satisfied') && chance.happens(0.75);
  return {
    answers,
    reasons: explains ? reasonsOf(chance) : [],
    comment: explains && chance.happens(0.2) ? chance.oneOf(COMMENTS) : null,
  };
}

/** Probability of being satisfied: a long wait and an errand not done both lower it. */
function contentment({ field, outcome, waitedMinutes }: Served): number {
  const usual = (field && SATISFIED[field]) || USUALLY_SATISFIED;
  const wait = Math.min(0.15, Math.max(0, waitedMinutes - 20) * 0.004);
  const errand = outcome === 'refused' ? 0.3 : outcome === 'incomplete' ? 0.1 : 0;
  return usual - wait - errand;
}

function levelOf(satisfied: number, chance: Chance): Level {
  if (!chance.happens(satisfied)) return 'not-satisfied';
  return chance.happens(0.62) ? 'very-satisfied' : 'satisfied';
}

function reasonsOf(chance: Chance): readonly Reason[] {
  const count = chance.happens(0.3) ? 2 : 1;
  return [...new Set(Array.from({ length: count }, () => chance.oneOf(REASONS)))];
}
