import { Steps } from '#shared/ui/Steps.tsx';
import { Wall } from '#shared/ui/Wall.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { KioskBar } from '../parts/KioskBar.tsx';
import { KioskHead } from '../parts/KioskHead.tsx';
import { LaneTiles } from '../parts/LaneTiles.tsx';

/** The lanes of a large office for which the choice had no room. */

interface KioskLanesProps {
  readonly kiosk: Kiosk;
  readonly from: number;
}

/** Draws them; "Quay lại" leads to those before. */
export function KioskLanes({ kiosk, from }: KioskLanesProps) {
  const { kiosk: said } = words.value;
  return (
    <>
      <Wall skirting>
        <KioskHead kiosk={kiosk} />
        <div class="kiosk-asked">
          <Steps step={1} of={2} />
          <h1 class="kiosk-asked__question">{said.whichProcedure}</h1>
        </div>
      </Wall>
      <main class="kiosk-work kiosk-choice ui-step">
        <LaneTiles key={from} kiosk={kiosk} from={from} />
      </main>
      <KioskBar kiosk={kiosk} ways />
    </>
  );
}
