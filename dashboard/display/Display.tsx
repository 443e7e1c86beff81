import type { ReadonlySignal } from '@preact/signals';
import type { Device } from '#shared/client/device.ts';
import type { DisplayView } from '#shared/domain/views.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Clock } from '#shared/ui/Clock.tsx';
import { Connection } from '#shared/ui/Connection.tsx';
import { words } from '#shared/ui/words/language.ts';
import { callsBeside } from './call-queue.ts';
import type { Calling } from './calling.ts';
import type { Chime } from './chime.ts';
import { LaneWaits } from './LaneWaits.tsx';
import { NowCalling } from './NowCalling.tsx';
import { RecentCalls } from './RecentCalls.tsx';
import { Strip } from './Strip.tsx';
import './Display.css';

/** The hall display, 1920 by 1080: who goes where, who went where, how many wait, and what citizens said. */

/** What the screen lives on; a paired device gives the first three. */
export interface DisplayProps extends Pick<Device<DisplayView>, 'view' | 'line' | 'catalogue'> {
  readonly calling: Calling;
  readonly chime: Pick<Chime, 'silent' | 'turnOn'>;
  /** Office time, ms. */
  readonly now: ReadonlySignal<number>;
}

/** How many calls stand beside the newest one. */
const BESIDE = 4;

/** Draws the newest view; its sequence number stands on the root. */
export function Display({ view, line, catalogue, calling, chime, now }: DisplayProps) {
  const seen = view.value;
  const queue = calling.queue.value;
  const zone = catalogue.value?.timeZone;
  return (
    <main class="display" data-seq={seen?.seq}>
      <NowCalling queue={queue}>
        <LineSign line={line} now={now} />
        {chime.silent.value ? (
          <div class="display__sound">
            <Block
              size="small"
              icon="volume-2"
              title={words.value.display.turnSoundOn}
              onPress={chime.turnOn}
            />
          </div>
        ) : null}
      </NowCalling>
      <div class="display__side">
        <RecentCalls calls={callsBeside(seen?.calls ?? [], queue?.shown ?? null, BESIDE)}>
          {zone ? <Clock now={now} zone={zone} /> : null}
        </RecentCalls>
        {seen ? <LaneWaits waits={seen.waits} /> : null}
      </div>
      <Strip headline={seen?.headline ?? null} noWait={seen?.noWait ?? []} />
    </main>
  );
}

/** Says that what is shown is old, or that this screen will load itself again; silent while all is well. */
function LineSign({ line, now }: Pick<DisplayProps, 'line' | 'now'>) {
  const state = line.value;
  if (state.status === 'turned-away') {
    return <p class="display__turned-away">{words.value.errors.oldVersion}</p>;
  }
  if (state.status !== 'offline') return <span />;
  const ageSeconds = Math.max(0, Math.round((now.value - state.since) / 1000));
  return <Connection state={{ status: 'old', ageSeconds }} zone="UTC" />;
}
