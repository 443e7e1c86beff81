/** Lists that staff entered for citizens: what makes them count, and what sets them apart (SPEC R18). */
import type { Office } from '../protocol/office.ts';
import type { CommandOf } from './commands.ts';
import { type Decision, type Given, happened, refused } from './decision.ts';

/** Writes some rows of a list down. They count for nothing before the list is confirmed. */
export function decideRows(
  { batch, first, rows }: CommandOf<'add-batch-rows'>,
  { sealed, sealedAlso }: Given,
): Decision {
  const comments = sealed ? [sealed, ...sealedAlso] : [];
  const written = rows.map((row) => ({
    ...row,
    comment: row.comment === null ? null : (comments.shift() ?? null),
  }));
  return happened({ type: 'batch-rows', batch, first, rows: written });
}

/**
 * Lets a list count. `not-allowed` where nobody signed in says so, as at the console or on a screen; `same-person` where
 * whoever entered it would confirm it; `batch-unknown` where it was confirmed already.
 */
export function decideConfirmation(
  { staff }: Pick<Office, 'staff'>,
  { id: _id, at: _at, type: _type, ...list }: CommandOf<'confirm-batch'>,
  { by, batch }: Pick<Given, 'by' | 'batch'>,
): Decision {
  if (!staff.some(({ id }) => id === by.id)) return refused('not-allowed');
  if (batch) return refused('batch-unknown');
  if (by.id === list.enteredBy) return refused('same-person');
  return happened({ type: 'batch-confirmed', ...list });
}

/** Sets a batch apart. `batch-unknown` where there is none that counts. */
export function decideBatchWithdrawal(
  { batch: name, reason }: CommandOf<'withdraw-batch'>,
  { batch }: Given,
): Decision {
  if (!batch || batch.isWithdrawn) return refused('batch-unknown');
  return happened({ type: 'batch-withdrawn', batch: name, reason });
}
