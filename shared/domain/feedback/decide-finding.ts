/** What is to be mended, by whom and until when, and what became of it (SPEC Y6, M9). */
import type { Office } from '../../protocol/office.ts';
import type { CommandOf } from '../commands.ts';
import { type Decision, type Given, happened, refused } from '../decision.ts';
import { parsePeriod } from '../period.ts';
import { dayOf } from '../time.ts';

/** Notes one. `period-unknown`, `post-unknown`, `day-not-possible` for one that is over, `id-reused` */
export function decideFinding(
  { staff, timeZone }: Pick<Office, 'staff' | 'timeZone'>,
  { finding, period, text, owner, due }: CommandOf<'note-finding'>,
  { now, finding: known }: Given,
): Decision {
  const day = dayOf(now, timeZone);
  if (known) return refused('id-reused');
  if (!parsePeriod(period)) return refused('period-unknown');
  if (!staff.some(({ id }) => id === owner)) return refused('post-unknown');
  if (due < day) return refused('day-not-possible');
  return happened({ type: 'finding-noted', finding, period, text, owner, due, day });
}

/** It is done, dropped, or open again. `finding-unknown`, `finding-unmoved` */
export function decideMoved(
  { timeZone }: Pick<Office, 'timeZone'>,
  { finding, state }: CommandOf<'move-finding'>,
  { now, finding: known, sealed }: Given,
): Decision {
  if (!known) return refused('finding-unknown');
  if (known === state) return refused('finding-unmoved');
  const day = dayOf(now, timeZone);
  return happened({ type: 'finding-moved', finding, state, note: sealed, day });
}
