/** What came in over a span of days and what became of it, as reports ask for it (outline 001, 6; SPEC Y2). */
import { type FeedbackCalendar, isLate, lastDayFor, type Standing } from './deadlines.ts';
import {
  FEEDBACK_ABOUT,
  FEEDBACK_CHANNELS,
  type FeedbackAbout,
  type FeedbackChannel,
  type FeedbackStep,
} from '../vocabulary-of-feedback.ts';

/** One piece of feedback with all its steps, oldest first. */
export interface FeedbackCourse {
  readonly channel: FeedbackChannel;
  readonly about: FeedbackAbout;
  /** The day on which it came in. */
  readonly day: string;
  readonly steps: readonly { readonly step: FeedbackStep; readonly day: string }[];
}

export interface FeedbackCounts {
  readonly received: number;
  readonly byChannel: { readonly [channel in FeedbackChannel]: number };
  readonly byAbout: { readonly [about in FeedbackAbout]: number };
  /** Answered, passed on or refused: of these, in time and late. */
  readonly settledInTime: number;
  readonly settledLate: number;
  readonly answered: number;
  readonly transferred: number;
  readonly refused: number;
  /** Whose answer stands in public. */
  readonly published: number;
  /** Not settled yet; of these, past their last day. */
  readonly open: number;
  readonly openLate: number;
}

const SETTLES: readonly FeedbackStep[] = ['answered', 'transferred', 'refused'];

/** The counts of the feedback given. Each counts once for each thing that became of it. @param today the office's day */
export function feedbackCounts(
  all: readonly FeedbackCourse[],
  calendar: FeedbackCalendar,
  today: string,
): FeedbackCounts {
  const settled = all.map((one) => settledOf(one, calendar));
  const has = (step: FeedbackStep) =>
    all.filter(({ steps }) => steps.some((one) => one.step === step)).length;
  const open = all.filter(({ steps }) => !steps.some(({ step }) => SETTLES.includes(step)));
  return {
    received: all.length,
    byChannel: countsOf(FEEDBACK_CHANNELS, (channel) =>
      all.filter((one) => one.channel === channel),
    ),
    byAbout: countsOf(FEEDBACK_ABOUT, (about) => all.filter((one) => one.about === about)),
    settledInTime: settled.filter((one) => one === 'in-time').length,
    settledLate: settled.filter((one) => one === 'late').length,
    answered: has('answered'),
    transferred: has('transferred'),
    refused: has('refused'),
    published: all.filter(({ steps }) => steps.at(-1)?.step === 'published').length,
    open: open.length,
    openLate: open.filter((one) => isLate(standingOf(one), calendar, today)).length,
  };
}

/** How feedback stands after its steps. */
export function standingOf({
  about,
  day,
  steps,
}: Pick<FeedbackCourse, 'about' | 'day' | 'steps'>): Standing {
  const last = steps.at(-1);
  const supplemented = steps.filter(({ step }) => step === 'supplemented').at(-1);
  return {
    about,
    state: last?.step ?? 'taken',
    from: supplemented?.day ?? day,
    since: last?.day ?? day,
  };
}

/** The first step that settles it decides whether it was in time. */
function settledOf(one: FeedbackCourse, calendar: FeedbackCalendar): 'in-time' | 'late' | null {
  const place = one.steps.findIndex(({ step }) => SETTLES.includes(step));
  const found = one.steps[place];
  if (!found) return null;
  const before = standingOf({ ...one, steps: one.steps.slice(0, place) });
  const by = lastDayFor(found.step, before, calendar);
  return by === null || found.day <= by ? 'in-time' : 'late';
}

function countsOf<Key extends string>(
  keys: readonly Key[],
  of: (key: Key) => readonly unknown[],
): { readonly [key in Key]: number } {
  const counts = keys.map((key) => [key, of(key).length] as const);
  return Object.fromEntries(counts) as { readonly [key in Key]: number };
}
