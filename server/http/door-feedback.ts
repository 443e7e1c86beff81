import { Hono } from 'hono';
import { parsePeriod } from '#shared/domain/period.ts';
import { addDays, dayOf } from '#shared/domain/time.ts';
import type { FeedbackNow, FeedbackSeen, FindingsNow } from '#shared/protocol/feedback.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { feedbackNow, feedbackSeen } from '../office/feedback-seen.ts';
import { findingsSeen } from '../office/findings-seen.ts';
import { forgetFeedback } from '../office/forget-feedback.ts';
import type { Doorway } from './doorway.ts';
import { refusalAnswer, saidNo } from './faults.ts';
import { NOT_KEPT, taggedJson } from './tagged.ts';
import { type Visited, visitorOf } from './visitor.ts';

/** Feedback and findings before the lead; the only doors behind which a text of a citizen's feedback is told (SPEC section Y). */

/** Days that are told at once: all of them are read while counters wait. */
const MOST_DAYS = 366;

/** The lead's doors, and the administrator's, who alone has a text forgotten. */
export function feedbackDoors({ office, store }: Doorway): Hono<Visited> {
  return new Hono<Visited>()
    .get(ROUTES.feedback, (c) => {
      const file = office.state().office;
      if (!file) return refusalAnswer(c, 'office-not-configured');
      const today = dayOf(office.now(), file.timeZone);
      const span = parsePeriod(`${c.req.query('from') ?? today}..${c.req.query('to') ?? today}`);
      if (!span || span.to >= addDays(span.from, MOST_DAYS))
        return refusalAnswer(c, 'period-unknown');
      return taggedJson(c, feedbackNow(store, file, span, today) satisfies FeedbackNow, NOT_KEPT);
    })
    .get(`${ROUTES.feedback}/:feedback`, (c) => {
      const file = office.state().office;
      if (!file) return refusalAnswer(c, 'office-not-configured');
      const today = dayOf(office.now(), file.timeZone);
      const seen = feedbackSeen(store, file, c.req.param('feedback'), today);
      if (!seen) return refusalAnswer(c, 'feedback-unknown');
      return taggedJson(c, seen satisfies FeedbackSeen, NOT_KEPT);
    })
    .post(`${ROUTES.feedback}/:feedback/forget`, async (c) => {
      const { actor } = visitorOf(c);
      const no = await forgetFeedback(office, store, actor, c.req.param('feedback'));
      return no === null ? c.json({ forgotten: true }) : saidNo(c, no);
    })
    .get(ROUTES.findings, (c) => {
      const file = office.state().office;
      if (!file) return refusalAnswer(c, 'office-not-configured');
      const findings = findingsSeen(store, file);
      return taggedJson(c, { findings } satisfies FindingsNow, NOT_KEPT);
    });
}
