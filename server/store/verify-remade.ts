import type { Database } from 'better-sqlite3';
import { canonicalJson } from '#shared/domain/canonical.ts';
import { figuresToPublish } from '#shared/domain/decide-publication.ts';
import { EVENT_VERSIONS } from '#shared/domain/event-versions.ts';
import { evolve } from '#shared/domain/evolve.ts';
import { figuresBase } from '#shared/domain/in-force.ts';
import type { OfficeEvent } from '#shared/domain/events.ts';
import type { RatingsFlagged } from '#shared/domain/office-events.ts';
import { parsePeriod } from '#shared/domain/period.ts';
import type { Figures } from '#shared/domain/publication.ts';
import { figuresOf } from '#shared/domain/results.ts';
import { saysTheSame } from '#shared/domain/says-the-same.ts';
import { EMPTY_STATE } from '#shared/domain/state.ts';
import { blocksIn } from './blocks.ts';
import { countsIn } from './counts.ts';
import { doubtRowsIn } from './doubt-rows.ts';
import { foundIn } from './found-in.ts';
import type { Journal, JournalRow } from './journal.ts';
import type { Problem } from './problem.ts';
import { publicationsIn } from './publications.ts';
import { isLasting } from './restore.ts';

/**
 * The figures of each publication and the flags of each look, made again from the journal as it stood at the event that
 * they name (SPEC Z5). What older rules made is held to less: a publication to what it says, a look to nothing.
 */

export interface Remade {
  /** Called for each row of the journal once the tables made again know it. */
  look(row: JournalRow): Problem[];
}

type Published = Extract<OfficeEvent, { type: 'period-published' }>;

/** A row whose content was made from the journal as it stood at an earlier one. */
interface Made<Event> extends Pick<JournalRow, 'seq' | 'version'> {
  readonly event: Event;
}

/**
 * @param again tables that are made again from the journal, row by row
 * @param looksFrom first day whose looks are made again: each takes as long as it took the office
 */
export function remadeOf(journal: Journal, again: Database, looksFrom: string): Remade {
  const counts = countsIn(again, blocksIn(again));
  const publications = publicationsIn(again);
  const doubts = doubtRowsIn(again);
  const hear = again.prepare(
    `INSERT INTO journal (seq, at, "by", type, version, body, command_id, payload_hash, prev_hash, hash)
     VALUES (?, ?, '', ?, 1, ?, ?, '', x'', x'')`,
  );
  const figuresAt = new Map<number, Made<Published>[]>();
  const flagsAt = new Map<number, Made<RatingsFlagged>[]>();
  for (const row of journal.ofTypes(['period-published', 'ratings-flagged'])) {
    const { event } = row;
    if (event.type === 'period-published') {
      put(figuresAt, placeOf(event.publication.journalSeq, row), { ...row, event });
    }
    if (event.type === 'ratings-flagged' && isOfToday(row) && event.day >= looksFrom) {
      put(flagsAt, placeOf(event.through, row), { ...row, event });
    }
  }
  /** What stays of the state when a day is over: settings and names. */
  let state = EMPTY_STATE;

  function figuresFit(row: Made<Published>): boolean {
    const { figures, version } = row.event.publication;
    const period = parsePeriod(figures.period);
    if (!period || state.policies.length === 0) return false;
    const earlier = publications.versions(period.key).filter((one) => one.version < version);
    const made = figuresOf(
      figuresBase(state, period.from),
      period,
      counts.ofPeriod(period.from, period.to),
    );
    const shown = figuresToPublish(made, earlier);
    return shown !== null && isSame(figures, shown, isOfToday(row));
  }

  function flagsFit({ event: { day, found } }: Made<RatingsFlagged>): boolean {
    const looked = doubts.lookedAt(day);
    return looked !== null && canonicalJson(foundIn(looked)) === canonicalJson(found);
  }

  return {
    look(row) {
      const { type } = row.event;
      if (type === 'rating-given' || type === 'rating-changed')
        hear.run(row.seq, row.at, type, canonicalJson(row.event), String(row.seq));
      if (isLasting(row.event.type)) state = evolve(state, row);
      const at = row.seq;
      const figures = (figuresAt.get(at) ?? [])
        .filter((one) => one.seq <= at || !figuresFit(one))
        .map(({ seq }): Problem => ({ what: 'figures-differ', table: 'journal', row: seq }));
      const flags = (flagsAt.get(at) ?? [])
        .filter((one) => one.seq <= at || !flagsFit(one))
        .map(({ seq }): Problem => ({ what: 'flags-differ', table: 'journal', row: seq }));
      return [...figures, ...flags];
    },
  };
}

/** Where a row is made again: what names no earlier row was made from nothing, and is found at its own. */
function placeOf(named: number, { seq }: Pick<JournalRow, 'seq'>): number {
  return named >= 1 && named < seq ? named : seq;
}

function put<Of>(map: Map<number, Of[]>, at: number, one: Of): void {
  map.set(at, [...(map.get(at) ?? []), one]);
}

/** Written by the rules of today. */
function isOfToday({ event, version }: Pick<JournalRow, 'event' | 'version'>): boolean {
  return version === EVENT_VERSIONS[event.type];
}

/** Figures of today's shape are the same to the last name. */
function isSame(stated: Figures, made: Figures, isWhole: boolean): boolean {
  return isWhole ? canonicalJson(stated) === canonicalJson(made) : saysTheSame(stated, made);
}
