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
import { say } from '../model/say.ts';
import { CornerSign } from '../parts/CornerSign.tsx';
import { OutOfOrder } from '../parts/OutOfOrder.tsx';
import { StandBy } from '../parts/StandBy.tsx';
import { TurnedAway } from '../parts/TurnedAway.tsx';
import { useOutage } from '../parts/use-outage.ts';
import { keepNewestResult } from './model/newest-result.ts';
import type { Rating } from './model/rating.ts';
import { startTablet } from './model/tablet.ts';
import { TabletRating } from './TabletRating.tsx';
import { TabletIdle } from './TabletIdle.tsx';
import { TabletThanks } from './TabletThanks.tsx';

/** The rating tablet of one counter. */

interface TabletAppProps {
  readonly device: Device<TabletView>;
  /** Called whenever nobody is being asked: the moment for a new version. */
  readonly onQuiet: () => void;
}

/** Draws what the tablet does, or why it does nothing. */
export function TabletApp({ device, onQuiet }: TabletAppProps) {
  const line = device.line.value;
  const catalogue = device.catalogue.value;
  const { tablet } = words.value;
  if (line.status === 'turned-away' && !isTooOld(line)) {
    return <TurnedAway screen="tablet" why="unknown-token" />;
  }
  if (device.identity.role !== 'tablet') return <TurnedAway screen="tablet" why="other-role" />;
  // Kept by an older version it does not say what is asked: it is fetched again.
  if (catalogue?.asking)
    return <RunningTablet device={device} onQuiet={onQuiet} catalogue={catalogue} />;
  return (
    <StandBy title={tablet.notReady}>
      <p>{tablet.notReadyNote}</p>
    </StandBy>
  );
}

interface RunningTabletProps extends TabletAppProps {
  readonly catalogue: Catalogue;
}

function RunningTablet({ device, onQuiet, catalogue }: RunningTabletProps) {
  const tablet = useMemo(() => startTablet(device, onQuiet), [device, onQuiet]);
  const result = useMemo(keepNewestResult, []);
  const clock = useMemo(() => tickingClock(), []);
  usePaintedWall(catalogue.wallColour);
  const screen = tablet.screen.value;
  const connected = device.line.value.status === 'connected';
  const waits = screen.at === 'idle';
  useEffect(() => {
    if (connected && waits) void result.renew();
  }, [connected, waits, result]);
  useSigns(tablet.touched);
  useEffect(() => tablet.close, [tablet]);
  useEffect(() => clock.stop, [clock]);
  const { lastSeen } = tablet;
  const outage = useOutage(device, { lastSeen, now: clock.now, timeZone: catalogue.timeZone });
  const seq = device.view.value?.seq;
  useEffect(() => {
    if (seq !== undefined) document.documentElement.dataset['seq'] = String(seq);
  }, [seq]);
  if (outage) return <OutOfOrder screen="tablet" why={outage} office={say(catalogue.name)} />;
  const counter = catalogue.counters.find((one) => one.id === device.identity.counter);
  const here = { catalogue, counter: counter?.name ?? null };
  return (
    <>
      {screen.at === 'idle' ? (
        <TabletIdle
          {...here}
          headline={result.headline.value}
          now={clock.now}
          onRate={tablet.takesUnasked.value ? tablet.beginUnasked : null}
        />
      ) : null}
      {screen.at === 'asking' ? (
        <TabletRating
          {...here}
          desk={tablet}
          rating={screen.rating}
          othersTurn={isOthersTurn(device.view.value, screen.rating)}
        />
      ) : null}
      {screen.at === 'thanks' ? (
        <TabletThanks {...here} desk={tablet} thanks={screen} connected={connected} />
      ) : null}
      <CornerSign line={device.line.value} zone={catalogue.timeZone} outbox={device.outbox} />
      {tablet.idle.asks.value ? (
        <TimeOut secondsToAnswer={ANSWER_MS / 1000} onStay={tablet.stay} />
      ) : null}
    </>
  );
}

/** Whether the counter serves another number than the one that is asked about. */
function isOthersTurn(view: TabletView | null, { asked }: Rating): boolean {
  const serving = view?.serving ?? null;
  return asked !== null && serving !== null && serving !== asked.number;
}

/** Signs of life: a touch, a key, a word typed on a keyboard of the device. */
function useSigns(touched: () => void): void {
  useEffect(() => {
    const signs = ['pointerdown', 'keydown', 'input'];
    for (const sign of signs) addEventListener(sign, touched);
    return () => {
      for (const sign of signs) removeEventListener(sign, touched);
    };
  }, [touched]);
}
