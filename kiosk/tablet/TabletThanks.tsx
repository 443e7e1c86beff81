import { officeNow } from '#shared/client/office-clock.ts';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import { quarterOf } from '#shared/domain/period.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { Text } from '#shared/protocol/text.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Icon } from '#shared/ui/icons/Icon.tsx';
import { periodName } from '#shared/ui/results/period-name.ts';
import { words } from '#shared/ui/words/language.ts';
import type { Rating } from './model/rating.ts';
import { type Tablet, THANKS_MS } from './model/tablet.ts';
import { TabletHead } from './TabletHead.tsx';
import './TabletThanks.css';

/** Thanks, and what becomes of the rating. */

interface TabletThanksProps {
  readonly tablet: Tablet;
  readonly rating: Rating;
  readonly catalogue: Catalogue;
  readonly counter: Text | null;
  /** Without a line the rating waits on the tablet, and the screen says so. */
  readonly connected: boolean;
}

/** Draws the thanks; the screen goes back to waiting by itself. */
export function TabletThanks(props: TabletThanksProps) {
  const { tablet, rating, catalogue, counter, connected } = props;
  const { tablet: said, common } = words.value;
  return (
    <div class="tablet">
      <TabletHead catalogue={catalogue} counter={counter} rating={rating} />
      <main class="tablet-work ui-step">
        <div class="tablet-thanks" role="status">
          <Icon name="check" large />
          <h1 class="tablet-thanks__title">{said.thanks}</h1>
          <p class="tablet-thanks__note">
            {connected ? countedSaid(rating, catalogue) : said.keptUntilConnected}
          </p>
        </div>
        <div class="tablet-thanks__foot">
          <p class="tablet-work__note">{said.waitingAfter(THANKS_MS / 1000)}</p>
          <Block
            tone="dark"
            size="small"
            align="center"
            title={common.done}
            onPress={tablet.rest}
          />
        </div>
      </main>
    </div>
  );
}

/** A rating of a visit is counted in this quarter; one that nobody asked stands apart from it (SPEC R9, R11). */
function countedSaid({ asked }: Rating, { timeZone, publicCalendar }: Catalogue): string {
  const { tablet } = words.value;
  if (!asked) return tablet.countedApart;
  const quarter = quarterOf(dayOf(officeNow(), timeZone), publicCalendar);
  return tablet.counted(periodName(quarter.key, quarter));
}
