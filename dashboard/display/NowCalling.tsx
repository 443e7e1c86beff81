import type { ComponentChildren } from 'preact';
import type { HallCall } from '#shared/domain/hall.ts';
import { Icon } from '#shared/ui/icons/Icon.tsx';
import { TileFloor } from '#shared/ui/TileFloor.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { CallQueue } from './call-queue.ts';
import { Fitted } from './Fitted.tsx';
import './NowCalling.css';

/** Who goes where, now: the largest thing in the hall. Green for the moment of a new call, then ochre again. */

interface NowCallingProps {
  /** Null before the office has said anything. */
  readonly queue: CallQueue | null;
  /** Null when nobody has been called today. */
  readonly call: HallCall | null;
  /** What stands at the foot of the wall: that figures are old, that the sound is off. */
  readonly children: ComponentChildren;
}

/** Draws the panel; before the first call of a day it says where numbers are had. */
export function NowCalling({ queue, call, children }: NowCallingProps) {
  const isNew = queue !== null && queue.endsAt !== null;
  const { display, common } = words.value;
  return (
    <section class={isNew ? 'now-calling now-calling--new' : 'now-calling'} aria-live="polite">
      {call ? (
        <>
          <header class="now-calling__head">
            <h1 class="now-calling__title">
              {call.open ? display.nowCalling : display.justCalled}
            </h1>
            <p class="now-calling__lane">{call.lane[language.value]}</p>
          </header>
          <div key={call.seq} class={isNew ? 'now-calling__wipe' : undefined}>
            <Fitted class="now-calling__number">
              <span class="ui-number">{call.number}</span>
            </Fitted>
          </div>
          <Fitted class="now-calling__counter">
            <Icon name="arrow-right" />
            <span>{call.counter[language.value]}</span>
          </Fitted>
        </>
      ) : (
        <div class="now-calling__idle">
          <h1>{queue ? display.nobodyCalled : common.loading}</h1>
          {queue ? <p>{display.takeNumberFirst}</p> : null}
        </div>
      )}
      <div class="now-calling__foot">{children}</div>
      <TileFloor />
    </section>
  );
}
