import { useState } from 'preact/hooks';
import { feedbackCode } from '#shared/domain/feedback/code.ts';
import { SCREENS } from '#shared/protocol/routes.ts';
import { bareAddress } from '#shared/ui/bare-address.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { Wall } from '#shared/ui/Wall.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { say } from '../model/say.ts';
import { KioskBar } from '../parts/KioskBar.tsx';
import { KioskHead } from '../parts/KioskHead.tsx';
import '../parts/PrintTicket.css';
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
  const [isPrinting, setPrinting] = useState(false);
  const { publicUrl, deadlines } = kiosk.catalogue;
  const where = publicUrl ? bareAddress(publicUrl, SCREENS.feedback) : null;
  const note = said.codeNote(where);
  const within = said.answeredWithin(deadlines.answer);
  function onPrint(): void {
    setPrinting(true);
    print();
  }

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
        <p class="feedback-thanks__of">{note}</p>
        <p class="feedback-thanks__of">{within}</p>
        {isPrinting ? (
          <Notice kind="info" icon="printer">
            {said.printingCode}
          </Notice>
        ) : null}
        <div class="feedback-thanks__ways">
          <Block icon="printer" align="center" title={said.printCode} onPress={onPrint} />
          <Block tone="dark" align="center" title={common.done} onPress={kiosk.leave} />
        </div>
      </main>
      <KioskBar kiosk={kiosk} />
      <section class="print-ticket" aria-hidden="true">
        <p class="print-ticket__office">{say(kiosk.catalogue.name)}</p>
        <p class="print-ticket__title">{said.code}</p>
        <p class="feedback-thanks__printed">{feedbackCode(feedback)}</p>
        <p>{note}</p>
        <p>{within}</p>
      </section>
    </>
  );
}
