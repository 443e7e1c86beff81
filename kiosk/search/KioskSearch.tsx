import { useCallback, useMemo } from 'preact/hooks';
import type { Procedure } from '#shared/protocol/procedure.ts';
import { Steps } from '#shared/ui/Steps.tsx';
import { Wall } from '#shared/ui/Wall.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { isAtOnce, queueFor } from '../model/offer.ts';
import type { Step } from '../model/path.ts';
import { KioskBar } from '../parts/KioskBar.tsx';
import { KioskHead } from '../parts/KioskHead.tsx';
import { SearchField } from './SearchField.tsx';
import { SearchHelp } from './SearchHelp.tsx';
import { SearchKeyboard } from './SearchKeyboard.tsx';
import { SearchResults } from './SearchResults.tsx';
import { indexFor } from './search-index.ts';
import { useHardwareKeys } from './typing.ts';
import './KioskSearch.css';

/** The search for a procedure: typed text on the wall, what it leads to below, the keys at the foot (SPEC L1 to L5). */

interface KioskSearchProps {
  readonly kiosk: Kiosk;
  readonly step: Extract<Step, { at: 'search' }>;
}

/** Draws the search; every key answers at once. */
export function KioskSearch({ kiosk, step }: KioskSearchProps) {
  const said = words.value.search;
  const offer = kiosk.offer.value;
  const index = indexFor(kiosk.catalogue, language.value);
  const { text } = step;
  const here = useMemo(() => {
    // The index has all of the catalogue, also what is not in force today.
    const inForce = new Set(offer.procedures);
    return {
      isAtOnce: (one: Procedure) => isAtOnce(offer, one),
      isGiven: (one: Procedure) =>
        inForce.has(one) && (isAtOnce(offer, one) || queueFor(offer, one, null) !== null),
    };
  }, [offer]);
  const found = useMemo(() => index.find(text, here), [index, text, here]);
  const type = useCallback(
    (change: (text: string) => string) => {
      // Two keys may come before the screen is drawn again.
      const now = kiosk.step.peek();
      if (now.at === 'search' && !kiosk.idle.asks.peek()) kiosk.searchFor(change(now.text));
    },
    [kiosk],
  );
  useHardwareKeys(type);
  return (
    <>
      <Wall>
        <KioskHead kiosk={kiosk} />
        <div class="kiosk-asked kiosk-search__asked">
          <Steps step={1} of={2} />
          <h1 class="kiosk-asked__question">{said.find}</h1>
          <SearchField text={text} count={text.trim() === '' ? null : found.procedures.length} />
          <p class="kiosk-search__hint">{said.hint}</p>
        </div>
      </Wall>
      <main class="kiosk-work kiosk-search ui-step">
        <div class="kiosk-search__answer">
          {found.procedures.length === 0 ? (
            <SearchHelp
              text={text}
              finds={(one) => index.find(one, here).procedures.length > 0}
              onByField={kiosk.goBack}
            />
          ) : (
            <SearchResults kiosk={kiosk} step={step} found={found} />
          )}
        </div>
        <SearchKeyboard type={type} />
      </main>
      <KioskBar kiosk={kiosk} ways />
    </>
  );
}
