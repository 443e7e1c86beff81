import type { Office } from '#shared/protocol/office.ts';
import type { FindingSeen, PublicFinding } from '#shared/protocol/feedback.ts';
import type { Store } from '../store/store.ts';

/** Findings with the posts that own them by their labels; a post that is no more goes by its id (SPEC Y6, A6). */

/** All of them, for the lead. */
export function findingsSeen(
  { findings, text }: Pick<Store, 'findings' | 'text'>,
  office: Office,
): readonly FindingSeen[] {
  return findings.all().map(({ note, ...one }) => ({
    ...open(one, office),
    finding: one.finding,
    period: one.period,
    note: note === null ? null : text(note),
  }));
}

/** Those of a period, for everyone. */
export function publicFindings(
  { findings }: Pick<Store, 'findings'>,
  office: Office,
  period: string,
): readonly PublicFinding[] {
  return findings.ofPeriod(period).map((one) => open(one, office));
}

function open(
  {
    text,
    owner,
    due,
    state,
    since,
  }: Pick<FindingSeen, 'text' | 'due' | 'state' | 'since'> & { readonly owner: string },
  { staff }: Office,
): PublicFinding {
  const label = staff.find(({ id }) => id === owner)?.label ?? { vi: owner, en: owner };
  return { text, owner: label, due, state, since };
}
