import { useEffect, useMemo, useState } from 'preact/hooks';
import { language, words } from '#shared/ui/words/language.ts';
import { TimeOut } from '#shared/ui/TimeOut.tsx';
import { usePaintedWall } from '#shared/ui/use-painted-wall.ts';
import { ANSWER_MS } from '../model/idle.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { lateFeedback } from '../model/late-feedback.ts';
import { latePosting } from '../model/late-posting.ts';
import { lateSearch } from '../model/late-search.ts';
import { lateTicketCode } from '../model/late-ticket-code.ts';
import { isAtOnce } from '../model/offer.ts';
import type { Step } from '../model/path.ts';
import { CornerSign } from '../parts/CornerSign.tsx';
import { StandBy } from '../parts/StandBy.tsx';
import { KioskCard } from './KioskCard.tsx';
import { KioskChoice } from './KioskChoice.tsx';
import { KioskCondition } from './KioskCondition.tsx';
import { KioskLanes } from './KioskLanes.tsx';
import { KioskFeedbackStep } from './KioskFeedbackStep.tsx';
import { KioskList } from './KioskList.tsx';
import { KioskPostingStep } from './KioskPostingStep.tsx';
import { KioskSearchStep } from './KioskSearchStep.tsx';
import { KioskTicket } from './KioskTicket.tsx';
import { KioskWelcome } from './KioskWelcome.tsx';
import './KioskScreen.css';

/** The one screen a person sees: the step they have come to, with the time-out over it and the staff's sign in its corner. */

/** How long a new step takes no touch, ms: the second half of a double tap must not choose on it. */
const SETTLE_MS = 350;
/** How long after the first screen search and posting are fetched, ms: before anyone can have come to them. */
const FETCH_LATE_MS = 1500;

/** Draws the step and listens for signs of life. */
export function KioskScreen({ kiosk }: { readonly kiosk: Kiosk }) {
  const step = kiosk.step.value;
  const settled = useSettled(kiosk, step);
  useEffect(() => {
    const touched = () => kiosk.touched();
    addEventListener('pointerdown', touched);
    addEventListener('keydown', touched);
    return () => {
      removeEventListener('pointerdown', touched);
      removeEventListener('keydown', touched);
    };
  }, [kiosk]);
  useEffect(() => {
    const timer = setTimeout(() => {
      lateSearch.fetch();
      latePosting.fetch();
      lateFeedback.fetch();
      lateTicketCode.fetch();
    }, FETCH_LATE_MS);
    return () => clearTimeout(timer);
  }, []);
  const { device, catalogue } = kiosk;
  const search = lateSearch.part.value;
  const spoken = language.value;
  useEffect(() => search?.prepareSearch(catalogue, spoken), [search, catalogue, spoken]);
  usePaintedWall(catalogue.wallColour);
  const seq = device.view.value?.seq;
  useEffect(() => {
    if (seq !== undefined) document.documentElement.dataset['seq'] = String(seq);
  }, [seq]);
  if (!kiosk.offer.value.hasLetters) {
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
    case 'lanes':
      return <KioskLanes kiosk={kiosk} from={step.from} />;
    case 'no-wait':
    case 'lane':
      return <KioskList kiosk={kiosk} step={step} />;
    case 'search':
      return <KioskSearchStep kiosk={kiosk} step={step} />;
    case 'ticket':
      return <KioskTicket kiosk={kiosk} ticket={step.ticket} />;
    case 'feedback':
      return <KioskFeedbackStep kiosk={kiosk} page={step.page} />;
    case 'card':
    case 'posting':
      return <OfProcedure kiosk={kiosk} step={step} />;
    default:
      return step satisfies never;
  }
}

function OfProcedure({
  kiosk,
  step,
}: {
  readonly kiosk: Kiosk;
  readonly step: Extract<Step, { at: 'card' | 'posting' }>;
}) {
  const offer = kiosk.offer.value;
  const procedure = offer.procedures.find((one) => one.code === step.procedure);
  if (!procedure) return null;
  if (step.at === 'posting') {
    return <KioskPostingStep kiosk={kiosk} procedure={procedure} page={step.page} />;
  }
  const { noWait } = procedure;
  if (noWait && isAtOnce(offer, procedure)) {
    return <KioskCondition kiosk={kiosk} procedure={procedure} noWait={noWait} />;
  }
  return <KioskCard kiosk={kiosk} procedure={procedure} />;
}

/** Not only a step changes what stands under the finger: a lane that opens turns the one button of a card into answers. */
function useSettled({ offer, catalogue }: Kiosk, step: Step): boolean {
  // A key typed changes the step but not the screen: the next key must not wait.
  const screen = step.at === 'search' ? `search ${step.from}` : step;
  const isPaused = offer.value.paused !== null;
  const drawn = useMemo(() => ({ screen, isPaused, catalogue }), [screen, isPaused, catalogue]);
  const [settled, setSettled] = useState<typeof drawn | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(drawn), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [drawn]);
  return settled === drawn;
}
