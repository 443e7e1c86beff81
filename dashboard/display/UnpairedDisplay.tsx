import { askForCode } from '#shared/client/pairing.ts';
import { PairingCode } from '#shared/ui/PairingCode.tsx';
import { Wall } from '#shared/ui/Wall.tsx';
import { words } from '#shared/ui/words/language.ts';
import './UnpairedDisplay.css';

/** A display that does not belong to the office yet: it has no keys, so it shows a code for the lead to enter (SPEC A8). */

const ask = () => askForCode('display', () => location.reload());

/** Asks for the code and shows it; once it was entered the page starts anew, paired. */
export function UnpairedDisplay() {
  const { pairing, display } = words.value;
  return (
    <main class="unpaired-display">
      <Wall>
        <h1 class="unpaired-display__title">{pairing.title}</h1>
      </Wall>
      <div class="unpaired-display__words">
        <PairingCode ask={ask} />
        <p class="unpaired-display__aside">{display.pairByAddress}</p>
      </div>
    </main>
  );
}
