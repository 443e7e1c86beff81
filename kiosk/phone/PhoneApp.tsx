import { useEffect, useState } from 'preact/hooks';
import type { TicketNow } from '#shared/domain/ticket-now.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { OfficeHead } from '#shared/ui/OfficeHead.tsx';
import { Wall } from '#shared/ui/Wall.tsx';
import { language, spokenLanguages, words } from '#shared/ui/words/language.ts';
import { say } from '../model/say.ts';
import { latePhoneFeedback } from './model/late-feedback.ts';
import { chooseLanguage } from './model/phone-language.ts';
import type { Phone } from './model/phone.ts';
import { PhoneGiven } from './PhoneGiven.tsx';
import { PhonePlace } from './PhonePlace.tsx';
import { PhoneSteps } from './PhoneSteps.tsx';
import './PhoneApp.css';

/** One ticket on a phone: its number first, then its place, or its rating once the visit is over. */

/** Draws what the office has told of it. */
export function PhoneApp({ phone }: { readonly phone: Phone }) {
  const ticket = phone.ticket.value;
  const { phone: said } = words.value;
  const isKnown = phone.trouble.value !== 'unknown';
  const number = isKnown ? ticket?.number : undefined;
  useEffect(() => {
    document.title = number ? `${number} · ${said.title}` : said.title;
  }, [number, said]);
  return (
    <div class="phone">
      <Head ticket={ticket} />
      <main class="phone__main">
        {ticket && isKnown ? <Ticket phone={phone} ticket={ticket} /> : <NoTicket phone={phone} />}
      </main>
    </div>
  );
}

function Head({ ticket }: { readonly ticket: TicketNow | null }) {
  const { common } = words.value;
  const spoken = language.value;
  const others = spokenLanguages.value.filter(
    ({ code }) => code !== spoken && (ticket?.office.languages.includes(code) ?? true),
  );
  return (
    <Wall>
      <OfficeHead
        name={ticket ? say(ticket.office.name) : common.serviceName}
        line={ticket ? say(ticket.office.place) : undefined}
      >
        {others.map(({ code, name }) => (
          <button
            key={code}
            type="button"
            class="phone__language"
            lang={code}
            onClick={() => chooseLanguage(code)}
          >
            {name}
          </button>
        ))}
      </OfficeHead>
    </Wall>
  );
}

function NoTicket({ phone }: { readonly phone: Phone }) {
  const { phone: said, common } = words.value;
  const trouble = phone.trouble.value;
  if (trouble === 'unknown') {
    return (
      <div class="phone__said" role="status">
        <h1 class="phone__title">{said.unknown}</h1>
        <p>{said.unknownNote}</p>
      </div>
    );
  }
  return trouble ? (
    <Notice kind="attention">{said.unreachable}</Notice>
  ) : (
    <p role="status">{common.loading}</p>
  );
}

function Ticket({ phone, ticket }: { readonly phone: Phone; readonly ticket: TicketNow }) {
  const [writes, setWrites] = useState(false);
  const late = latePhoneFeedback.part.value;
  if (writes && late) {
    return <late.PhoneFeedback at={ticket.at} tell={phone.tell} onClose={() => setWrites(false)} />;
  }
  return (
    <>
      <OfTicket phone={phone} ticket={ticket} />
      <button
        type="button"
        class="phone__feedback"
        onClick={() => {
          latePhoneFeedback.fetch();
          setWrites(true);
        }}
      >
        {words.value.phone.feedback}
      </button>
    </>
  );
}

function OfTicket({ phone, ticket }: { readonly phone: Phone; readonly ticket: TicketNow }) {
  return (
    <>
      {phone.trouble.value ? (
        <Notice kind="attention">{words.value.phone.unreachable}</Notice>
      ) : null}
      <Stage phone={phone} ticket={ticket} />
    </>
  );
}

/** One thing at a time: whoever is called, or called again after all (SPEC R16), is told so before anything is asked. */
function Stage({ phone, ticket }: { readonly phone: Phone; readonly ticket: TicketNow }) {
  const { rating, trouble } = phone;
  const { draft, given, outgoing } = rating.kept.value;
  const { rated } = ticket;
  if (ticket.isToday && ticket.state === 'called') return <PhonePlace ticket={ticket} />;
  if (draft) return <PhoneSteps rating={draft} ticket={ticket} onTurn={rating.turnTo} />;
  if (!given && !rated) return <PhonePlace ticket={ticket} />;
  const isSent = outgoing.length === 0;
  const isNewest = isSent && trouble.value === null && rated?.own === given?.rating.ids.rating;
  return (
    <PhoneGiven
      ticket={ticket}
      given={given}
      isSent={isSent}
      isTooLate={isNewest && (rated?.version ?? 0) < (given?.version ?? 0)}
      isRefused={rating.refused.value}
      changeLeftMs={rating.changeLeftMs()}
      onChange={rating.change}
    />
  );
}
