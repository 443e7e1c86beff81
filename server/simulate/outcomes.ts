import type { Outcome } from '#shared/domain/vocabulary.ts';
import type { Procedure } from '#shared/protocol/procedure.ts';
import type { Chance } from './chance.ts';

/** How the visits of a simulated past end. */

/** Where the result is there within the day; where it takes days. Invented shares. */
const WITHIN_THE_DAY: readonly (readonly [Outcome, number])[] = [
  ['settled', 925],
  ['incomplete', 50],
  ['handed-over', 15],
  ['refused', 10],
];
const TAKES_DAYS: readonly (readonly [Outcome, number])[] = [
  ['received', 640],
  ['handed-over', 210],
  ['incomplete', 130],
  ['refused', 20],
];

/** Fields whose ordinary procedures are settled while one waits. */
const QUICK_FIELDS = ['chung-thuc'];

const REFUSALS: readonly (readonly [string, number])[] = [
  ['Không thuộc thẩm quyền giải quyết của đơn vị.', 3],
  ['Bản chính bị tẩy xóa, sửa chữa nội dung.', 2],
  ['Người nộp hồ sơ không có giấy ủy quyền.', 2],
];

/** The outcome of a visit, with the reason that a refusal needs (SPEC Q10). */
export function outcomeOf(
  procedure: Procedure,
  chance: Chance,
): { readonly outcome: Outcome; readonly reason?: string } {
  const quick = procedure.noWait !== null || QUICK_FIELDS.includes(procedure.field);
  const outcome = chance.oneOf(quick ? WITHIN_THE_DAY : TAKES_DAYS);
  return outcome === 'refused' ? { outcome, reason: chance.oneOf(REFUSALS) } : { outcome };
}
