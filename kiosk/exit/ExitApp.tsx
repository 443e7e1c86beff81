import { useEffect, useMemo } from 'preact/hooks';
import { isTooOld } from '#shared/client/connection.ts';
import type { Device } from '#shared/client/device.ts';
import { tickingClock } from '#shared/client/office-clock.ts';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { TabletView } from '#shared/domain/views.ts';
import { TimeOut } from '#shared/ui/TimeOut.tsx';
import { usePaintedWall } from '#shared/ui/use-painted-wall.ts';
import { words } from '#shared/ui/words/language.ts';
import { ANSWER_MS } from '../model/idle.ts';
import { recallView } from '../model/recalled.ts';
import { say } from '../model/say.ts';
import { CornerSign } from '../parts/CornerSign.tsx';
import { OutOfOrder } from '../parts/OutOfOrder.tsx';
import { StandBy } from '../parts/StandBy.tsx';
import { TurnedAway } from '../parts/TurnedAway.tsx';
import { useOutage } from '../parts/use-outage.ts';
import { TabletRating } from '../tablet/TabletRating.tsx';
import { TabletThanks } from '../tablet/TabletThanks.tsx';
import { ExitNumber } from './ExitNumber.tsx';
import { startExit } from './model/exit.ts';

/** The tablet at the exit, which is bound to no counter: whoever comes says which number they had (SPEC R15). */

interface ExitAppProps {
  /** Of its view only the place in the journal and the day are read: it holds nothing else. */
  readonly device: Device<TabletView>;
  /** Called whenever nobody is rating: the moment for a new version. */
  readonly onQuiet: () => void;
}

/** Draws what it does, or why it does nothing. */
export function ExitApp({ device, onQuiet }: ExitAppProps) {
  const line = device.line.value;
  const catalogue = device.catalogue.value;
  const { tablet } = words.value;
  if (line.status === 'turned-away' && !isTooOld(line)) {
    return <TurnedAway screen="tablet" why="unknown-token" />;
  }
  if (catalogue?.asking)
    return <RunningExit device={device} onQuiet={onQuiet} catalogue={catalogue} />;
  return (
    <StandBy title={tablet.notReady}>
      <p>{tablet.notReadyNote}</p>
    </StandBy>
  );
}

interface RunningExitProps extends ExitAppProps {
  readonly catalogue: Catalogue;
}

function RunningExit({ device, onQuiet, catalogue }: RunningExitProps) {
  const exit = useMemo(() => startExit(device, onQuiet), [device, onQuiet]);
  const recalled = useMemo(() => recallView(device), [device]);
  const clock = useMemo(() => tickingClock(), []);
  usePaintedWall(catalogue.wallColour);
  useEffect(() => exit.close, [exit]);
  useEffect(() => recalled.close, [recalled]);
  useEffect(() => clock.stop, [clock]);
  useEffect(() => {
    const signs = ['pointerdown', 'keydown', 'input'];
    for (const sign of signs) addEventListener(sign, exit.touched);
    return () => {
      for (const sign of signs) removeEventListener(sign, exit.touched);
    };
  }, [exit]);
  const { timeZone } = catalogue;
  const outage = useOutage(device, { lastSeen: recalled.view, now: clock.now, timeZone });
  const seq = device.view.value?.seq;
  useEffect(() => {
    if (seq !== undefined) document.documentElement.dataset['seq'] = String(seq);
  }, [seq]);
  if (outage) return <OutOfOrder screen="tablet" why={outage} office={say(catalogue.name)} />;
  const screen = exit.screen.value;
  const here = { catalogue, counter: null, desk: exit };
  const connected = device.line.value.status === 'connected';
  return (
    <>
      {screen.at === 'idle' ? (
        <ExitNumber exit={exit} catalogue={catalogue} now={clock.now} />
      ) : null}
      {screen.at === 'asking' ? <TabletRating {...here} rating={screen.rating} /> : null}
      {screen.at === 'thanks' ? (
        <TabletThanks {...here} thanks={screen} connected={connected} />
      ) : null}
      <CornerSign line={device.line.value} zone={timeZone} outbox={device.outbox} />
      {exit.idle.asks.value ? (
        <TimeOut secondsToAnswer={ANSWER_MS / 1000} onStay={exit.stay} />
      ) : null}
    </>
  );
}
