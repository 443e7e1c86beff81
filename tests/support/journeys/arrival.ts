import { expect } from '@playwright/test';
import { ROUTES } from '#shared/protocol/routes.ts';
import type { OfficeProgram } from './office-program.ts';
import type { OfflinePlace } from './offline-hall.ts';

/** What people hold in their hands, beside what the office has written down of it. */

/** What all places together have shown to people. */
export interface Shown {
  readonly numbers: readonly string[];
  readonly ratings: number;
}

/** How long is waited for everything at all, ms. */
const PATIENCE_MS = 60_000;

/** What the screens have told people so far; no number twice. */
export function shownAt(places: readonly OfflinePlace[]): Shown {
  const numbers = places.flatMap((place) => place.numbers);
  expect(new Set(numbers).size, 'no number was shown twice').toBe(numbers.length);
  return { numbers, ratings: places.reduce((sum, place) => sum + place.thanked(), 0) };
}

/** The newest event that the office tells of. */
export async function seqOf({ url }: OfficeProgram): Promise<number> {
  const response = await fetch(url + ROUTES.health);
  const { seq }: { seq: number } = await response.json();
  return seq;
}

/** Waits until the office has as many events as facts were shown. @param before its newest event when it left @returns how long that took, ms */
export async function untilAllThere(
  office: OfficeProgram,
  before: number,
  { numbers, ratings }: Shown,
): Promise<number> {
  const began = performance.now();
  await expect
    .poll(() => seqOf(office), { timeout: PATIENCE_MS, intervals: [20] })
    .toBeGreaterThanOrEqual(before + numbers.length + ratings);
  return Math.round(performance.now() - began);
}

/**
 * Everything once: of each place the numbers that people hold, without a gap and in the order of giving, and every rating (SPEC N1, O1, O2).
 * @param isInTurn whether a ticket has kept its turn: one that was tried in vain too often lets others go first (SPEC O5)
 */
export async function expectEachOnce(
  office: OfficeProgram,
  places: readonly OfflinePlace[],
  isInTurn: (ticket: string) => boolean = () => true,
): Promise<void> {
  const journal = await office.journal();
  const issued = journal.flatMap(({ event }) => (event.type === 'ticket-issued' ? [event] : []));
  const given = journal.flatMap(({ event }) => (event.type === 'rating-given' ? [event] : []));
  for (const { numbers } of places) {
    const letter = numbers[0]?.charAt(0) ?? '';
    const mine = issued.filter((event) => event.letter === letter);
    expect(mine.map(({ number }) => number).sort(upwards)).toEqual(numbers.map((_, i) => i + 1));
    const inTurn = mine.filter(({ ticket }) => isInTurn(ticket)).map(({ number }) => number);
    const held = numbers.map((number) => Number(number.slice(1)));
    expect(inTurn).toEqual(held.filter((number) => inTurn.includes(number)));
  }
  const { numbers, ratings } = shownAt(places);
  expect(issued).toHaveLength(numbers.length);
  expect(given).toHaveLength(ratings);
  expect(new Set(given.map(({ rating }) => rating)).size).toBe(ratings);
}

function upwards(a: number, b: number): number {
  return a - b;
}
