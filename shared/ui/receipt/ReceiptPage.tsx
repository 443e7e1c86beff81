import type { Catalogue } from '../../domain/catalogue.ts';
import type { DayAnchor, PublishedList } from '../../protocol/proof.ts';
import { SCREENS } from '../../protocol/routes.ts';
import { Panel } from '../Panel.tsx';
import { PublicPage } from '../PublicPage.tsx';
import { pageAddress } from '../results/page-address.ts';
import { words } from '../words/language.ts';
import { AnchorsTable } from './AnchorsTable.tsx';
import { LeafLists } from './LeafLists.tsx';
import './ReceiptPage.css';

/** The page on which a receipt is looked up: what it says stands without script, the search itself is the browser's (SPEC Z3). */

export interface ReceiptPageProps {
  readonly office: Pick<Catalogue, 'name' | 'place' | 'emblem' | 'languages'>;
  /** The period that ended last first, of each its newest version first. */
  readonly lists: readonly PublishedList[];
  /** The newest first. */
  readonly anchors: readonly DayAnchor[];
  /** The last day of the public quarter under way. */
  readonly runningTo: string;
}

/** Draws the page; the script of the dashboard takes the place of what `data-receipt` holds. */
export function ReceiptPage({ office, lists, anchors, runningTo }: ReceiptPageProps) {
  const { receiptPage: said, results } = words.value;
  return (
    <PublicPage
      office={office}
      title={said.title}
      other={{ name: results.title, href: pageAddress(null) }}
      inLanguage={(code) => `${SCREENS.receipt}?lang=${code}`}
    >
      <h1 class="receipt-page__title">{said.title}</h1>
      <Panel tone="ochre">
        <p>{said.intro}</p>
        <div class="receipt-page__look" data-receipt data-running-to={runningTo}>
          <p>{lists.length === 0 ? said.nothingPublished : said.noScript}</p>
        </div>
      </Panel>
      {lists.length === 0 ? null : <LeafLists lists={lists} />}
      <AnchorsTable anchors={anchors} />
    </PublicPage>
  );
}
