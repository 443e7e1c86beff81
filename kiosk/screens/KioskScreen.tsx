import { useEffect, useState } from 'preact/hooks';
import { words } from '#shared/ui/words/language.ts';
import { TimeOut } from '#shared/ui/TimeOut.tsx';
import { ANSWER_MS } from '../model/idle.ts';
import type { Kiosk } from '../model/kiosk.ts';
import type { Step } from '../model/path.ts';
import { CornerSign } from '../parts/CornerSign.tsx';
import { StandBy } from '../parts/StandBy.tsx';
import { KioskCard } from './KioskCard.tsx';
import { KioskChoice } from './KioskChoice.tsx';
import { KioskCondition } from './KioskCondition.tsx';
import { KioskList } from './KioskList.tsx';
import { KioskPapers } from './KioskPapers.tsx';
import { KioskTicket } from './KioskTicket.tsx';
import { KioskWelcome } from './KioskWelcome.tsx';
import './KioskScreen.css';

/** The one screen a person sees: the step they have come to, with the time-out over it and the staff's sign in its corner. */

/** How long a new step takes no touch, ms: the second half of a double tap must not choose on it. */
const SETTLE_MS = 350;

/** Draws the step and listens for signs of life. */
export function KioskScreen({ kiosk }: { readonly kiosk: Kiosk }) {
  const step = kiosk.step.value;
  const settled = useSettled(step);
  useEffect(() => {
    const touched = () => kiosk.touched();
    addEventListener('pointerdown', touched);
    addEventListener('keydown', touched);
    return () => {
      removeEventListener('pointerdown', touched);
      removeEventListener('keydown', touched);
    };
  }, [kiosk]);
  const { device, catalogue } = kiosk;
  const seq = device.view.value?.seq;
  useEffect(() => {
    if (seq !== undefined) document.documentElement.dataset['seq'] = String(seq);
  }, [seq]);
  if (kiosk.offer.value.queues.length === 0 && !kiosk.offer.value.noWait) {
    return <StandBy title={words.value.kiosk.noOffer} />;
  }
  return (
    <>
      <div class={settled ? 'kiosk' : 'kiosk kiosk--settling'}>{screenOf(kiosk, step)}</div>
      <CornerSign
        line={device.line.value}
        zone={catalogue.timeZone}
        outbox={device.outbox}
        stillIssuing
      />
      {kiosk.idle.asks.value ? (
        <TimeOut secondsToAnswer={ANSWER_MS / 1000} onStay={kiosk.stay} />
      ) : null}
    </>
  );
}

function screenOf(kiosk: Kiosk, step: Step) {
  switch (step.at) {
    case 'welcome':
      return <KioskWelcome kiosk={kiosk} />;
    case 'choice':
      return <KioskChoice kiosk={kiosk} />;
    case 'no-wait':
    case 'lane':
      return <KioskList kiosk={kiosk} step={step} />;
    case 'ticket':
      return <KioskTicket kiosk={kiosk} ticket={step.ticket} />;
    case 'card':
    case 'papers':
      return <OfProcedure kiosk={kiosk} step={step} />;
    default:
      return step satisfies never;
  }
}

/** A procedure that a newer catalogue no longer has leads back to the choice. */
function OfProcedure({
  kiosk,
  step,
}: {
  readonly kiosk: Kiosk;
  readonly step: Extract<Step, { at: 'card' | 'papers' }>;
}) {
  const { procedures, noWaitProcedures } = kiosk.offer.value;
  const procedure = procedures.find((one) => one.code === step.procedure);
  if (!procedure) return <KioskChoice kiosk={kiosk} />;
  if (step.at === 'papers') {
    return <KioskPapers kiosk={kiosk} procedure={procedure} page={step.page} />;
  }
  const { noWait } = procedure;
  if (noWait && noWaitProcedures.includes(procedure)) {
    return <KioskCondition kiosk={kiosk} procedure={procedure} noWait={noWait} />;
  }
  return <KioskCard kiosk={kiosk} procedure={procedure} />;
}

function useSettled(step: Step): boolean {
  const [settled, setSettled] = useState<Step | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(step), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [step]);
  return settled === step;
}
