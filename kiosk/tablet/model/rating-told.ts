/** What the office is told of a rating: given, given anew, or that nobody answered (SPEC R8, R14). */
import { versionName } from '#shared/domain/questionnaires/asking.ts';
import type { Unanswered } from '#shared/domain/vocabulary.ts';
import type { Command } from '#shared/protocol/commands.ts';
import { hasUnhappy, isAnswered, type Rating, type Said } from './rating.ts';

/** When it is told. */
export interface ToldAt {
  /** Office time, ms. */
  readonly at: number;
  /** Steady time, ms: what answering took is measured by it. */
  readonly steady: number;
}

/** Spans longer than a day are no spans of answering. */
const LONGEST_MS = 86_400_000;

/**
 * The command at the end; null where there is nothing to tell: nobody was asked and nobody answered, or a change of mind
 * has changed nothing, or left nothing, and so the rating stands as it was given.
 * @param how why there is no answer, if there is none
 */
export function commandOf(rating: Rating, { at, steady }: ToldAt, how: Unanswered): Command | null {
  const { ids, asked, asking, told } = rating;
  const head = { id: ids.command, at };
  if (!isAnswered(rating)) {
    if (!asked || told) return null;
    return {
      ...head,
      type: 'close-rating',
      visit: asked.visit,
      how,
      ...tookMs(rating.shownAt, steady),
    };
  }
  const said = saidIn(rating);
  const body = {
    rating: ids.rating,
    answers: said.answers,
    reasons: [...said.reasons],
    ...(said.comment === '' ? {} : { comment: said.comment }),
    ...tookMs(rating.shownAt, rating.answeredAt),
  };
  if (told) return isSame(said, told) ? null : { ...head, type: 'change-rating', ...body };
  return {
    ...head,
    type: 'give-rating',
    visit: asked?.visit ?? null,
    questionnaire: versionName(asking),
    ...body,
  };
}

/** What was said as it counts: reasons and comment belong to an answer below the middle alone (SPEC R6). */
function saidIn({ answers, reasons, comment }: Said): Said {
  const unhappy = hasUnhappy({ answers });
  return { answers, reasons: unhappy ? reasons : [], comment: unhappy ? comment.trim() : '' };
}

function isSame(one: Said, other: Said): boolean {
  return contentOf(one) === contentOf(saidIn(other));
}

function contentOf({ answers, reasons, comment }: Said): string {
  return JSON.stringify([Object.entries(answers).sort(), reasons, comment]);
}

/** From the first question on the screen to its end; nothing where that is not known. */
function tookMs(from: number | null, to: number | null): { readonly tookMs?: number } {
  if (from === null || to === null) return {};
  return { tookMs: Math.min(LONGEST_MS, Math.max(0, Math.round(to - from))) };
}
