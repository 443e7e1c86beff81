import type { ComponentChildren } from 'preact';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { HallCall } from '#shared/domain/hall.ts';
import { Icon } from '#shared/ui/icons/Icon.tsx';
import { OfficeHead } from '#shared/ui/OfficeHead.tsx';
import { TileFloor } from '#shared/ui/TileFloor.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import { Fitted } from './Fitted.tsx';
import { type Idle, idleSaid } from './idle-said.ts';
import type { Panel } from './panel.ts';
import './NowCalling.css';

/** Who goes where, now: the largest thing in the hall. Green for the moment of a new call, then ochre again. */

interface NowCallingProps {
  readonly panel: Panel;
  /** Whether the call has its moment. */
  readonly isNew: boolean;
  /** As far as it is known. */
  readonly office: Pick<Catalogue, 'name' | 'place' | 'emblem'> | null;
  /** What stands at the foot of the wall: that figures are old, that the sound is off. */
  readonly children: ComponentChildren;
}

/** Draws the panel; where there is no call it says why, and what to do. */
export function NowCalling({ panel, isNew, office, children }: NowCallingProps) {
  const isAlone = panel.type === 'no-line';
  return (
    <section class={isNew ? 'now-calling now-calling--new' : 'now-calling'} aria-live="polite">
      {isAlone && office ? <Head {...office} /> : null}
      {panel.type === 'call' ? <Call call={panel.call} isNew={isNew} /> : <NoCall panel={panel} />}
      <div class="now-calling__foot">{children}</div>
      <TileFloor />
    </section>
  );
}

function Call({ call, isNew }: { readonly call: HallCall; readonly isNew: boolean }) {
  const { display } = words.value;
  return (
    <>
      <header class="now-calling__head">
        <h1 class="now-calling__title">{call.open ? display.nowCalling : display.justCalled}</h1>
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
  );
}

/** Whose screen it is, where nothing else tells it. */
function Head({ name, place, emblem }: NonNullable<NowCallingProps['office']>) {
  const spoken = language.value;
  return <OfficeHead name={name[spoken]} line={place[spoken]} emblemUrl={emblem ?? undefined} />;
}

function NoCall({ panel }: { readonly panel: Idle }) {
  const { title, notes } = idleSaid(panel, words.value, language.value);
  return (
    <div
      class={`now-calling__idle${panel.type === 'closed' ? ' now-calling__idle--sentences' : ''}`}
    >
      <h1>{title}</h1>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
