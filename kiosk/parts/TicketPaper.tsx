import { CutPaper, PaperCut } from '#shared/ui/CutPaper.tsx';
import { formatTime } from '#shared/ui/format/time.ts';
import { words } from '#shared/ui/words/language.ts';
import type { IssuedTicket } from '../model/issue.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { lateTicketCode } from '../model/late-ticket-code.ts';
import { say, sayAll } from '../model/say.ts';
import { ticketNotes } from './ticket-notes.ts';
import './TicketPaper.css';

/** The ticket as it is seen on the screen: the number first, then where it is called and who is before it. */

interface TicketPaperProps {
  readonly kiosk: Kiosk;
  readonly ticket: IssuedTicket;
}

/** Draws the paper. */
export function TicketPaper({ kiosk, ticket }: TicketPaperProps) {
  const { kiosk: said, common } = words.value;
  const { number, queue, procedure, ahead, link } = ticket;
  const code = lateTicketCode.part.value;
  return (
    <div class="ticket-paper">
      <CutPaper label={said.yourNumber}>
        <p class="ticket-paper__title">{said.yourNumber}</p>
        <p class={`ticket-paper__number ui-number ticket-paper__number--${number.length}`}>
          {number}
        </p>
        <p class="ticket-paper__lane">
          {say(queue.lane.name)} · {sayAll(queue.counters)}
        </p>
        <p class="ticket-paper__procedure">{say(procedure.shortName)}</p>
        <PaperCut />
        <div
          class={
            link && code ? 'ticket-paper__foot ticket-paper__foot--coded' : 'ticket-paper__foot'
          }
        >
          <dl class="ticket-paper__facts">
            <div>
              <dt>{said.ahead}</dt>
              <dd class={ahead === null ? 'ticket-paper__unknown' : 'ticket-paper__ahead'}>
                {ahead === null ? said.notKnown : common.people(ahead)}
              </dd>
            </div>
            <div>
              <dt>{said.takenAt}</dt>
              <dd class="ticket-paper__ahead">{formatTime(ticket.at, kiosk.catalogue.timeZone)}</dd>
            </div>
          </dl>
          {ticketNotes(ticket, kiosk.catalogue).map((note) => (
            <p key={note} class="ticket-paper__note">
              {note}
            </p>
          ))}
          {link && code ? <code.TicketCode link={link} /> : null}
        </div>
      </CutPaper>
    </div>
  );
}
