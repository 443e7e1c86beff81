/** One rating while it is given: two questions of a visit, or one that nobody asked; then perhaps reasons and a comment; every one may be left out (SPEC R3 to R8, R11). */
import type { Answers } from '#shared/domain/events.ts';
import type { TabletView } from '#shared/domain/views.ts';
import { type Level, type Question, type Unanswered } from '#shared/domain/vocabulary.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { Asking } from '#shared/domain/questionnaires/asking.ts';

/** The visit the office asks about. */
export type Asked = NonNullable<TabletView['ask']>;

export interface Rating {
  /** Null where nobody asked: it belongs to no visit (SPEC R11). */
  readonly asked: Asked | null;
  /** What the office offers after "not satisfied" (SPEC R6). */
  readonly offers: Asking;
  /** Made once for the rating, so that a second press cannot make a second rating. */
  readonly ids: { readonly command: string; readonly rating: string };
  readonly step: 'first' | 'attitude' | 'reasons' | 'comment' | 'finished';
  readonly answers: Answers;
  readonly reasons: readonly string[];
  readonly comment: string;
}

/** A rating that has just been asked for, or offered unasked: nothing is preselected (SPEC R7). */
export function beginRating(asked: Asked | null, ids: Rating['ids'], offers: Asking): Rating {
  const step = firstStep(asked);
  return { asked, offers, ids, step, answers: {}, reasons: [], comment: '' };
}

/** What is asked, in order: of a visit two questions, unasked the attitude alone (SPEC R4, R5, R11). */
export function questionsOf({ asked }: Pick<Rating, 'asked'>): readonly Question[] {
  return asked ? [asked.question, 'attitude'] : ['attitude'];
}

/** The question on the screen; null on the screens of reasons and comment. */
export function questionOf(rating: Rating): Question | null {
  if (rating.step === 'first') return questionsOf(rating)[0] ?? null;
  return rating.step === 'attitude' ? 'attitude' : null;
}

/** The answer to the question on the screen, and on to the next. */
export function answer(rating: Rating, level: Level): Rating {
  const question = questionOf(rating);
  if (!question) return rating;
  return next({ ...rating, answers: { ...rating.answers, [question]: level } });
}

/** Leaves out what the screen asks: the question, the reasons or the comment. */
export function skip(rating: Rating): Rating {
  const question = questionOf(rating);
  if (question) {
    const { [question]: _, ...answers } = rating.answers;
    return next({ ...rating, answers });
  }
  const left = rating.step === 'reasons' ? { reasons: [] } : { comment: '' };
  return { ...rating, ...left, step: 'finished' };
}

/** A reason on or off; they stay in the order of the screen. */
export function toggleReason(rating: Rating, reason: string): Rating {
  const on = new Set(rating.reasons);
  if (!on.delete(reason)) on.add(reason);
  return {
    ...rating,
    reasons: rating.offers.reasons.flatMap(({ id }) => (on.has(id) ? [id] : [])),
  };
}

/** On from the reasons to the comment, and from the comment to the end. */
export function goOn(rating: Rating): Rating {
  return {
    ...rating,
    step: rating.step === 'reasons' && rating.offers.comment ? 'comment' : 'finished',
  };
}

/** Back to the first question; what was answered stays until it is answered anew. */
export function change(rating: Rating): Rating {
  return { ...rating, step: firstStep(rating.asked) };
}

/** Whether the first question is on the screen: nothing given stands before it. */
export function isAtFirst({ step, asked }: Rating): boolean {
  return step === firstStep(asked);
}

/** Whether any question has an answer. */
export function isAnswered({ answers }: Rating): boolean {
  return Object.keys(answers).length > 0;
}

/** The level to show beside the screen: the dissatisfied one if there is one, else the last given. */
export function shownLevel(rating: Rating): Level | null {
  const levels = questionsOf(rating)
    .map((question) => rating.answers[question])
    .filter((one) => one !== undefined)
    .reverse();
  return levels.find((one) => one === 'not-satisfied') ?? levels[0] ?? null;
}

/**
 * What the office is told at the end: the rating as given, or that nobody answered (SPEC R8). Null where nobody
 * was asked and nobody answered.
 * @param at office time, ms @param how why there is no answer, if there is none
 */
export function commandOf(rating: Rating, at: number, how: Unanswered): Command | null {
  const { ids, asked, answers } = rating;
  const head = { id: ids.command, at };
  if (!isAnswered(rating)) {
    return asked && { ...head, type: 'close-rating', visit: asked.visit, how };
  }
  const unhappy = isUnhappy(rating);
  const comment = unhappy ? rating.comment.trim() : '';
  return {
    ...head,
    type: 'give-rating',
    rating: ids.rating,
    visit: asked?.visit ?? null,
    answers,
    reasons: unhappy ? [...rating.reasons] : [],
    ...(comment === '' ? {} : { comment }),
  };
}

function firstStep(asked: Asked | null): Rating['step'] {
  return asked ? 'first' : 'attitude';
}

function next(rating: Rating): Rating {
  if (rating.step === 'first') return { ...rating, step: 'attitude' };
  if (!isUnhappy(rating)) return { ...rating, step: 'finished' };
  const { reasons, comment } = rating.offers;
  if (reasons.length > 0) return { ...rating, step: 'reasons' };
  return { ...rating, step: comment ? 'comment' : 'finished' };
}

function isUnhappy({ answers }: Rating): boolean {
  return Object.values(answers).includes('not-satisfied');
}
