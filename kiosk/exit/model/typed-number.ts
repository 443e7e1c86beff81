/** What somebody types at the exit: a letter of today's series and digits, by touch, on a keyboard, or with a scanner that types the address on the ticket (SPEC R15). */
import { SCREENS } from '#shared/protocol/routes.ts';

/** The most digits of a number (SPEC N3). */
const MOST_DIGITS = 4;
/** A scanner types an address in far less; of a pause longer than this, ms, something else begins. */
const PAUSE_MS = 1500;
/** `…/t/TOKEN`, with a token of 128 bits. */
const ADDRESS = new RegExp(`${SCREENS.phone}/([\\w-]{22})$`);

/** A letter takes the place of the one before; digits stand behind it. */
export function withKey(typed: string, key: string): string {
  const letter = /^[A-Z]/.exec(typed)?.[0] ?? '';
  const digits = typed.slice(letter.length);
  if (/^\d$/.test(key)) return digits.length < MOST_DIGITS ? typed + key : typed;
  return key.toUpperCase() + digits;
}

/** `A025` of what was typed, `A25` or `a025`; null while it is no number. */
export function numberOf(typed: string): string | null {
  const [, letter, digits = ''] = /^([A-Z])(\d{1,4})$/.exec(typed) ?? [];
  return letter && Number(digits) > 0 ? letter + digits.padStart(3, '0') : null;
}

/** The token of an address that was typed; null where it is none. */
export function tokenIn(line: string): string | null {
  return ADDRESS.exec(line.trim())?.[1] ?? null;
}

/** What keys mean that come from a keyboard or a scanner: both end with Enter. */
export interface Keys {
  /** A key that stands for a letter or digit of a number. */
  readonly onKey: (key: string) => void;
  readonly onDelete: () => void;
  /** Enter behind an address: its token; behind anything else null. */
  readonly onEnter: (token: string | null) => void;
  /** What came was the beginning of an address: nothing of it is a number. */
  readonly onAddress: () => void;
}

/** Listens to a keyboard. @returns ends it */
export function listenToKeys({ onKey, onDelete, onEnter, onAddress }: Keys): () => void {
  let line = '';
  let last = 0;
  const heard = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isWriting(event.target)) return;
    const now = performance.now();
    if (now - last > PAUSE_MS) line = '';
    last = now;
    if (event.key === 'Enter') {
      // A button that has the focus would be pressed as well.
      if (line !== '') event.preventDefault();
      onEnter(tokenIn(line));
      line = '';
    } else if (event.key === 'Backspace') onDelete();
    else if (event.key.length === 1) {
      line += event.key;
      if (line.includes(':') || line.includes('/')) onAddress();
      else if (/^[a-z\d]$/i.test(event.key)) onKey(event.key.toUpperCase());
    }
  };
  addEventListener('keydown', heard);
  return () => removeEventListener('keydown', heard);
}

/** Somebody writes a comment. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement;
}
