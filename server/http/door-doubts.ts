import { Hono } from 'hono';
import { askedRows } from '#shared/domain/doubt/asked-rows.ts';
import { signsOf } from '#shared/domain/doubt/signs.ts';
import type { Watched } from '#shared/domain/doubt/watched.ts';
import { figuresBase } from '#shared/domain/in-force.ts';
import { publicQuarters } from '#shared/domain/public-quarters.ts';
import { addDays, dayOf, weekdayOf } from '#shared/domain/time.ts';
import { FLAGS } from '#shared/domain/vocabulary.ts';
import type { DoubtsNow, FlagsNow } from '#shared/protocol/doubts.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import type { DoubtWeeks } from '../store/doubt-weeks.ts';
import type { Doorway } from './doorway.ts';
import { refusalAnswer } from './faults.ts';
import { NOT_KEPT, taggedJson } from './tagged.ts';

/** `GET /api/doubts`: which ratings are doubted, which counters stand out, who was asked; for the lead (SPEC D9, R17). */

/** So many weeks are told, the one under way among them. */
const WEEKS = 5;
/** So many weeks before one are looked at with it (SPEC D10). */
const WEEKS_BEFORE = 4;

/** The lead's door. Days up to yesterday only: what grows while one looks would tell of single ratings (S7). */
export function doubtsDoor({ office, store }: Doorway): Hono {
  return new Hono().get(ROUTES.doubts, (c) => {
    const state = office.state();
    const file = state.office;
    if (!file) return refusalAnswer(c, 'office-not-configured');
    const today = dayOf(office.now(), file.timeZone);
    const yesterday = addDays(today, -1);
    const { running, ended } = publicQuarters(state.policies, today);
    const { doubtRows, doubtWeeks } = store;
    return taggedJson(
      c,
      {
        lookedOn: doubtRows.lastLook()?.day ?? null,
        running:
          running && running.from <= yesterday
            ? flagsIn(doubtWeeks, running.from, yesterday)
            : null,
        asked: ended && {
          from: ended.from,
          to: ended.to,
          rows: askedRows(
            doubtWeeks.askedByCounter(ended.from, ended.to),
            figuresBase(state, ended.from).smallestGroup,
          ),
        },
        weeks: weeksUpTo(doubtWeeks, yesterday),
      } satisfies DoubtsNow,
      NOT_KEPT,
    );
  });
}

function flagsIn(doubtWeeks: DoubtWeeks, from: string, to: string): FlagsNow {
  const { answered, flagged, flags } = doubtWeeks.flags(from, to);
  const raised = FLAGS.flatMap((flag) => {
    const n = flags.get(flag);
    return n === undefined ? [] : [{ flag, n }];
  });
  return { from, to, answered, flagged, flags: raised };
}

/** The newest week first. */
function weeksUpTo(doubtWeeks: DoubtWeeks, yesterday: string): DoubtsNow['weeks'] {
  const monday = addDays(yesterday, 1 - weekdayOf(yesterday));
  const weeks = Array.from({ length: WEEKS + WEEKS_BEFORE }, (_, ago) => {
    const from = addDays(monday, -7 * ago);
    const to = ago === 0 ? yesterday : addDays(from, 6);
    return { from, to, watched: doubtWeeks.watched(from, to) };
  });
  return weeks.slice(0, WEEKS).map(({ from, to, watched }, ago) => {
    const before = weeks.slice(ago + 1, ago + 1 + WEEKS_BEFORE).map((week) => week.watched);
    return { from, to, signs: signsOf({ own: watched, before: together(before) }) };
  });
}

function together(weeks: readonly Watched[]): Watched {
  return {
    visits: weeks.flatMap(({ visits }) => visits),
    ratings: weeks.flatMap(({ ratings }) => ratings),
  };
}
