import { Wall } from '#shared/ui/Wall.tsx';
import { words } from '#shared/ui/words/language.ts';
import './UnpairedDisplay.css';

/** A display that does not belong to the office yet: it has no keys, so it is paired by an address. */

/** Says what to do. */
export function UnpairedDisplay() {
  const { pairing, display } = words.value;
  return (
    <main class="unpaired-display">
      <Wall>
        <h1 class="unpaired-display__title">{pairing.title}</h1>
      </Wall>
      <p class="unpaired-display__note">{display.pairByAddress}</p>
    </main>
  );
}
