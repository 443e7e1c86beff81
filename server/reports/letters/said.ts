import type { Minutes } from '#shared/domain/minutes.ts';
import type { Share } from '#shared/domain/publication.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { formatPercent1, formatPercentRange } from '#shared/ui/format/percent.ts';
import { FORM } from '../form-words.ts';

/** Figures as a letter writes them: 1.234,5, and "không có" for a known zero (M7). */

/** A count that is known. */
export function knownCount(n: number): string {
  return n === 0 ? FORM.knownZero : formatNumber(n, 'vi');
}

/** A share of two counts, 92,4 %; "không có" of none. */
export function knownShare(count: number, n: number): string {
  return n === 0 ? FORM.knownZero : formatPercent1(count / n, 'vi');
}

/** A satisfied share with its n and interval, never without (SPEC S2, S3). @param share null where fewer than `least` answered */
export function shareSaid(share: Share | null, least: number): string {
  if (!share) return FORM.tooFew(least);
  const { n, satisfied } = share;
  if (satisfied === null) return FORM.knownZero;
  return `${formatPercent1(satisfied, 'vi')} của ${formatNumber(n, 'vi')} phiếu, khoảng tin cậy 95\u00a0%: ${intervalSaid(share)}, nếu người trả lời đại diện`;
}

/** Its interval alone, for a table that gives n and share beside it. */
export function intervalSaid({ interval }: Share): string {
  // What keeps a range on one line is for screens.
  return interval ? formatPercentRange(...interval, 'vi').replaceAll('\u2060', '') : FORM.knownZero;
}

/** @param times null where fewer than `least` stand for them */
export function minutesSaid(times: Minutes | null, least: number): string {
  if (!times) return `không nêu, vì có dưới ${least} lượt`;
  const { n, median, ninetieth } = times;
  const said = (minutes: number) =>
    minutes === 0 ? 'dưới 1 phút' : `nhiều nhất ${formatNumber(minutes, 'vi')} phút`;
  return `một nửa số lượt ${said(median)}, chín phần mười số lượt ${said(ninetieth)}, theo phút đã trọn, của ${formatNumber(n, 'vi')} lượt`;
}
