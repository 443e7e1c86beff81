import { quarterOf } from '#shared/domain/period.ts';
import type { State } from '#shared/domain/state.ts';
import type { Office } from '#shared/protocol/office.ts';
import type { PublishedList } from '#shared/protocol/proof.ts';
import { renderReceipt } from '#shared/ui/receipt/render-receipt.tsx';
import type { Language } from '#shared/ui/words/languages.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import type { Store } from '../store/store.ts';
import type { Doorway } from './doorway.ts';
import { inPage } from './in-page.ts';
import { type Tagged, tagged } from './tagged.ts';

/** The page on which a receipt is looked up, as far as it is there without script (SPEC Z3). */

/** The page in a language; `page` is the dashboard's built index.html. */
export type ReceiptPage = (page: string, language: Language) => Tagged;

/** Days whose anchors stand on the page; more of them at their own door. */
const ANCHORS_SHOWN = 30;

interface Made extends Pick<State, 'office' | 'published' | 'day'> {
  readonly page: string;
  readonly answer: Tagged;
}

/** Made once in each language for an office in force, a day and what is published. */
export function keepReceiptPage({ office, store }: Pick<Doorway, 'office' | 'store'>): ReceiptPage {
  const last = new Map<Language, Made>();
  return (page, language) => {
    const { office: file, published, day } = office.state();
    const made = last.get(language);
    const isSame = made?.office === file && made.published === published && made.day === day;
    if (made && isSame && made.page === page) return made.answer;
    const answer = tagged(file ? drawn(page, file, day, store, language) : page);
    last.set(language, { page, office: file, published, day, answer });
    return answer;
  };
}

function drawn(
  page: string,
  office: Office,
  day: string,
  store: Store,
  language: Language,
): string {
  const lists = publishedLists(store);
  const rendered = renderReceipt(
    {
      office,
      lists,
      anchors: store.anchors(ANCHORS_SHOWN),
      runningTo: quarterOf(day, office.publicCalendar).to,
    },
    language,
  );
  return inPage(page, { title: WORDS[language].receiptPage.title, rendered, language });
}

/** Every version of every publication that names its leaves; of each period the newest first. */
function publishedLists(store: Store): readonly PublishedList[] {
  return store.publications().flatMap(({ figures: { period, from, to } }) =>
    store
      .publicationVersions(period)
      .toReversed()
      .flatMap(({ version, leaves }) => (leaves ? [{ period, from, to, version, ...leaves }] : [])),
  );
}
