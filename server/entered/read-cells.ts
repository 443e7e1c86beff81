import { REASONS, type Level, SCALES } from '#shared/domain/vocabulary.ts';
import { addDays } from '#shared/domain/time.ts';
import type { Numbers } from '#shared/protocol/entered.ts';
import { folded, tidy } from '../catalogue/words-of-lists.ts';

/** Single cells of a list: days, levels, procedures, reasons. What is not understood is null, and never guessed. */

/** A day as `25/11/2026`, `2026-11-25` or the number of a spreadsheet; a time of day behind it is left out. Null for anything else, and for a day that there is not. */
export function readDay(text: string): string | null {
  const serial = /^(\d{5})(?:\.\d+)?$/.exec(text);
  if (serial) return dayOfSerial(Number(serial[1]));
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  if (isoYear && isoMonth && isoDay) return realDay(isoYear, isoMonth, isoDay);
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[, ].*)?$/.exec(text) ?? [];
  return day && month && year ? realDay(year, month, day) : null;
}

function realDay(year: string, month: string, day: string): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(written) ? written : null;
}

/** Day 1 is the first of January 1900 and there is a 29th of February 1900, so that from March 1900 on day 0 is 30 December 1899 (ECMA-376 part 1, 18.17.4). */
function dayOfSerial(serial: number): string {
  return addDays('1899-12-30', serial);
}

const LEVEL_WORDS: ReadonlyMap<string, Level> = new Map([
  ['rat hai long', 'very-satisfied'],
  ['very satisfied', 'very-satisfied'],
  ['hai long', 'satisfied'],
  ['satisfied', 'satisfied'],
  ['binh thuong', 'neutral'],
  ['neutral', 'neutral'],
  ['chua hai long', 'not-satisfied'],
  ['khong hai long', 'not-satisfied'],
  ['not satisfied', 'not-satisfied'],
  ['dissatisfied', 'not-satisfied'],
  ['rat khong hai long', 'very-dissatisfied'],
  ['rat chua hai long', 'very-dissatisfied'],
  ['very dissatisfied', 'very-dissatisfied'],
]);

/** A level by its word, accents and case aside, a number before it left out; by its number alone where `numbers` says what it means. */
export function readLevel(text: string, numbers: Numbers | null): Level | 'unexplained' | null {
  const word = folded(text.replace(/^\d\s*[-–.:)]\s*/, ''));
  const level = LEVEL_WORDS.get(word);
  if (level) return level;
  if (!/^[1-5]$/.test(word)) return null;
  if (numbers === null) return 'unexplained';
  const levels = numbers.startsWith('three') ? SCALES.three : SCALES.five;
  const place = Number(word) - 1;
  const isBestFirst = numbers.endsWith('best-1');
  return (isBestFirst ? levels[place] : levels[levels.length - 1 - place]) ?? null;
}

/** What a list may name, by the ways in which it may be written, folded. */
export type Named = ReadonlyMap<string, string>;

/** @param named each with its id and all its names */
export function namedBy(
  named: readonly { readonly id: string; readonly names: readonly string[] }[],
): Named {
  const known = new Map<string, string>();
  for (const { id, names } of named) {
    for (const name of [id, ...names]) known.set(folded(name), id);
  }
  return known;
}

/** A procedure's code by its code, the tail of a province left out, or by its name; null where the office never had it. */
export function readProcedure(text: string, procedures: Named): string | null {
  const [, series, number] = /^(\d)\.(\d{1,6})(?:\.[\w.]*)?$/.exec(text) ?? [];
  const code = series && number ? `${series}.${number.padEnd(6, '0')}` : text;
  return procedures.get(folded(code)) ?? null;
}

/** Reasons, one beside the other with `;`, `|` or a new line between; null for the first that is not known. */
export function readReasons(text: string, reasons: Named): readonly string[] | null {
  const parts = text.split(/[;|\n]/).filter((part) => tidy(part) !== '');
  const found = parts.map((part) => reasons.get(folded(part)) ?? null);
  const known = found.filter((one) => one !== null);
  if (known.length < found.length) return null;
  return [...new Set(known)].toSorted((a, b) => placeOf(a) - placeOf(b));
}

function placeOf(reason: string): number {
  const place = REASONS.findIndex((one) => one === reason);
  return place < 0 ? REASONS.length : place;
}
