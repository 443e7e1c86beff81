import { Block } from '#shared/ui/Block.tsx';
import { addDays } from '#shared/domain/time.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { LookedUp } from './LookedUp.tsx';
import { newestOf } from './published-lists.ts';
import type { Search } from './search.ts';
import './ReceiptCheck.css';

/** Where a receipt is typed, or comes in with the link of its QR, and looked up in the quarter that is chosen (SPEC Z3). */

interface ReceiptCheckProps {
  readonly search: Search;
}

/** Draws the form and what came of the search. */
export function ReceiptCheck({ search }: ReceiptCheckProps) {
  const { receiptPage: said } = words.value;
  const { lists, code, list, look } = search;
  const looking = search.looking.value;
  const notYet = notYetSaid(search);
  const isBusy = looking.status === 'fetching' || looking.status === 'looking';
  return (
    <form
      class="receipt-check"
      onSubmit={(event) => {
        event.preventDefault();
        void look();
      }}
    >
      <label class="receipt-check__part receipt-check__part--code">
        <span class="receipt-check__label">{said.code}</span>
        <input
          class="receipt-check__field"
          value={code.value}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby="receipt-code-note"
          aria-invalid={looking.status === 'not-a-code' || undefined}
          onInput={(event) => {
            code.value = event.currentTarget.value;
          }}
        />
        <span class="receipt-check__note" id="receipt-code-note">
          {said.codeNote}
        </span>
      </label>
      <label class="receipt-check__part">
        <span class="receipt-check__label">{said.quarter}</span>
        <select
          class="receipt-check__field"
          value={list.value.period}
          onChange={(event) => {
            const { value } = event.currentTarget;
            list.value = newestOf(lists).find(({ period }) => period === value) ?? lists[0];
          }}
        >
          {newestOf(lists).map(({ period, name }) => (
            <option key={period} value={period}>
              {name}
            </option>
          ))}
        </select>
        {looking.status === 'told' ? null : <span class="receipt-check__note">{notYet}</span>}
      </label>
      <div class="receipt-check__press">
        <Block
          title={said.look}
          tone="dark"
          size="small"
          icon="search"
          busyLabel={isBusy ? said.fetching : undefined}
          onPress={() => void look()}
        />
      </div>
      <LookedUp looking={looking} notYet={notYet} />
    </form>
  );
}

/** Which ratings nobody can look up yet, and until when the quarter under way runs: most who scan their receipt at once. */
function notYetSaid({ lists: [newest], runningTo }: Search): string {
  const spoken = language.value;
  const from = formatDay(addDays(newest.to, 1), spoken);
  return words.value.receiptPage.notYet(from, formatDay(runningTo, spoken));
}
