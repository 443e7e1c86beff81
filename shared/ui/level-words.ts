import type { Level } from '../domain/vocabulary.ts';
import { words } from './words/language.ts';

/** What the levels of a scale are called: the lowest of three is "Chưa hài lòng", the fourth of five "Không hài lòng" (SPEC R3). */

/** The words of every level. @param levels those that are offered: three, or all five */
export function levelWords(levels: readonly Level[]): Readonly<Record<Level, string>> {
  const { levels: said, notSatisfiedOfFive } = words.value.common;
  return levels.includes('neutral') ? { ...said, 'not-satisfied': notSatisfiedOfFive } : said;
}
