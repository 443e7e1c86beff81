import type { Command } from '#shared/domain/commands.ts';
import type { Given } from '#shared/domain/decision.ts';
import { figuresBase } from '#shared/domain/in-force.ts';
import { parsePeriod } from '#shared/domain/period.ts';
import { figuresOf } from '#shared/domain/results.ts';
import type { State } from '#shared/domain/state.ts';
import type { Store } from '../store/store.ts';

/** The figures a publication would freeze, and where in the journal they were taken from (SPEC P5, J6). */

/** The draft for `publish-period`; null for any other command, and for a name that is no period. */
export function draftFor(
  store: Pick<Store, 'periodCounts' | 'head' | 'publicationVersions' | 'leaves'>,
  state: State,
  command: Command,
): Given['draft'] {
  if (command.type !== 'publish-period' || !state.office) return null;
  const period = parsePeriod(command.period);
  if (!period) return null;
  const counts = store.periodCounts(period.from, period.to);
  const { seq, hash } = store.head();
  const base = figuresBase(state, period.from);
  const earlier = store.publicationVersions(period.key);
  const figures = figuresOf(base, period, counts);
  const leaves = store.leaves.draft(period, (state.published[period.key] ?? 0) + 1);
  return { figures, journalSeq: seq, headHash: hash, leaves, earlier };
}
