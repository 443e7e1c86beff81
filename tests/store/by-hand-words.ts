import type { CommandOf } from '#shared/domain/commands.ts';
import { MORNING } from './sample-memory.ts';

/** What a kiosk and a counter without a line say of a number, in as few words as a test needs. */

/** A number given. */
export function number(letter: string, n: number, id = `ticket-${letter}-${n}`) {
  const what = { procedure: '1.000001', limits: null };
  return { type: 'issue-ticket', ticket: id, letter, number: n, ...what } as const;
}

/** A number served by hand at 08:01. @param more what else is said */
export function byHand(letter: string, n: number, counter: string, more: object = {}) {
  const calledAt = MORNING + 60_000;
  const words = { type: 'record-visit', counter, letter, number: n, calledAt, outcome: 'settled' };
  return { ...words, ...more } as Omit<CommandOf<'record-visit'>, 'id' | 'at'>;
}
