import type { LaneWait } from '#shared/domain/hall.ts';
import { SeriesLetter } from '#shared/ui/SeriesLetter.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import { busiestLanes } from './busiest-lanes.ts';
import { Fitted } from './Fitted.tsx';
import './LaneWaits.css';

/** How many people wait in each queue, with the letters of its numbers: two kiosks give two letters for one queue. */

/** Lines there is room for at a size that is read from five metres. */
const LINES = 4;

/** A long name grows smaller, down to this share of its size. */
const READABLE = 0.7;

/** Draws the queues; an empty hall says so. */
export function LaneWaits({ waits }: { readonly waits: readonly LaneWait[] }) {
  const { lanes, others } = busiestLanes(waits, LINES);
  const { display, common } = words.value;
  return (
    <section class="lane-waits">
      <h2 class="lane-waits__title">{display.waiting}</h2>
      {lanes.length === 0 ? <p class="lane-waits__none">{common.nobodyWaiting}</p> : null}
      <ul class="lane-waits__list">
        {lanes.map(({ lane, name, letters, waiting }) => (
          <li key={lane} class="lane-waits__lane">
            <span class="lane-waits__letters">
              {letters.map((letter) => (
                <SeriesLetter key={letter} letter={letter} ground="dark" />
              ))}
            </span>
            <Fitted class="lane-waits__name" least={READABLE}>
              {name[language.value]}
            </Fitted>
            <span class="ui-number">{display.peopleWaiting(waiting)}</span>
          </li>
        ))}
        {others ? (
          <li class="lane-waits__lane">
            <span class="lane-waits__name">{display.otherLanes(others.lanes)}</span>
            <span class="ui-number">{display.peopleWaiting(others.waiting)}</span>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
