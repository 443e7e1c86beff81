import { openingAt } from '#shared/domain/opening.ts';
import { words } from '#shared/ui/words/language.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { waitingInAll } from '../model/waiting.ts';
import { openingSentence } from './opening-sentence.ts';
import { waitingSaid } from './waiting-said.ts';
import './OpeningLine.css';

/** Whether numbers are called now, and how many people wait: the first thing below the wall of the welcome. */

/** Draws the line. While nobody knows how many wait it says so, as long as anybody is called today; on a day off, and where nobody waits after the hours, it says nothing of it. */
export function OpeningLine({ kiosk }: { readonly kiosk: Kiosk }) {
  const opening = openingAt(kiosk.catalogue, kiosk.now.value);
  const isCalled = opening.status === 'open' || opening.status === 'before';
  const waiting = opening.status === 'day-off' ? null : waitingInAll(kiosk.view.value);
  const unknown = isCalled ? words.value.kiosk.waitingNotKnown : null;
  // That nobody waits for an office that is shut goes without saying.
  const isSaid = waiting !== null && (isCalled || waiting > 0);
  const said = isSaid ? waitingSaid(waiting) : unknown;
  return (
    <p class={`opening-line opening-line--${opening.status}`}>
      <span class="opening-line__state">{openingSentence(opening)}</span>
      {said === null ? null : <span class="opening-line__waiting">{said}</span>}
    </p>
  );
}
