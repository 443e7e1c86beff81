/** One rating while it is given: the questions of the office's questionnaire one after the other, or one that nobody asked; then perhaps reasons and a comment; every one may be left out (SPEC R3 to R8, R11 to R14). */
import type { Receipt } from '#shared/client/receipt.ts';
import type { Answers } from '#shared/domain/events.ts';
import { type Asking, questionsBeginning } from '#shared/domain/questionnaires/asking.ts';
import type { TabletView } from '#shared/domain/views.ts';
import { isUnhappy, type Level } from '#shared/domain/vocabulary.ts';
import type { AskedQuestion } from '#shared/protocol/questionnaire.ts';

/** The visit the office asks about. */
export type Asked = NonNullable<TabletView['ask']>;

/** What somebody said, as it goes to the office. */
export interface Said {
  readonly answers: Answers;
  readonly reasons: readonly string[];
  readonly comment: string;
}

export interface Rating extends Said {
  /** Null where nobody asked: it belongs to no visit (SPEC R11). */
  readonly asked: Asked | null;
  /** The questionnaire as the office offered it when the rating began (SPEC R12). */
  readonly asking: Asking;
  /** What is asked of this visit, in the order of the screen; unasked the attitude alone. */
  readonly questions: readonly AskedQuestion[];
  /** Made once for the rating, so that a second press cannot make a second rating; a change of it has another command. */
  readonly ids: { readonly command: string; readonly rating: string };
  /** Made before any answer (SPEC Z1); null where this page can make none. */
  readonly receipt: Receipt | null;
  /** The place of the question on the screen, from 0, or what comes behind the questions. */
  readonly step: number | 'reasons' | 'comment' | 'finished';
  /** Steady time, ms, at which the first question came on the screen; null while it has not. */
  readonly shownAt: number | null;
  /** Steady time, ms, of the last answer; null while there is none. */
  readonly answeredAt: number | null;
  /** What the office has been told already; not null: this is a change of mind (SPEC R14). */
  readonly told: Said | null;
}

/** A rating that has just been asked for, or offered unasked: nothing is preselected (SPEC R7). */
export function beginRating(
  asked: Asked | null,
  ids: Rating['ids'],
  asking: Asking,
  receipt: Receipt | null = null,
): Rating {
  const questions = asked
    ? questionsBeginning(asking, asked.question)
    : asking.questions.filter(({ id }) => id === 'attitude');
  return {
    asked,
    asking,
    questions,
    ids,
    receipt,
    step: 0,
    shownAt: null,
    answeredAt: null,
    answers: {},
    reasons: [],
    comment: '',
    told: null,
  };
}

/** Its first question is on the screen. @param at steady time, ms */
export function shown(rating: Rating, at: number): Rating {
  return { ...rating, shownAt: rating.shownAt ?? at };
}

/** The question on the screen; null on the screens of reasons and comment. */
export function questionOf({ questions, step }: Rating): AskedQuestion | null {
  return typeof step === 'number' ? (questions[step] ?? null) : null;
}

/** The answer to the question on the screen, and on to the next. @param at steady time, ms */
export function answer(rating: Rating, level: Level, at: number): Rating {
  const question = questionOf(rating);
  if (!question) return rating;
  const answers = { ...rating.answers, [question.id]: level };
  return next({ ...rating, answers, answeredAt: at });
}

/** Leaves out what the screen asks: the question, the reasons or the comment. */
export function skip(rating: Rating): Rating {
  const question = questionOf(rating);
  if (question) return next({ ...rating, answers: without(rating.answers, question.id) });
  const left = rating.step === 'reasons' ? { reasons: [] } : { comment: '' };
  return { ...rating, ...left, step: 'finished' };
}

/** Leaves the answer that stands as it is, and goes on. */
export function keep(rating: Rating): Rating {
  return next(rating);
}

/** Ends it with what was answered; nothing more is asked (SPEC R13). */
export function end(rating: Rating): Rating {
  return { ...rating, step: 'finished' };
}

/** A reason on or off; they stay in the order of the screen. */
export function toggleReason(rating: Rating, reason: string): Rating {
  const on = new Set(rating.reasons);
  if (!on.delete(reason)) on.add(reason);
  return {
    ...rating,
    reasons: rating.asking.reasons.flatMap(({ id }) => (on.has(id) ? [id] : [])),
  };
}

/** On from the reasons to the comment, and from the comment to the end. */
export function goOn(rating: Rating): Rating {
  const asksComment = rating.step === 'reasons' && rating.asking.comment;
  return { ...rating, step: asksComment ? 'comment' : 'finished' };
}

/** Back to a question that was answered; what was answered stays until it is answered anew. */
export function backTo(rating: Rating, question: string): Rating {
  const at = rating.questions.findIndex(({ id }) => id === question);
  return { ...rating, step: Math.max(0, at) };
}

/** A change of mind: once more from the first question, the same answers standing (SPEC R14). @param command a new command's id */
export function changeMind(rating: Rating, command: string): Rating {
  const { answers, reasons, comment, ids } = rating;
  return { ...rating, ids: { ...ids, command }, step: 0, told: { answers, reasons, comment } };
}

/** Whether the first question is on the screen: nothing given stands before it. */
export function isAtFirst({ step }: Pick<Rating, 'step'>): boolean {
  return step === 0;
}

/** Whether any question has an answer. */
export function isAnswered({ answers }: Pick<Rating, 'answers'>): boolean {
  return Object.keys(answers).length > 0;
}

/** Whether an answer lies below the middle: then, and only then, reasons are asked and told (SPEC R6). */
export function hasUnhappy({ answers }: Pick<Rating, 'answers'>): boolean {
  return Object.values(answers).some(isUnhappy);
}

/** The answer to show beside the screen: behind the questions the first one below the middle, else the newest before the place reached. */
export function shownAnswer(
  rating: Rating,
): { readonly question: string; readonly level: Level } | null {
  const { step, questions, answers } = rating;
  const given = questions
    .slice(0, typeof step === 'number' ? step : questions.length)
    .flatMap(({ id }) => {
      const level = answers[id];
      return level === undefined ? [] : [{ question: id, level }];
    });
  const unhappy = typeof step === 'number' ? undefined : given.find((one) => isUnhappy(one.level));
  return unhappy ?? given.at(-1) ?? null;
}

function next(rating: Rating): Rating {
  const { step, questions, asking } = rating;
  if (typeof step === 'number' && step + 1 < questions.length) return { ...rating, step: step + 1 };
  if (!hasUnhappy(rating)) return { ...rating, step: 'finished' };
  if (asking.reasons.length > 0) return { ...rating, step: 'reasons' };
  return { ...rating, step: asking.comment ? 'comment' : 'finished' };
}

function without(answers: Answers, question: string): Answers {
  const { [question]: _, ...left } = answers;
  return left;
}
