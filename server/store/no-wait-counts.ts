import type { Database } from 'better-sqlite3';
import { wallClock } from '#shared/domain/time.ts';
import {
  type MovingReason,
  MOVING_REASONS,
  type Outcome,
  OUTCOMES,
} from '#shared/domain/vocabulary.ts';
import type { NoWaitReport } from '#shared/protocol/office-doors.ts';

/**
 * What the no-wait lane did in a span of days, its first and last day both counted (SPEC Q16). A number that was
 * moved out is counted under its reason and nowhere else: how it ended is no longer the lane's doing.
 */
export type NoWaitCounts = Pick<NoWaitReport, 'procedures' | 'closures'>;

type Row = { readonly procedure: string; readonly tickets: number } & {
  readonly [counted in Outcome | `moved-${MovingReason}`]: number;
};

interface Closure {
  readonly day: string;
  readonly until: string | null;
  readonly closedAt: number;
  readonly openedAt: number | null;
}

/** The counts of an opened database. @param timeZone the office's: the time at which a lane opens by itself is told in it */
export function noWaitCountsIn(
  db: Database,
): (from: string, to: string, timeZone: string) => NoWaitCounts {
  const ended = OUTCOMES.map(
    (one) => `count(*) FILTER (WHERE moved IS NULL AND outcome = '${one}') AS "${one}"`,
  );
  const moved = MOVING_REASONS.map(
    (one) => `count(*) FILTER (WHERE moved = '${one}') AS "moved-${one}"`,
  );
  const byProcedure = db.prepare<[string, string], Row>(
    `SELECT procedure, count(*) AS tickets, ${[...ended, ...moved].join(', ')}
     FROM visits WHERE no_wait = 1 AND state <> 'void' AND day BETWEEN ? AND ?
     GROUP BY procedure ORDER BY procedure`,
  );
  const closures = db.prepare<[string, string], Closure>(
    `SELECT day, until, closed_at AS closedAt, opened_at AS openedAt
     FROM closures WHERE day BETWEEN ? AND ? ORDER BY seq`,
  );
  return (from, to, timeZone) => {
    const closed = closures.all(from, to);
    return {
      procedures: byProcedure.all(from, to).map(procedureOf),
      closures: closed.filter((one, i) => !goesOn(closed[i - 1], one, timeZone)).length,
    };
  };
}

/** Whether a closure was only said anew, with another reason or time, while the lane was closed already. */
function goesOn(before: Closure | undefined, one: Closure, timeZone: string): boolean {
  if (before?.day !== one.day || before.openedAt !== one.closedAt) return false;
  return before.until === null || wallClock(one.closedAt, timeZone).time < before.until;
}

function procedureOf(row: Row): NoWaitReport['procedures'][number] {
  const { settled, received, incomplete, 'handed-over': handedOver, refused } = row;
  return {
    procedure: row.procedure,
    tickets: row.tickets,
    ended: { settled, received, incomplete, 'handed-over': handedOver, refused },
    moved: {
      'beyond-limits': row['moved-beyond-limits'],
      'must-verify': row['moved-must-verify'],
      'needs-opinion': row['moved-needs-opinion'],
      'papers-missing': row['moved-papers-missing'],
      other: row['moved-other'],
    },
  };
}
