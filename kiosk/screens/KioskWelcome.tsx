import { Block } from '#shared/ui/Block.tsx';
import { Facade } from '#shared/ui/Facade.tsx';
import { Wall } from '#shared/ui/Wall.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Kiosk } from '../model/kiosk.ts';
import type { Offer } from '../model/offer.ts';
import { say } from '../model/say.ts';
import { wayToNumber } from '../model/ways.ts';
import { HoursPlaque } from '../parts/HoursPlaque.tsx';
import { KioskBar } from '../parts/KioskBar.tsx';
import { KioskHead } from '../parts/KioskHead.tsx';
import { OpeningLine } from '../parts/OpeningLine.tsx';
import { pausedNote } from '../parts/paused-said.ts';
import { ResultPlaque } from '../parts/ResultPlaque.tsx';
import './KioskWelcome.css';

/** The first screen: a greeting, one way to a number, and a short one for what is settled at once. */

/** Draws the house, the two ways, and the plaques. */
export function KioskWelcome({ kiosk }: { readonly kiosk: Kiosk }) {
  const { kiosk: said } = words.value;
  const headline = kiosk.lastSeen.value?.headline ?? null;
  const offer = kiosk.offer.value;
  return (
    <>
      <Wall>
        <KioskHead kiosk={kiosk} />
        <h1 class="kiosk-welcome__greeting">{said.welcome}</h1>
        <Facade />
      </Wall>
      <main class="kiosk-work ui-step">
        <OpeningLine kiosk={kiosk} />
        <div class="kiosk-welcome__take">
          <Block
            tone="dark"
            size="hero"
            icon="ticket"
            chevron
            title={said.takeNumber}
            note={said.takeNumberNote}
            onPress={() => kiosk.goOn(wayToNumber(offer))}
          />
        </div>
        {offer.noWaitProcedures.length === 0 ? null : (
          <Block
            tone="ochre"
            size="wide"
            icon="file-check"
            chevron
            title={said.noWaitProcedures}
            note={offer.paused ? pausedNote(offer.paused) : <NoWaitNames offer={offer} />}
            onPress={() => kiosk.goOn({ at: 'no-wait', page: 0 })}
          />
        )}
        <div class="kiosk-welcome__plaques">
          <HoursPlaque catalogue={kiosk.catalogue} />
          {headline ? <ResultPlaque headline={headline} /> : null}
        </div>
      </main>
      <KioskBar kiosk={kiosk} feedback />
    </>
  );
}

/** Names that fit on three lines; the others are counted. */
const NAMES_SHOWN = 5;

function NoWaitNames({ offer }: { readonly offer: Offer }) {
  const names = offer.noWaitProcedures.map((one) => say(one.shortName));
  const { kiosk: said } = words.value;
  const others = names.length - NAMES_SHOWN;
  const shown = names.slice(0, NAMES_SHOWN);
  if (others > 0) shown.push(said.andOthers(others));
  return (
    <>
      <span class="kiosk-welcome__at-once">{said.noWaitProceduresNote}</span>
      {shown.map((name) => (
        <span key={name} class="kiosk-welcome__name">
          {name}
        </span>
      ))}
    </>
  );
}
