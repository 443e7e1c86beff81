import { officeNow } from '#shared/client/office-clock.ts';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import { quarterOf } from '#shared/domain/period.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { Text } from '#shared/protocol/text.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Icon } from '#shared/ui/icons/Icon.tsx';
import { periodName } from '#shared/ui/results/period-name.ts';
import { words } from '#shared/ui/words/language.ts';
import { AnswersSaid } from './AnswersSaid.tsx';
import type { Rating } from './model/rating.ts';
import { changeLeftMs, type RatingDesk, type Thanks, THANKS_MS } from './model/tablet-screen.ts';
import { TabletHead } from './TabletHead.tsx';
import { TabletReceipt } from './TabletReceipt.tsx';
import './TabletThanks.css';

/** Thanks, what was answered and what becomes of it: as long as they stand it can be changed, and the receipt be taken (SPEC R14, Z1). */

interface TabletThanksProps {
  readonly desk: RatingDesk;
  readonly thanks: Thanks;
  readonly catalogue: Catalogue;
  readonly counter: Text | null;
  /** Without a line the rating waits on the tablet, and the screen says so. */
  readonly connected: boolean;
}

/** Draws the thanks or the receipt; the screen goes back to waiting by itself. */
export function TabletThanks(props: TabletThanksProps) {
  const { desk, thanks, catalogue, counter } = props;
  const { rating, showsReceipt } = thanks;
  const { tablet: said, common } = words.value;
  return (
    <div class="tablet">
      <TabletHead catalogue={catalogue} counter={counter} rating={rating} />
      <main key={String(showsReceipt)} class="tablet-work ui-step">
        {showsReceipt && rating.receipt ? (
          <TabletReceipt code={rating.receipt.code} publicUrl={catalogue.publicUrl} />
        ) : (
          <Thanked {...props} />
        )}
        <div class="tablet-thanks__foot">
          <p class="tablet-work__note">
            {showsReceipt ? null : said.waitingAfter(THANKS_MS / 1000)}
          </p>
          <Block tone="dark" size="small" align="center" title={common.done} onPress={desk.rest} />
        </div>
      </main>
    </div>
  );
}

function Thanked({ desk, thanks, catalogue, connected }: TabletThanksProps) {
  const { rating, givenAt } = thanks;
  const { tablet: said } = words.value;
  return (
    <div class="tablet-thanks">
      <div class="tablet-thanks__said" role="status">
        <Icon name="check" large />
        <h1 class="tablet-thanks__title">{said.thanks}</h1>
        <p class="tablet-thanks__note">
          {connected ? countedSaid(rating, catalogue) : said.keptUntilConnected}
        </p>
      </div>
      <div class="tablet-thanks__beside">
        <AnswersSaid rating={rating} />
        {changeLeftMs(givenAt) > 0 ? (
          <Block
            size="small"
            align="center"
            title={said.changeAnswers}
            onPress={() => desk.changeMind(thanks)}
          />
        ) : null}
        {rating.receipt ? (
          <Block
            size="small"
            align="center"
            title={said.takeReceipt}
            note={said.takeReceiptNote}
            onPress={() => desk.takeReceipt(thanks)}
          />
        ) : null}
      </div>
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
