import { words } from './words/language.ts';
import './Steps.css';

/** How far one has come: strokes for the eye and the same in words. */

/** Draws `of` strokes, the first `step` of them dark. */
export function Steps({ step, of }: { readonly step: number; readonly of: number }) {
  return (
    <p class="ui-steps">
      {Array.from({ length: of }, (_, index) => (
        <span
          key={index}
          class={index < step ? 'ui-steps__stroke ui-steps__stroke--done' : 'ui-steps__stroke'}
          aria-hidden="true"
        />
      ))}
      <span>{words.value.kiosk.step(step, of)}</span>
    </p>
  );
}
