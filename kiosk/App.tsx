import { computed } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { isTooOld } from '#shared/client/connection.ts';
import type { Device } from '#shared/client/device.ts';
import type { KioskView } from '#shared/domain/views.ts';
import { words } from '#shared/ui/words/language.ts';
import { startKiosk } from './model/kiosk.ts';
import { say } from './model/say.ts';
import { OutOfOrder } from './parts/OutOfOrder.tsx';
import { StandBy } from './parts/StandBy.tsx';
import { TurnedAway } from './parts/TurnedAway.tsx';
import { useOutage } from './parts/use-outage.ts';
import { KioskScreen } from './screens/KioskScreen.tsx';

/** The hall's kiosk: it waits for the office's catalogue once, and from then on gives numbers with or without a line. */

interface AppProps {
  readonly device: Device<KioskView>;
  /** Called when nobody is on the way to a number: the moment for a new version. */
  readonly onQuiet: () => void;
}

/** Draws the path, or why there is none. */
export function App({ device, onQuiet }: AppProps) {
  const line = device.line.value;
  const ready = device.catalogue.value !== null;
  const { kiosk } = words.value;
  if (line.status === 'turned-away' && !isTooOld(line)) {
    return <TurnedAway screen="kiosk" why="unknown-token" />;
  }
  if (device.identity.role !== 'kiosk') return <TurnedAway screen="kiosk" why="other-role" />;
  if (device.identity.point === null) return <StandBy title={kiosk.noOffer} />;
  if (ready) return <RunningKiosk device={device} onQuiet={onQuiet} />;
  return (
    <StandBy title={kiosk.notReady}>
      <p>{kiosk.notReadyNote}</p>
    </StandBy>
  );
}

function RunningKiosk({ device, onQuiet }: AppProps) {
  const kiosk = useMemo(() => {
    const catalogue = computed(() => {
      const known = device.catalogue.value;
      if (!known) throw new Error('A catalogue once known is never forgotten.');
      return known;
    });
    return startKiosk(device, catalogue, onQuiet);
  }, [device, onQuiet]);
  useEffect(() => kiosk.close, [kiosk]);
  const { lastSeen, now } = kiosk;
  const outage = useOutage(device, { lastSeen, now, timeZone: kiosk.catalogue.timeZone });
  const at = kiosk.step.value.at;
  // Whoever has a number keeps it on the screen for its time; anybody else begins anew afterwards.
  const isCovered = outage !== null && at !== 'ticket';
  useEffect(() => {
    if (isCovered && at !== 'welcome') kiosk.leave();
  }, [isCovered, at, kiosk]);
  if (!isCovered) return <KioskScreen kiosk={kiosk} />;
  return <OutOfOrder screen="kiosk" why={outage} office={say(kiosk.catalogue.name)} />;
}
