import type { Limit, NoWait } from '#shared/protocol/procedure.ts';
import type { Text } from '#shared/protocol/text.ts';
import type { ListRow } from './list-rows.ts';
import { cutOffOf, readAmounts, readConditions } from './read-no-wait.ts';
import { isNoWait, type Notes, sentenceIn, taken, timeIn } from './row-answers.ts';
import { leaves, type RowPlace } from './row-place.ts';

/** The no-wait question of one row (SPEC Q3). */

/** What the row asks; null where it names no no-wait procedure. @param limit of the row, for the cut-off; @param name of the row */
export function noWaitOf(
  row: ListRow,
  limit: Limit | null,
  name: Text,
  place: RowPlace,
  notes: Notes,
): NoWait | null {
  const { before, own } = place;
  const had = before?.noWait ?? null;
  if (!(row.cell('no_wait') === undefined ? had : isNoWait(row, notes))) return null;
  const { limits, condition } = questionOf(row, name, place, notes);
  const cutOff = () => {
    if (row.cell('no_wait_cut_off') === undefined) return cutOffOf(limit, before);
    if (leaves(row, 'no_wait_cut_off', own)) return had?.cutOff ?? null;
    return timeIn(row, 'no_wait_cut_off', notes);
  };
  return { limits, condition, cutOff: cutOff() };
}

/**
 * Amounts have a column of their own. A list that lacks it says them in the words of the conditions; where those
 * stay, or are only taken away, the amounts stay too.
 */
function questionOf(
  row: ListRow,
  { vi: name }: Text,
  { before, own, translate }: RowPlace,
  notes: Notes,
): Pick<NoWait, 'limits' | 'condition'> {
  const had = before?.noWait ?? { limits: [], condition: null };
  const stays = leaves(row, 'no_wait_conditions_vi', own);
  const words = stays ? null : sentenceIn(row, 'no_wait_conditions_vi', notes);
  const said = words === null ? null : readConditions(words, name, translate);
  const condition = stays ? had.condition : (said?.condition ?? null);
  const cell = row.cell('no_wait_limits_vi');
  if (cell !== undefined) {
    const stay = leaves(row, 'no_wait_limits_vi', own);
    const read = stay ? null : readAmounts(cell, translate);
    const limits = read ? taken(read, row, 'no_wait_limits_vi', notes) : had.limits;
    return { limits: limits ?? [], condition };
  }
  // Other words ask another question; words beside amounts that never were in words leave these alone.
  const isAsked = said && (said.limits.length > 0 || had.condition !== null);
  return { limits: isAsked ? said.limits : had.limits, condition };
}
