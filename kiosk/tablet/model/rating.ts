/** One visit's rating while it is given: two questions, then perhaps reasons and a comment; every one may be left out (SPEC R3 to R8). */
import type { TabletView } from '#shared/domain/views.ts';
import {
  type Level,
  type Question,
  type Reason,
  type Unanswered,
} from '#shared/domain/vocabulary.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { Questionnaire } from '#shared/protocol/office.ts';

/** The visit the office asks about. */
export type Asked = NonNullable<TabletView['ask']>;

export interface Rating {
  readonly asked: Asked;
  /** What the office offers after "not satisfied" (SPEC R6). */
  readonly offers: Questionnaire;
  /** Made once for the visit, so that a second press cannot make a second rating. */
  readonly ids: { readonly command: string; readonly rating: string };
  readonly step: 'first' | 'attitude' | 'reasons' | 'comment' | 'finished';
  readonly answers: { readonly [question in Question]?: Level };
  readonly reasons: readonly Reason[];
  readonly comment: string;
}

/** A rating that has just been asked for: nothing is preselected (SPEC R7). */
export function beginRating(asked: Asked, ids: Rating['ids'], offers: Questionnaire): Rating {
  return { asked, offers, ids, step: 'first', answers: {}, reasons: [], comment: '' };
}

/** The question on the screen; null on the screens of reasons and comment. */
export function questionOf({ step, asked }: Rating): Question | null {
  if (step === 'first') return asked.question;
  return step === 'attitude' ? 'attitude' : null;
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
export function toggleReason(rating: Rating, reason: Reason): Rating {
  const on = new Set(rating.reasons);
  if (!on.delete(reason)) on.add(reason);
  return { ...rating, reasons: rating.offers.reasons.filter((one) => on.has(one)) };
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
  return { ...rating, step: 'first' };
}

/** Whether any question has an answer. */
export function isAnswered({ answers }: Rating): boolean {
  return Object.keys(answers).length > 0;
}

/** The level to show beside the screen: the dissatisfied one if there is one, else the last given. */
export function shownLevel({ answers, asked }: Rating): Level | null {
  const levels = [answers.attitude, answers[asked.question]].filter((one) => one !== undefined);
  return levels.find((one) => one === 'not-satisfied') ?? levels[0] ?? null;
}

/**
 * What the office is told at the end: the rating as given, or that nobody answered (SPEC R8).
 * @param at office time, ms @param how why there is no answer, if there is none
 */
export function commandOf(rating: Rating, at: number, how: Unanswered): Command {
  const { ids, asked, answers } = rating;
  const head = { id: ids.command, at, visit: asked.visit };
  if (!isAnswered(rating)) return { ...head, type: 'close-rating', how };
  const unhappy = isUnhappy(rating);
  const comment = unhappy ? rating.comment.trim() : '';
  return {
    ...head,
    type: 'give-rating',
    rating: ids.rating,
    answers,
    reasons: unhappy ? [...rating.reasons] : [],
    ...(comment === '' ? {} : { comment }),
  };
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
