import { QrCode } from '#shared/ui/QrCode.tsx';
import { words } from '#shared/ui/words/language.ts';
import './TicketCode.css';

/** The code on a ticket, and what it is good for: its holder's phone follows the number and rates the visit (SPEC R15). */

/** Draws it, on the screen and on paper alike. @param link what the code says */
export function TicketCode({ link }: { readonly link: string }) {
  const { ticketCode } = words.value;
  return (
    <div class="ticket-code">
      <QrCode content={link} label={ticketCode.label} />
      <p class="ticket-code__line">{ticketCode.line}</p>
    </div>
  );
}
