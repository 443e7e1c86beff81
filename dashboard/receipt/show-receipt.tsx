import { render } from 'preact';
import { canHash } from '#shared/client/receipt.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { setLanguage, words } from '#shared/ui/words/language.ts';
import { LANGUAGES } from '#shared/ui/words/languages.ts';
import { listsOn } from './published-lists.ts';
import { ReceiptCheck } from './ReceiptCheck.tsx';
import { newSearch, type Search } from './search.ts';

/** Gives the receipt page its search; all else of it came from the server. */

/** @param place what the server left for it  @param page the whole page, on which the lists stand */
export function showReceipt(place: HTMLElement, page: ParentNode): void {
  const spoken = LANGUAGES.find(({ code }) => code === document.documentElement.lang);
  if (spoken) setLanguage(spoken.code);
  const [first, ...others] = listsOn(page);
  if (!first) return;
  const runningTo = place.dataset['runningTo'] ?? '';
  place.replaceChildren();
  if (!canHash()) {
    render(<Notice kind="attention">{words.value.receiptPage.notSecure}</Notice>, place);
    return;
  }
  const search = newSearch([first, ...others], runningTo);
  render(<ReceiptCheck search={search} />, place);
  takeScanned(search);
  // Another receipt scanned while the page is open changes nothing but what stands behind the sign.
  addEventListener('hashchange', () => takeScanned(search));
}

/** Looks up the receipt that the address brings, and takes it out: it is not to stay in the browser's history. */
function takeScanned(search: Search): void {
  const scanned = location.hash.slice(1);
  if (scanned === '') return;
  history.replaceState(null, '', location.pathname + location.search);
  search.code.value = scanned;
  void search.look();
}
