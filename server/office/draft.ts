import { createHash } from 'node:crypto';
import { canonicalJson } from '#shared/domain/canonical.ts';
import type { Command } from '#shared/domain/commands.ts';
import { figuresToPublish } from '#shared/domain/decide-publication.ts';
import type { Given } from '#shared/domain/decision.ts';
import { figuresBase } from '#shared/domain/in-force.ts';
import { type Period, parsePeriod } from '#shared/domain/period.ts';
import { figuresOf } from '#shared/domain/results.ts';
import type { State } from '#shared/domain/state.ts';
import type { Store } from '../store/store.ts';

/** The figures a publication would freeze, and where in the journal they were taken from (SPEC P5, J6). */

/** A draft with the leaves that go with it, as they are kept. */
export interface Drafted {
  readonly draft: NonNullable<Given['draft']>;
  readonly packed: Uint8Array;
}

type Memory = Pick<Store, 'periodCounts' | 'head' | 'publicationVersions' | 'leaves'>;

/** The draft for `publish-period`; null for any other command, and for a name that is no period. */
export function draftFor(store: Memory, state: State, command: Command): Given['draft'] {
  if (command.type !== 'publish-period' || !state.office) return null;
  const period = parsePeriod(command.period);
  return period && drafted(store, state, period).draft;
}

/** What would be published of a period, as of the newest event. @param state that this event has led to */
export function drafted(store: Memory, state: State, period: Period): Drafted {
  const counts = store.periodCounts(period.from, period.to);
  const { seq, hash: headHash } = store.head();
  const base = figuresBase(state, period.from);
  const earlier = store.publicationVersions(period.key);
  const figures = figuresOf(base, period, counts);
  const shown = figuresToPublish(figures, earlier);
  const { packed, ...leaves } = store.leaves.draft(period, earlier.length + 1);
  const shows = shown ? { shows: hashOfFigures(shown) } : {};
  return { draft: { figures, journalSeq: seq, headHash, leaves, earlier, ...shows }, packed };
}

/** SHA-256, hex, of figures as canonical JSON: what names them where they were shown to somebody. */
export function hashOfFigures(figures: object): string {
  return createHash('sha256').update(canonicalJson(figures)).digest('hex');
}
