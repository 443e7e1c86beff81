import { type Asking, OWN_QUESTIONNAIRES } from '#shared/domain/questionnaires/asking.ts';
import type { Level } from '#shared/domain/vocabulary.ts';
import { answer, type Rating } from '../../kiosk/tablet/model/rating.ts';

/** Questionnaires as an office asks them, and ratings given question by question. */

/** One that comes with the product, all of it offered. @param id `five-level` */
export function askingWith(id: string): Asking {
  const found = OWN_QUESTIONNAIRES.find((one) => one.id === id)!;
  return { ...found, comment: true };
}

/** The rating after these answers, one a second. @param from steady time of the first, ms */
export function answered(rating: Rating, levels: readonly Level[], from = 1000): Rating {
  return levels.reduce((now, level, i) => answer(now, level, from + 1000 * i), rating);
}
