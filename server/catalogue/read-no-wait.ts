import type { Limit, NoWait } from '#shared/protocol/procedure.ts';
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
  vi: 'Đã mang đủ giấy tờ theo bảng niêm yết',
  en: 'All the papers on the posted list are with you',
};

type Question = Pick<NoWait, 'limits' | 'condition'>;

/** What is asked, after the list's words; what the office asks already in those words stays. @param name of the procedure, in Vietnamese */
export function readConditions(
  cell: string,
  name: string,
  before: NoWait | null,
  translate: Translate,
): Question {
  const text = tidy(cell).replace(/\.$/, '');
  if (text === '' || isUnconfirmed(text)) return { limits: [], condition: null };
  if (before?.condition?.vi === text) return before;
  if (folded(text) === COMPLETE || text === PAPERS_THERE.vi)
    return { limits: [], condition: PAPERS_THERE };
  const [, copies, pages] = COPIES.exec(text) ?? [];
  if (!copies || !pages || !/chứng thực/iu.test(name)) {
    return { limits: [], condition: translate(text) };
  }
  const number = (digits: string) => String(Number(digits));
  return {
    limits: [
      {
        lead: { vi: 'tối đa', en: 'at most' },
        amount: { vi: `${number(copies)} bản`, en: `${number(copies)} copies` },
        of: { vi: 'cần chứng thực', en: 'to be certified' },
      },
      {
        lead: { vi: 'mỗi bản tối đa', en: 'each at most' },
        amount: { vi: `${number(pages)} trang`, en: `${number(pages)} pages` },
        of: { vi: 'của bản chính', en: 'of the original' },
      },
    ],
    condition: {
      vi: text,
      en: `At most ${number(copies)} copies, each of at most ${number(pages)} pages`,
    },
  };
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
