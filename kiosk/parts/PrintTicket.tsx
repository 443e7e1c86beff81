import { formatDate } from '#shared/ui/format/date.ts';
import { formatTime } from '#shared/ui/format/time.ts';
import { language, words } from '#shared/ui/words/language.ts';
import type { IssuedTicket } from '../model/issue.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { lateTicketCode } from '../model/late-ticket-code.ts';
import { say, sayAll } from '../model/say.ts';
import { ticketNotes } from './ticket-notes.ts';
import './PrintTicket.css';

/** The ticket on paper, 80 mm wide, black on white. It tells nothing about its holder. */

interface PrintTicketProps {
  readonly kiosk: Pick<Kiosk, 'catalogue'>;
  readonly ticket: IssuedTicket;
}

/** Draws what the printer prints; on the screen it is not there. */
export function PrintTicket({ kiosk, ticket }: PrintTicketProps) {
  const { kiosk: said, common } = words.value;
  const { name, place, timeZone } = kiosk.catalogue;
  const { number, queue, procedure, at, ahead, link } = ticket;
  const code = lateTicketCode.part.value;
  const notes = ticketNotes(ticket, kiosk.catalogue);
  return (
    <section
      class={`print-ticket ${link ? `print-ticket--with-code-${notes.length === 1 ? 'short' : 'long'}` : ''}`}
      aria-hidden="true"
    >
      <p class="print-ticket__office">{say(name)}</p>
      <p>{say(place)}</p>
      <p class="print-ticket__title">{said.yourNumber}</p>
      <p class={`print-ticket__number print-ticket__number--${number.length}`}>{number}</p>
      <p class="print-ticket__lane">
        {say(queue.lane.name)} · {sayAll(queue.counters)}
      </p>
      <p>{say(procedure.shortName)}</p>
      <p class="print-ticket__ahead">
        {ahead === null ? said.waitingNotKnown : common.peopleAhead(ahead)}
      </p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {link && code ? <code.TicketCode link={link} /> : null}
      <p class="print-ticket__foot">
        {formatTime(at, timeZone)} · {formatDate(at, timeZone, language.value)}
      </p>
    </section>
  );
}
