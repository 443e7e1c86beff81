import type { ReadonlySignal } from '@preact/signals';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { Headline } from '#shared/domain/publication.ts';
import type { Text } from '#shared/protocol/text.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Facade } from '#shared/ui/Facade.tsx';
import { OfficeHead } from '#shared/ui/OfficeHead.tsx';
import { Wall } from '#shared/ui/Wall.tsx';
import { words } from '#shared/ui/words/language.ts';
import { say } from '../model/say.ts';
import { ResultPlaque } from '../parts/ResultPlaque.tsx';
import './TabletIdle.css';

/** Between two visits: which counter this is, and that it waits for the next person. Nothing here can be pressed, but without a line the way to a rating that nobody has asked for. */

interface TabletIdleProps {
  readonly catalogue: Catalogue;
  readonly counter: Text | null;
  readonly headline: Headline | null;
  /** Office time, ms. */
  readonly now: ReadonlySignal<number>;
  /** Begins a rating unasked; null while it is not offered (SPEC R11). */
  readonly onRate: (() => void) | null;
}

/** Draws the house with the counter's name; below it the newest published result, or the one button. */
export function TabletIdle({ catalogue, counter, headline, now, onRate }: TabletIdleProps) {
  return (
    <main class="tablet tablet-idle">
      <Wall>
        <OfficeHead
          name={say(catalogue.name)}
          line={say(catalogue.place)}
          emblemUrl={catalogue.emblem ?? undefined}
          clock={{ now, zone: catalogue.timeZone }}
        >
          <h1 class="tablet-idle__counter">{counter ? say(counter) : words.value.tablet.title}</h1>
        </OfficeHead>
        <Facade />
      </Wall>
      {onRate ? <Unasked onRate={onRate} /> : <Waits headline={headline} />}
    </main>
  );
}

function Waits({ headline }: Pick<TabletIdleProps, 'headline'>) {
  const { tablet } = words.value;
  return (
    <div class="tablet-idle__words">
      <div class="tablet-idle__waits">
        <p class="tablet-idle__title">{tablet.waitingScreen}</p>
        <p class="tablet-work__note">{tablet.waitingNote}</p>
      </div>
      {headline ? <ResultPlaque headline={headline} /> : null}
    </div>
  );
}

function Unasked({ onRate }: { readonly onRate: () => void }) {
  const { tablet } = words.value;
  return (
    <div class="tablet-idle__words ui-step">
      <Block
        size="wide"
        chevron
        title={tablet.rateUnasked}
        note={tablet.rateUnaskedNote}
        onPress={onRate}
      />
    </div>
  );
}
