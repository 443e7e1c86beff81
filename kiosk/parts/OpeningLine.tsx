import type { Kiosk } from '../model/kiosk.ts';
import { openingAt } from '../model/opening.ts';
import { waitingInAll } from '../model/waiting.ts';
import { openingSentence } from './opening-sentence.ts';
import { waitingSaid } from './waiting-said.ts';
import './OpeningLine.css';

/** Whether numbers are called now, and how many people wait: the first thing below the wall of the welcome. */

/** Draws the line; how many wait is left out while it is not known, and on a day off. */
export function OpeningLine({ kiosk }: { readonly kiosk: Kiosk }) {
  const opening = openingAt(kiosk.catalogue, kiosk.now.value);
  const waiting = opening.status === 'day-off' ? null : waitingInAll(kiosk.view.value);
  return (
    <p class={`opening-line opening-line--${opening.status}`}>
      <span class="opening-line__state">{openingSentence(opening)}</span>
      {waiting === null ? null : <span class="opening-line__waiting">{waitingSaid(waiting)}</span>}
    </p>
  );
}
