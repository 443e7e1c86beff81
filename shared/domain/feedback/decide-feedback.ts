/** Feedback comes in and is handled (SPEC Y1 to Y5). From kiosk and phone it is a fact, never refused; what staff ask may be. */
import type { Office } from '../../protocol/office.ts';
import type { CommandOf } from '../commands.ts';
import { type Decision, type Given, happened, refused } from '../decision.ts';
import { addDays, dayOf } from '../time.ts';
import type { Mark, Role } from '../vocabulary.ts';
import type { FeedbackChannel } from '../vocabulary-of-feedback.ts';
import { stepsAfter } from './steps.ts';

/** Office time of a device further ahead than that is marked, ms (as SPEC N6). */
const AHEAD_MS = 120_000;
/** What came on paper or by e-mail is entered at most so many days later. */
const ENTERED_WITHIN_DAYS = 366;

/** Takes note of it. Refused is only a day that cannot be right, said by staff (`day-not-possible`). */
export function decideFeedback(
  { timeZone }: Pick<Office, 'timeZone'>,
  command: CommandOf<'take-feedback'>,
  given: Given,
): Decision {
  const { now, by, sealed, sealedAlso } = given;
  // The wire takes none without a text.
  if (!sealed) return refused('text-required');
  const today = dayOf(now, timeZone);
  const own = OWN_CHANNEL[by.role];
  const day = own ? dayOf(Math.min(command.at, now), timeZone) : (command.day ?? today);
  if (!own && (day > today || day < addDays(today, -ENTERED_WITHIN_DAYS)))
    return refused('day-not-possible');
  return happened({
    type: 'feedback-taken',
    feedback: command.feedback,
    channel: own ?? command.channel ?? 'paper',
    about: command.about,
    day,
    text: sealed,
    contact: sealedAlso[0] ?? null,
    marks: marksOf(command, given),
  });
}

/** What citizens write by themselves comes by the channel of its screen; all others enter it for somebody. */
const OWN_CHANNEL: { readonly [role in Role]?: FeedbackChannel } = {
  kiosk: 'kiosk',
  citizen: 'phone',
};

function marksOf({ at }: CommandOf<'take-feedback'>, { now, feedback }: Given): readonly Mark[] {
  if (feedback) return ['again'];
  return at > now + AHEAD_MS ? ['clock-ahead'] : [];
}

/** One step further, on the office's own day: what is late cannot be made early. `feedback-unknown`, `step-not-possible`, `reason-required`, `text-required` */
export function decideStep(
  { timeZone }: Pick<Office, 'timeZone'>,
  command: CommandOf<'handle-feedback'>,
  { now, feedback: standing, sealed: text }: Given,
): Decision {
  const { feedback, step } = command;
  if (!standing) return refused('feedback-unknown');
  if (!stepsAfter(standing.state, standing.about).includes(step))
    return refused('step-not-possible');
  const reason = step === 'refused' ? (command.reason ?? null) : null;
  if (step === 'refused' && reason === null) return refused('reason-required');
  const to = step === 'transferred' ? (command.to ?? null) : null;
  const said = step === 'published' ? (command.public ?? null) : null;
  const lacks = { to: step === 'transferred' && !to, public: step === 'published' && !said };
  if (lacks.to || lacks.public || (NEED_TEXT.includes(step) && !text))
    return refused('text-required');
  // What everybody could read is not taken away without a word.
  if (step === 'withheld' && standing.state === 'published' && !text)
    return refused('reason-required');
  const day = dayOf(now, timeZone);
  return happened({
    type: 'feedback-handled',
    feedback,
    step,
    reason,
    to,
    text,
    public: said,
    day,
  });
}

/** Steps that are nothing without what was written. */
const NEED_TEXT: readonly CommandOf<'handle-feedback'>['step'][] = [
  'more-asked',
  'supplemented',
  'answered',
];

/** Everything written is forgotten; that it came, and what became of it, stays (SPEC Y1, J4). `feedback-unknown` */
export function decideForgetting(
  { feedback }: CommandOf<'forget-feedback'>,
  given: Given,
): Decision {
  if (!given.feedback) return refused('feedback-unknown');
  return happened({ type: 'feedback-forgotten', feedback });
}
