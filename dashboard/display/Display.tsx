import type { ReadonlySignal } from '@preact/signals';
import type { LineState } from '#shared/client/connection.ts';
import type { Device } from '#shared/client/device.ts';
import { dateIsDoubted } from '#shared/client/office-clock.ts';
import type { DisplayView } from '#shared/domain/views.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Clock } from '#shared/ui/Clock.tsx';
import { Connection } from '#shared/ui/Connection.tsx';
import { usePaintedWall } from '#shared/ui/use-painted-wall.ts';
import { words } from '#shared/ui/words/language.ts';
import { callsBeside } from './call-queue.ts';
import type { Calling } from './calling.ts';
import type { Chime } from './chime.ts';
import { LaneWaits } from './LaneWaits.tsx';
import { NowCalling } from './NowCalling.tsx';
import { type Known, panelOf } from './panel.ts';
import { RecentCalls } from './RecentCalls.tsx';
import { Strip } from './Strip.tsx';
import { stripContent } from './strip-content.ts';
import './Display.css';

/** The hall display, 1920 by 1080: who goes where, who went where, how many wait, and what citizens said. */

/** What the screen lives on; a paired device gives the first three. */
export interface DisplayProps extends Pick<Device<DisplayView>, 'view' | 'line' | 'catalogue'> {
  /** How long ago the newest view came, ms; null before the first. */
  readonly ageMs: ReadonlySignal<number | null>;
  readonly calling: Calling;
  readonly chime: Pick<Chime, 'silent' | 'turnOn'>;
  /** Office time, ms. */
  readonly now: ReadonlySignal<number>;
}

/** What stands at the foot lives on the same, as it is now. */
interface FootProps extends Pick<Known, 'view' | 'line' | 'catalogue' | 'now'> {
  readonly ageMs: number | null;
}

/** A quiet office shows its view again every 20 seconds: an older one means that the line is dead, whatever it says. */
const OLD_AFTER_MS = 30_000;
/** From here on the hall is told to listen: longer than a server takes to start again, ms. */
const LISTEN_AFTER_MS = 15_000;
/** How many calls stand beside the newest one. */
const BESIDE = 4;

/** Draws the newest view; its sequence number stands on the root. */
export function Display({ view, ageMs, line, catalogue, calling, chime, now }: DisplayProps) {
  usePaintedWall(catalogue.value?.wallColour ?? null);
  const seen = view.value;
  const queue = calling.queue.value;
  const known = { view: seen, queue, line: line.value, catalogue: catalogue.value, now: now.value };
  const panel = panelOf(known);
  const onPanel = panel.type === 'call' ? panel.call : null;
  const isNew = queue !== null && queue.endsAt !== null;
  const zone = catalogue.value?.timeZone;
  return (
    <main class="display" data-seq={seen?.seq}>
      <NowCalling panel={panel} isNew={isNew} office={catalogue.value}>
        <LineSign line={line} ageMs={ageMs} />
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
        <RecentCalls calls={seen && callsBeside(seen.calls, onPanel, BESIDE)}>
          {zone && !dateIsDoubted.value ? <Clock now={now} zone={zone} /> : null}
        </RecentCalls>
        {seen ? <LaneWaits waits={seen.waits} /> : null}
      </div>
      <Foot {...known} ageMs={ageMs.value} />
    </main>
  );
}

/** The strip; in its place the wish to listen, where the large panel does not say it already (SPEC V6). */
function Foot({ view, line, catalogue, now, ageMs }: FootProps) {
  const { lineLost, listenToClerks } = words.value.display;
  if (view && isBlind(line, ageMs, now)) {
    return <p class="display__listen" role="status">{`${lineLost}. ${listenToClerks}`}</p>;
  }
  const content = stripContent(view, catalogue, now);
  // What is published nobody knows before the office has said it.
  return view || content.complaints ? <Strip content={content} /> : <footer class="strip" />;
}

/** Says that what is shown is old, or that this screen will load itself again; silent while all is well. */
function LineSign({ line, ageMs }: Pick<DisplayProps, 'line' | 'ageMs'>) {
  const state = line.value;
  if (state.status === 'turned-away') {
    return <p class="display__turned-away">{words.value.errors.oldVersion}</p>;
  }
  const age = ageMs.value;
  if (age === null || (state.status !== 'offline' && age < OLD_AFTER_MS)) return <span />;
  return <Connection state={{ status: 'old', ageSeconds: Math.round(age / 1000) }} />;
}

/** Whether calls have not come here for so long that the hall must listen for them. @param now office time, ms */
function isBlind(line: LineState, ageMs: number | null, now: number): boolean {
  if (line.status === 'offline') return now - line.since >= LISTEN_AFTER_MS;
  return ageMs !== null && ageMs >= OLD_AFTER_MS;
}
