import { Hono } from 'hono';
import * as v from 'valibot';
import { addDays, startOfDay } from '#shared/domain/time.ts';
import type { ActivityPage } from '#shared/protocol/activity.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { daySchema } from '#shared/protocol/text.ts';
import { knownDoers, linesOf } from '../office/who-did-what.ts';
import type { BeforeDeed } from '../store/activity.ts';
import type { Doorway } from './doorway.ts';
import { faultAnswer, refusalAnswer } from './faults.ts';
import { NOT_KEPT, taggedJson } from './tagged.ts';

/** `GET /api/activity?before=&day=&by=`: who did what, a page at a time, for the administrator (SPEC A16). */

/** What is asked for; each part may be left out. */
const askedSchema = v.object({
  before: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,14}-\d{1,9}$/), v.transform(beforeOf))),
  day: v.optional(daySchema),
  by: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(64))),
});

/** `1795395600000-3`: the time of a deed, and how many of that instant lie before it. */
function beforeOf(said: string): BeforeDeed {
  const [at = 0, nth = 0] = said.split('-').map(Number);
  return { at, nth };
}

/** The administrator's door. */
export function activityDoor({ office, store }: Doorway): Hono {
  return new Hono().get(ROUTES.activity, (c) => {
    const state = office.state();
    const file = state.office;
    if (!file) return refusalAnswer(c, 'office-not-configured');
    const asked = v.safeParse(askedSchema, c.req.query());
    if (!asked.success) return faultAnswer(c, 'wrong-shape');
    const { before: from = null, day, by = null } = asked.output;
    const begins = (of: string) => startOfDay(of, file.timeZone);
    const within = day === undefined ? null : ([begins(day), begins(addDays(day, 1))] as const);
    const { deeds, before } = store.activity.page({ before: from, within, by });
    const lines = linesOf(state, store, deeds);
    return taggedJson(
      c,
      {
        lines,
        before: before && `${before.at}-${before.nth}`,
        doers: knownDoers(state),
      } satisfies ActivityPage,
      NOT_KEPT,
    );
  });
}
