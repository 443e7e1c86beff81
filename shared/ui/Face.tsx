import type { Level } from '../domain/vocabulary.ts';
import './Face.css';

/** Five faces of equal size, one for each level, of which three levels show three; none of them is angry, and a word always stands beside it. */

const DRAWN: Readonly<Record<Level, { readonly lines: string; readonly shape?: string }>> = {
  'very-satisfied': {
    lines: 'M27 43.5c4.5-6 10-6 14.5 0M58.5 43.5c4.5-6 10-6 14.5 0',
    shape: 'M28 54h44a3 3 0 0 1 3 3.2C74 69 63.5 79 50 79S26 69 25 57.2A3 3 0 0 1 28 54z',
  },
  satisfied: { lines: 'M34.2 37.6v6.1M65.8 37.6v6.1M30.3 59.7c9 17.2 30.4 17.2 39.4 0' },
  neutral: { lines: 'M34.2 37.6v6.1M65.8 37.6v6.1M33 66h34' },
  'not-satisfied': {
    lines:
      'M25 34.4c3.6-3.6 8-5.6 13.4-6.4M61.6 28c5.4.8 9.8 2.8 13.4 6.4M34 41.6v5M66 41.6v5M32 71.8c10-9.6 26-9.6 36 0',
  },
  'very-dissatisfied': {
    lines:
      'M25 36c3.6-5 8-8 13.4-9M61.6 27c5.4 1 9.8 4 13.4 9M34 43v5M66 43v5M30 76c11-15 29-15 40 0',
  },
};

/** Draws the face of a level at the size of its place (`--face`). */
export function Face({ level }: { readonly level: Level }) {
  const { lines, shape } = DRAWN[level];
  return (
    <svg class={`ui-face ui-face--${level}`} viewBox="0 0 100 100" aria-hidden="true">
      <circle class="ui-face__ground" cx="50" cy="50" r="50" />
      <path class="ui-face__lines" d={lines} />
      {shape === undefined ? null : <path class="ui-face__shape" d={shape} />}
    </svg>
  );
}
