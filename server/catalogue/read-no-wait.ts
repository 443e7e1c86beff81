import { type Limit, type NoWait, noWaitSchema } from '#shared/protocol/procedure.ts';
import * as v from 'valibot';
import type { CellRead } from './cell-read.ts';
import { isUnconfirmed } from './notes.ts';
import type { Translate } from './phrases.ts';
import { folded, tidy } from './words-of-lists.ts';

/** The conditions of a no-wait procedure: its limits where they are amounts, else its condition in words (SPEC Q3). */

const COPIES = /^(?:số lượng bản sao )?tối đa (\d{1,3}) bản, mỗi bản tối đa (\d{1,3}) trang$/iu;

/** The plan's own formula. A citizen can say whether the papers are all there; whether something must be verified, the clerk sees. */
const COMPLETE = folded(
  'Hồ sơ đủ thành phần, không thuộc các trường hợp phức tạp, phải xác minh và xin ý kiến các phòng chuyên môn',
);

const PAPERS_THERE = {
  vi: 'Đã mang đủ giấy tờ mà thủ tục này cần',
  en: 'All the papers that this procedure needs are with you',
};

type Limits = NoWait['limits'];
type Question = Pick<NoWait, 'limits' | 'condition'>;

/** What is asked, after the list's words; amounts alone are asked of what is counted in copies. @param name of the procedure, in Vietnamese */
export function readConditions(cell: string, name: string, translate: Translate): Question {
  const whole = tidy(cell);
  const text = whole.replace(/\.$/, '');
  if (whole === '' || isUnconfirmed(whole)) return { limits: [], condition: null };
  if (folded(text) === COMPLETE || text === PAPERS_THERE.vi) {
    return { limits: [], condition: PAPERS_THERE };
  }
  const [, copies, pages] = COPIES.exec(text) ?? [];
  if (!copies || !pages || !/chứng thực/iu.test(name)) {
    return { limits: [], condition: translate(whole) };
  }
  const asked = [
    ['tối đa', `${Number(copies)} bản`, 'cần chứng thực'],
    ['mỗi bản tối đa', `${Number(pages)} trang`, 'của bản chính'],
  ] as const;
  return {
    limits: asked.map(([lead, amount, of]) => amountAsked(lead, amount, of, translate)),
    condition: {
      vi: whole,
      en: `At most ${Number(copies)} copies, each of at most ${Number(pages)} pages`,
    },
  };
}

/** Reads amounts, one a line: `tối đa | 10 bản | cần chứng thực`. */
export function readAmounts(cell: string, translate: Translate): CellRead<Limits> {
  const lines = cell
    .split(/\r?\n/)
    .map(tidy)
    .filter((line) => line !== '');
  if (lines.length === 0) return { status: 'empty' };
  if (isUnconfirmed(cell)) return { status: 'unconfirmed' };
  const limits = lines.map((line) => {
    const [lead = '', amount = '', of = '', ...more] = line.split('|').map(tidy);
    return more.length > 0 ? null : amountAsked(lead, amount, of, translate);
  });
  return v.is(noWaitSchema.entries.limits, limits)
    ? { status: 'known', value: limits }
    : { status: 'not-understood' };
}

function amountAsked(lead: string, amount: string, of: string, translate: Translate) {
  return { lead: translate(lead), amount: translate(amount), of: translate(of) };
}

/**
 * Until when its result comes the same day: the limit's own cut-off. Where the office has set another
 * than its limit says, or the limit is not known, the office's stays.
 */
export function cutOffOf(
  limit: Limit | null,
  before: { readonly limit: Limit | null; readonly noWait: NoWait | null } | null,
): string | null {
  const had = before?.noWait;
  if (!had) return limit?.cutOff ?? null;
  if (!limit) return had.cutOff;
  const isOwn = had.cutOff !== (before.limit?.cutOff ?? null);
  return isOwn && had.cutOff !== null ? had.cutOff : limit.cutOff;
}
