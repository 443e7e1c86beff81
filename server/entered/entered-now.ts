import type { Office } from '#shared/protocol/office.ts';
import type { EnteredNow } from '#shared/protocol/entered.ts';
import type { KeptBatch } from '../store/batches.ts';
import type { WaitingList } from '../store/batches-waiting.ts';
import type { Store } from '../store/store.ts';

/** What waits for a second person, and what counts, by the names that people know (SPEC R18). */

/** @param office null before there is one */
export function enteredNow(
  { batches }: Pick<Store, 'batches'>,
  office: Pick<Office, 'staff'> | null,
): EnteredNow {
  const post = (id: string) => {
    const label = office?.staff.find((one) => one.id === id)?.label ?? { vi: id, en: id };
    return { id, label };
  };
  const about = ({ batch, channel, enteredBy, ...list }: WaitingList | KeptBatch) => {
    const { rows, from, to, leftOut, doublets } = list;
    return { batch, channel, enteredBy: post(enteredBy), rows, from, to, leftOut, doublets };
  };
  return {
    waiting: batches.waiting.all().map((list) => {
      return { ...about(list), enteredAt: list.enteredAt, written: list.written };
    }),
    batches: batches.all().map((one) => {
      const { withdrawn: reason, withdrawnBy, withdrawnAt, confirmedAt, confirmedBy } = one;
      const isWithdrawn = reason !== null && withdrawnBy !== null && withdrawnAt !== null;
      const withdrawn = isWithdrawn ? { reason, by: post(withdrawnBy), at: withdrawnAt } : null;
      return { ...about(one), confirmedBy: post(confirmedBy), confirmedAt, withdrawn };
    }),
  };
}
