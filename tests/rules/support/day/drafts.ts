import type { Given } from '#shared/domain/decision.ts';
import { parsePeriod } from '#shared/domain/period.ts';
import { figuresOf } from '#shared/domain/results.ts';
import type { State } from '#shared/domain/state.ts';
import { periodCounts } from '../counts.ts';
import { FIGURES_BASE } from '../office.ts';

/** A quarter before the office began: nothing happened in it. */
export const EMPTY_PERIOD = '2024-Q1';

const drafts = new Map<string, Given['draft']>();

/** The figures of a past period as the office's memory would count them; null when it is none. */
export function draftOf(state: State, key: string): Given['draft'] {
  const known = drafts.get(key);
  const made = known === undefined ? makeDraft(key) : known;
  if (known === undefined) drafts.set(key, made);
  if (!made) return null;
  const { earlier: _, ...first } = made;
  const isPublic = state.published[key] !== undefined;
  const earlier = isPublic ? [{ version: 1, publishedAt: 0, ...first }] : [];
  return { ...made, journalSeq: state.seq, earlier };
}

function makeDraft(key: string): Given['draft'] {
  const period = parsePeriod(key);
  if (!period) return null;
  const headline = { 'very-satisfied': 20, satisfied: 15, 'not-satisfied': 5 };
  const counted = { tickets: 60, noWaitTickets: 0, visitsEnded: 50, ratings: 40, headline };
  const procedures =
    key === EMPTY_PERIOD ? [] : [{ procedure: '1.001193', field: 'ho-tich', ...counted }];
  return {
    figures: figuresOf(FIGURES_BASE, period, periodCounts(procedures)),
    journalSeq: 0,
    headHash: '0'.repeat(64),
    earlier: [],
  };
}
