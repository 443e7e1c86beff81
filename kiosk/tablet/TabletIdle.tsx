import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { Headline } from '#shared/domain/publication.ts';
import type { Text } from '#shared/protocol/text.ts';
import { Facade } from '#shared/ui/Facade.tsx';
import { OfficeHead } from '#shared/ui/OfficeHead.tsx';
import { Wall } from '#shared/ui/Wall.tsx';
import { words } from '#shared/ui/words/language.ts';
import { say } from '../model/say.ts';
import { ResultPlaque } from '../parts/ResultPlaque.tsx';
import './TabletIdle.css';

/** Between two visits: which counter this is, and that it waits for the next person. Nothing here can be pressed. */

interface TabletIdleProps {
  readonly catalogue: Catalogue;
  readonly counter: Text | null;
  readonly headline: Headline | null;
}

/** Draws the house with the counter's name, and the newest published result below. */
export function TabletIdle({ catalogue, counter, headline }: TabletIdleProps) {
  const { tablet } = words.value;
  return (
    <main class="tablet tablet-idle">
      <Wall>
        <OfficeHead
          name={say(catalogue.name)}
          line={say(catalogue.place)}
          emblemUrl={catalogue.emblem ?? undefined}
        />
        <h1 class="tablet-idle__counter">{counter ? say(counter) : tablet.title}</h1>
        <Facade />
      </Wall>
      <div class="tablet-idle__words">
        <div class="tablet-idle__waits">
          <p class="tablet-idle__title">{tablet.waitingScreen}</p>
          <p class="tablet-work__note">{tablet.waitingNote}</p>
        </div>
        {headline ? <ResultPlaque headline={headline} /> : null}
      </div>
    </main>
  );
}
