import type { TicketNow } from '#shared/domain/ticket-now.ts';
import { CutPaper, PaperCut } from '#shared/ui/CutPaper.tsx';
import { words } from '#shared/ui/words/language.ts';
import { say, sayDay } from '../model/say.ts';
import './PhonePlace.css';

/** The ticket while its visit is not over: the number, how many wait before it, or where it is called to. */

/** Draws the paper. */
export function PhonePlace({ ticket }: { readonly ticket: TicketNow }) {
  const { phone: said } = words.value;
  const { number, lane, procedure } = ticket;
  return (
    <CutPaper label={said.title}>
      <div class="phone-place">
        <p class="phone-place__title">{said.yourNumber}</p>
        <p class={`phone-place__number ui-number phone-place__number--${number.length}`}>
          {number}
        </p>
        <p class="phone-place__lane">{lane ? say(lane) : null}</p>
        <p>{procedure ? say(procedure) : null}</p>
        <PaperCut />
        <div role="status" class="phone-place__now">
          <Now ticket={ticket} />
        </div>
      </div>
    </CutPaper>
  );
}

function Now({ ticket }: { readonly ticket: TicketNow }) {
  const { phone: said } = words.value;
  const { isToday, day, state, ahead, counter } = ticket;
  if (!isToday) return <p>{said.otherDay(sayDay(day))}</p>;
  switch (state) {
    case 'waiting':
      return (
        <>
          <p class="phone-place__ahead">{ahead === null ? said.waiting : said.ahead(ahead)}</p>
          <p class="phone-place__note">{said.watch}</p>
        </>
      );
    case 'called':
      return (
        <>
          <p>{said.calledTo}</p>
          <p class="phone-place__counter">{counter ? say(counter) : null}</p>
          <p class="phone-place__note">{said.rateLater}</p>
        </>
      );
    case 'ended':
    case 'absent':
    case 'left':
    case 'void':
    case 'unqueued':
      return <p>{said.states[state]}</p>;
    default:
      return state satisfies never;
  }
}
