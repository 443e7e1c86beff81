import { useEffect } from 'preact/hooks';
import { Block } from '#shared/ui/Block.tsx';
import { Steps } from '#shared/ui/Steps.tsx';
import { Wall } from '#shared/ui/Wall.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { lateSearch } from '../model/late-search.ts';
import type { Step } from '../model/path.ts';
import { KioskBar } from '../parts/KioskBar.tsx';
import { KioskHead } from '../parts/KioskHead.tsx';

/** The way to the search: it stands here as soon as its part has come, and until then a calm word and the other way. */

interface KioskSearchStepProps {
  readonly kiosk: Kiosk;
  readonly step: Extract<Step, { at: 'search' }>;
}

/** Draws the search, or that it is being opened. */
export function KioskSearchStep({ kiosk, step }: KioskSearchStepProps) {
  const part = lateSearch.part.value;
  const said = words.value.search;
  useEffect(() => lateSearch.fetch(), []);
  if (part) return <part.KioskSearch kiosk={kiosk} step={step} />;
  return (
    <>
      <Wall skirting>
        <KioskHead kiosk={kiosk} />
        <div class="kiosk-asked">
          <Steps step={1} of={2} />
          <h1 class="kiosk-asked__question">{said.find}</h1>
          <p role="status">{said.getsReady}</p>
        </div>
      </Wall>
      <main class="kiosk-work ui-step">
        <Block title={said.byField} chevron onPress={kiosk.goBack} />
      </main>
      <KioskBar kiosk={kiosk} ways />
    </>
  );
}
