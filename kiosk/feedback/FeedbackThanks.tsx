import { feedbackCode } from '#shared/domain/feedback/code.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Wall } from '#shared/ui/Wall.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { KioskBar } from '../parts/KioskBar.tsx';
import { KioskHead } from '../parts/KioskHead.tsx';
import './FeedbackThanks.css';

/** Thanks, and the code by which one asks what became of it; behind it is only home. */

interface FeedbackThanksProps {
  readonly kiosk: Kiosk;
  /** Its id. */
  readonly feedback: string;
}

/** Draws the code large enough to be copied by hand. */
export function FeedbackThanks({ kiosk, feedback }: FeedbackThanksProps) {
  const { feedbackKiosk: said, common } = words.value;
  return (
    <>
      <Wall skirting>
        <KioskHead kiosk={kiosk} />
        <div class="kiosk-asked" role="status">
          <h1 class="kiosk-asked__question kiosk-asked__question--long">{said.thanks}</h1>
        </div>
      </Wall>
      <main class="kiosk-work ui-step">
        <p class="feedback-thanks__of">{said.code}</p>
        <p class="feedback-thanks__code ui-number">{feedbackCode(feedback)}</p>
        <p class="feedback-thanks__of">{said.codeNote}</p>
        <Block tone="dark" align="center" title={common.done} onPress={kiosk.leave} />
      </main>
      <KioskBar kiosk={kiosk} />
    </>
  );
}
