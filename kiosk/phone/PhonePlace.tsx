import type { TicketNow } from '#shared/domain/ticket-now.ts';
import { CutPaper, PaperCut } from '#shared/ui/CutPaper.tsx';
import { openingSaid } from '#shared/ui/format/opening.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { say, sayAnyOf, sayDay } from '../model/say.ts';
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
  const { isToday, day, state, counter } = ticket;
  if (!isToday) return <p>{said.otherDay(sayDay(day))}</p>;
  switch (state) {
    case 'waiting':
      return <Waiting ticket={ticket} />;
    case 'called':
      return (
        <>
          <p>{said.calledTo}</p>
          <p class="phone-place__counter">{counter ? say(counter) : null}</p>
          <p class="phone-place__note">{said.rateLater}</p>
        </>
      );
    case 'absent':
      return (
        <>
          <p>{said.missed(sayAnyOf(ticket.callers))}</p>
          <p class="phone-place__note">{said.callsLeft(ticket.callsLeft)}</p>
        </>
      );
    case 'ended':
    case 'left':
    case 'void':
    case 'unqueued':
      return <p>{said.states[state]}</p>;
    default:
      return state satisfies never;
  }
}

/** Out of hours nobody is next: the page says when numbers are called, as the kiosk does (SPEC K5, T7). */
function Waiting({ ticket: { ahead, callers, opening } }: { readonly ticket: TicketNow }) {
  const { phone: said } = words.value;
  const isOpen = opening?.status === 'open';
  const place = isOpen ? said.ahead : said.aheadWhileClosed;
  return (
    <>
      <p class="phone-place__ahead">{ahead === null ? said.waiting : place(ahead)}</p>
      {opening && !isOpen ? (
        <p class="phone-place__closed">
          {openingSaid(opening, words.value, language.value).join(' ')}
        </p>
      ) : null}
      {callers.length > 0 ? <p>{said.calledAt(sayAnyOf(callers))}</p> : null}
      <p class="phone-place__note">{said.watch}</p>
    </>
  );
}
