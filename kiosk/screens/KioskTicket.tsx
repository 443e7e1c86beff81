import { useLayoutEffect, useState } from 'preact/hooks';
import { Block } from '#shared/ui/Block.tsx';
import { Icon } from '#shared/ui/icons/Icon.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { Wall } from '#shared/ui/Wall.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { IssuedTicket } from '../model/issue.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { sayAll } from '../model/say.ts';
import { KioskBar } from '../parts/KioskBar.tsx';
import { KioskHead } from '../parts/KioskHead.tsx';
import { PrintTicket } from '../parts/PrintTicket.tsx';
import { Trouble } from '../parts/Trouble.tsx';
import { TicketPaper } from '../parts/TicketPaper.tsx';
import './KioskTicket.css';

/** The number, on screen and on paper. It is written down already; nothing here can lose it. */

interface KioskTicketProps {
  readonly kiosk: Kiosk;
  readonly ticket: IssuedTicket;
}

/** Draws the paper, sends it to the printer once, and offers what only some people need. */
export function KioskTicket({ kiosk, ticket }: KioskTicketProps) {
  const { kiosk: said, common } = words.value;
  const printed = usePrinted(kiosk, ticket);
  const groups = sayAll(kiosk.catalogue.priorityGroups);
  const noted = kiosk.priority.value === ticket.id;
  return (
    <>
      <Wall skirting>
        <KioskHead kiosk={kiosk} />
      </Wall>
      <main class="kiosk-work kiosk-ticket ui-step">
        <TicketPaper kiosk={kiosk} ticket={ticket} />
        <Notice kind="attention" icon="printer" action={<Icon name="arrow-down" />}>
          {printed ? said.printed : said.printing}
        </Notice>
        <div class="kiosk-ticket__done">
          <Block tone="dark" size="wide" align="center" title={common.done} onPress={kiosk.leave} />
        </div>
        <Trouble kiosk={kiosk} />
        {noted ? <Notice kind="info">{said.priorityNoted}</Notice> : null}
        {noted ? null : (
          <Block
            size="medium"
            icon="heart-handshake"
            title={said.priority}
            note={groups === '' ? undefined : groups}
            onPress={() => void kiosk.claimPriority(ticket.id)}
          />
        )}
        <p class="kiosk-ticket__home">{common.homeAfter(kiosk.idle.leavesAfterMs.value / 1000)}</p>
      </main>
      <KioskBar kiosk={kiosk} feedback />
      <PrintTicket kiosk={kiosk} ticket={ticket} />
    </>
  );
}

/** Prints when the ticket has come onto the screen; true once the printer has it. Whoever leaves the screen at once leaves no print behind. */
function usePrinted(kiosk: Kiosk, ticket: IssuedTicket): boolean {
  const [printed, setPrinted] = useState(false);
  useLayoutEffect(() => {
    const done = () => setPrinted(true);
    addEventListener('afterprint', done);
    // The number is painted before the print dialog of an ordinary browser stops the page.
    const soon = setTimeout(() => kiosk.printOnce(ticket.id), 100);
    return () => {
      removeEventListener('afterprint', done);
      clearTimeout(soon);
    };
  }, [kiosk, ticket]);
  return printed;
}
