import { ticketNumber } from '#shared/domain/ticket.ts';

/** A number read from a ticket and typed: `a25`, `A 025` and `A025` are the same. */

/** A number in its two parts. */
export interface NumberOfDay {
  readonly letter: string;
  readonly number: number;
}

/** What was typed: a number as it is called, or what is wrong with it. */
export type Typed =
  | { readonly is: 'number'; readonly called: string }
  | { readonly is: 'unfinished' | 'unreadable' }
  | { readonly is: 'no-such-letter'; readonly letter: string };

/** Reads what was typed. @param letters of the office's series, in use today */
export function typedNumber(text: string, letters: readonly string[]): Typed {
  const plain = text.replace(/[\s.-]/g, '').toUpperCase();
  if (plain === '') return { is: 'unfinished' };
  const [, letter, digits] = /^([A-Z])(\d{0,4})$/.exec(plain) ?? [];
  if (letter === undefined) return { is: 'unreadable' };
  if (!letters.includes(letter)) return { is: 'no-such-letter', letter };
  if (Number(digits) === 0) return { is: 'unfinished' };
  return { is: 'number', called: ticketNumber(letter, Number(digits)) };
}

/** The parts of a number as it is called, `A025`. */
export function partsOf(called: string): NumberOfDay {
  return { letter: called.slice(0, 1), number: Number(called.slice(1)) };
}
