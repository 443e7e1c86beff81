import type { Database } from 'better-sqlite3';
import type {
  PriorityClaimed,
  RatingClosed,
  RatingGiven,
  TicketCalled,
  TicketIssued,
  TicketMarkedAbsent,
  TicketMoved,
  TicketRecalled,
  TicketVoided,
  VisitEnded,
  VisitRecorded,
} from '#shared/domain/events.ts';
import { ABSENCES_TO_LEAVE, UNQUEUED } from '#shared/domain/vocabulary.ts';

/** The visits of every day: the same life that `evolve` gives the tickets of the day. */
export interface VisitProjection {
  issued(event: TicketIssued, seq: number): void;
  claimed(event: PriorityClaimed): void;
  called(event: TicketCalled, at: number): void;
  recalled(event: TicketRecalled): void;
  markedAbsent(event: TicketMarkedAbsent, at: number): void;
  moved(event: TicketMoved): void;
  voided(event: TicketVoided): void;
  ended(event: VisitEnded, at: number): void;
  recorded(event: VisitRecorded): void;
  rated(event: RatingGiven): void;
  closed(event: RatingClosed): void;
}

const ADD = `INSERT INTO visits (seq, ticket, day, letter, number, lane, no_wait, procedure, field, limits, marks,
    queued_at, class, state, counter, calls, called_at, absences, outcome, reason, ended_at, rating, phone)
  SELECT ?, ?, ?, ?, ?, ?, coalesce(
      (SELECT no_wait FROM lanes WHERE lane = ? AND from_day <= ? ORDER BY from_day DESC LIMIT 1), 0), ?, ?, ?, ?,
    ?, 'ordinary', ?, NULL, 0, NULL, 0, NULL, NULL, NULL, 'none', ?`;

/** A device may use an id again on another day: an event speaks of the newest visit that bears it. */
const OF_TICKET = 'WHERE seq = (SELECT max(seq) FROM visits WHERE ticket = ?)';

/** A visit that was rated already is not asked about again (SPEC R2). */
const ASKED = "rating = CASE rating WHEN 'given' THEN 'given' ELSE 'asked' END";

/** Prepares the statements once. */
export function projectVisits(db: Database): VisitProjection {
  const add = db.prepare(ADD);
  const addUnlessKnown = db.prepare(
    `${ADD} WHERE NOT EXISTS (SELECT 1 FROM visits WHERE ticket = ?)`,
  );
  const claim = db.prepare(`UPDATE visits SET class = 'priority' ${OF_TICKET}`);
  const call = db.prepare(
    `UPDATE visits SET state = 'called', counter = ?, calls = calls + 1, called_at = ? ${OF_TICKET}`,
  );
  const recall = db.prepare(`UPDATE visits SET calls = calls + 1 ${OF_TICKET}`);
  const miss = db.prepare(
    `UPDATE visits SET state = ?, counter = NULL, absences = ?, missed = missed + 1 ${OF_TICKET}`,
  );
  const serve = db.prepare(
    `UPDATE visits SET state = ?, absences = ?, outcome = 'left', ended_at = ?, ${ASKED} ${OF_TICKET}`,
  );
  const move = db.prepare(
    `UPDATE visits SET state = 'waiting', counter = NULL, called_at = NULL, lane = ?, moved = ? ${OF_TICKET}`,
  );
  const cancel = db.prepare(`UPDATE visits SET state = 'void', voided_counter = ? ${OF_TICKET}`);
  const end = db.prepare(
    `UPDATE visits SET state = 'ended', outcome = ?, reason = ?, ended_at = ?, ${ASKED} ${OF_TICKET}`,
  );
  const endByHand = db.prepare(
    `UPDATE visits SET state = 'ended', counter = ?, called_at = ?, outcome = ?, reason = ?, ended_at = ?,
       by_hand = 1
     WHERE seq = (SELECT max(seq) FROM visits WHERE ticket = ? AND day = ?)`,
  );
  const rate = db.prepare(`UPDATE visits SET rating = 'given' ${OF_TICKET}`);
  const close = db.prepare(
    `UPDATE visits SET rating = 'closed', closed = ?, closed_ms = ? ${OF_TICKET}`,
  );

  return {
    issued(event, seq) {
      const { ticket, day, letter, number, lane, procedure, field, limits, queuedAt } = event;
      const queued = !event.marks.some((mark) => UNQUEUED.includes(mark));
      const row = [seq, ticket, day, letter, number, lane, lane, day, procedure, field, limits];
      const place = queued ? 'waiting' : 'unqueued';
      const rest = [JSON.stringify(event.marks), queuedAt, place, event.phone];
      if (queued) add.run(...row, ...rest);
      else addUnlessKnown.run(...row, ...rest, ticket);
    },
    claimed({ ticket, marks }) {
      if (marks.length === 0) claim.run(ticket);
    },
    called: ({ ticket, counter }, at) => void call.run(counter, at, ticket),
    recalled: ({ ticket }) => void recall.run(ticket),
    markedAbsent({ ticket, times, served }, at) {
      const state = times >= ABSENCES_TO_LEAVE ? 'left' : 'absent';
      if (served) serve.run(state, times, at, ticket);
      else miss.run(state, times, ticket);
    },
    moved: ({ ticket, lane, reason }) => void move.run(lane, reason, ticket),
    voided: ({ ticket, counter }) => void cancel.run(counter, ticket),
    ended({ ticket, outcome, reason }, at) {
      end.run(outcome, reason?.text ?? null, at, ticket);
    },
    recorded({ day, ticket, counter, calledAt, endedAt, outcome, reason, marks }) {
      if (ticket === null || marks.length > 0) return;
      endByHand.run(counter, calledAt, outcome, reason?.text ?? null, endedAt, ticket, day);
    },
    rated({ visit, marks }) {
      if (marks.length === 0) rate.run(visit);
    },
    closed({ visit, how, tookMs, marks }) {
      if (marks.length === 0) close.run(how, tookMs, visit);
    },
  };
}
