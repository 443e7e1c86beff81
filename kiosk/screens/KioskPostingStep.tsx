import { useEffect } from 'preact/hooks';
import { Wall } from '#shared/ui/Wall.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Procedure } from '#shared/protocol/procedure.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { latePosting } from '../model/late-posting.ts';
import { say } from '../model/say.ts';
import { KioskBar } from '../parts/KioskBar.tsx';
import { KioskHead } from '../parts/KioskHead.tsx';

/** The way to the posting of a procedure: it stands here as soon as its part has come. */

interface KioskPostingStepProps {
  readonly kiosk: Kiosk;
  readonly procedure: Procedure;
  readonly page: number;
}

/** Draws the posting, or that it is being fetched. */
export function KioskPostingStep({ kiosk, procedure, page }: KioskPostingStepProps) {
  const part = latePosting.part.value;
  useEffect(() => latePosting.fetch(), []);
  return (
    <>
      <Wall skirting>
        <KioskHead kiosk={kiosk} />
        <div class="kiosk-asked">
          <p class="kiosk-asked__of">{words.value.posting.title}</p>
          <h1 class="kiosk-asked__question kiosk-asked__question--long">
            {say(procedure.shortName)}
          </h1>
        </div>
      </Wall>
      {part ? (
        <part.KioskPosting kiosk={kiosk} procedure={procedure} page={page} />
      ) : (
        <main class="kiosk-work">
          <p role="status">{words.value.common.loading}</p>
        </main>
      )}
      <KioskBar kiosk={kiosk} ways />
    </>
  );
}
