import type { Database } from 'better-sqlite3';
import { canonicalJson } from '#shared/domain/canonical.ts';
import type { OfficeEvent, Recorded } from '#shared/domain/events.ts';
import { projectBatches } from './batches-project.ts';
import { projectLeaves, type ReadyLeaves, readyLeaves } from './leaves.ts';
import { projectByHand } from './project-by-hand.ts';
import { projectFeedback } from './project-feedback.ts';
import { projectOffice } from './project-office.ts';
import { projectRatings } from './project-ratings.ts';
import { projectTurns } from './project-turns.ts';
import { projectVisits } from './project-visits.ts';

/** The tables made from the journal: each event, as it is appended, changes them in the same transaction (SPEC J3). */

/** The tables that a rebuild makes again. */
export const PROJECTIONS = [
  'lanes',
  'days',
  'visits',
  'turns',
  'hand_visits',
  'ratings',
  'looks',
  'batches',
  'batch_rows',
  'publications',
  'published_leaves',
  'closures',
  'feedback',
  'feedback_steps',
  'findings',
] as const;
export type Projection = (typeof PROJECTIONS)[number];

/** How many columns of a table, from its first on, are its key: a lane has a row for each day from which it counts anew. */
export const KEY_COLUMNS: { readonly [table in Projection]: number } = {
  lanes: 2,
  days: 1,
  visits: 1,
  turns: 1,
  hand_visits: 1,
  ratings: 1,
  looks: 1,
  batches: 1,
  batch_rows: 2,
  publications: 1,
  published_leaves: 1,
  closures: 1,
  feedback: 1,
  feedback_steps: 1,
  findings: 1,
};

export interface Projections {
  project(recorded: Recorded): void;
  /** Empties them all, before they are made again. */
  clear(): void;
}

/** The projections of an opened database. They know nothing but the events they are given. @param ready lists of leaves that need not be made again */
export function projectionsIn(db: Database, ready: ReadyLeaves = readyLeaves()): Projections {
  const office = projectOffice(db);
  const visits = projectVisits(db);
  const turns = projectTurns(db);
  const byHand = projectByHand(db);
  const ratings = projectRatings(db);
  const leaves = projectLeaves(db, ready);
  const feedback = projectFeedback(db);
  const batches = projectBatches(db);
  const clearing = PROJECTIONS.map((table) => db.prepare(`DELETE FROM ${table}`));

  function change(event: OfficeEvent, { seq, at, by }: Recorded): void {
    switch (event.type) {
      case 'office-configured':
        return office.configured(event);
      case 'day-opened':
        return office.dayOpened(event, seq);
      case 'no-wait-closed':
        return office.noWaitClosed(event, seq, at);
      case 'no-wait-opened':
        return office.noWaitOpened(event, at);
      case 'ticket-issued':
        return visits.issued(event, seq);
      case 'priority-claimed':
        return visits.claimed(event);
      case 'ticket-called':
        turns.began(event.ticket, event.counter, seq, at);
        return visits.called(event, at);
      case 'ticket-recalled':
        return visits.recalled(event);
      case 'ticket-marked-absent':
        turns.ended(event.ticket, event.served ? 'served' : 'missed', at);
        return visits.markedAbsent(event, at);
      case 'ticket-moved':
        turns.ended(event.ticket, 'moved', at);
        return visits.moved(event);
      case 'ticket-voided':
        return visits.voided(event);
      case 'visit-ended':
        turns.ended(event.ticket, 'ended', at);
        return visits.ended(event, at);
      case 'visit-recorded':
        byHand.recorded(event, seq);
        return visits.recorded(event);
      case 'rating-given':
        ratings.given(event, seq);
        return visits.rated(event);
      case 'rating-changed':
        return ratings.changed(event, seq);
      case 'rating-closed':
        return visits.closed(event);
      case 'ratings-flagged':
        return ratings.flagged(event, seq, at);
      case 'batch-rows':
        return batches.rows(event);
      case 'batch-confirmed':
        return batches.confirmed(event, { seq, at, by });
      case 'batch-withdrawn':
        return batches.withdrawn(event, { at, by });
      case 'period-published':
        leaves.published(event.publication, seq);
        return office.published(event.publication, seq, canonicalJson(event.publication));
      case 'feedback-taken':
        return feedback.taken(event, seq);
      case 'feedback-handled':
        return feedback.handled(event, seq);
      case 'feedback-forgotten':
        return feedback.forgotten(event);
      case 'finding-noted':
        return feedback.findingNoted(event, seq);
      case 'finding-moved':
        return feedback.findingMoved(event);
      case 'device-paired':
      case 'device-revoked':
      case 'counter-opened':
      case 'counter-closed':
      case 'epoch-begun':
      case 'facts-admitted':
      case 'facts-dropped':
      case 'pin-renewed':
      // Its files are kept beside the tables that are made again.
      case 'files-archived':
        return;
      default:
        return event satisfies never;
    }
  }

  return {
    project: (recorded) => change(recorded.event, recorded),
    clear() {
      for (const statement of clearing) statement.run();
    },
  };
}
