import { Notice } from '#shared/ui/Notice.tsx';
import { Row, RowGroup } from '#shared/ui/Row.tsx';
import { Steps } from '#shared/ui/Steps.tsx';
import { Wall } from '#shared/ui/Wall.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { pageOf } from '../model/path.ts';
import { say } from '../model/say.ts';
import { KioskBar } from '../parts/KioskBar.tsx';
import { KioskHead } from '../parts/KioskHead.tsx';
import { LaneTiles } from '../parts/LaneTiles.tsx';
import { shortLimit } from '../parts/no-wait-note.ts';
import { pausedNote } from '../parts/paused-said.ts';
import './KioskChoice.css';

/** What one came for: the procedures settled at once on top, below them every lane with its letter and how many wait, and the search last. */

/** Rows of the no-wait list that fit above the fields. */
const NO_WAIT_ROWS = 5;

/** Draws the list and the tiles; a touch on a tile opens its procedures. */
export function KioskChoice({ kiosk }: { readonly kiosk: Kiosk }) {
  const { kiosk: said, common, search: toFind } = words.value;
  const { queues, noWaitProcedures, paused } = kiosk.offer.value;
  const { items, more } = pageOf(noWaitProcedures, 0, NO_WAIT_ROWS);
  return (
    <>
      <Wall skirting>
        <KioskHead kiosk={kiosk} />
        <div class="kiosk-asked">
          <Steps step={1} of={2} />
          <h1 class="kiosk-asked__question">{said.whichProcedure}</h1>
          <p>{said.whichProcedureNote}</p>
        </div>
      </Wall>
      <main class="kiosk-work kiosk-choice ui-step">
        {items.length === 0 ? null : (
          <RowGroup
            title={said.noWaitList}
            icon="file-check"
            note={paused ? pausedNote(paused) : said.noWaitListNote}
          >
            {items.map((one) => (
              <Row
                key={one.code}
                name={say(one.shortName)}
                aside={shortLimit(one)}
                chevron
                onPress={() => kiosk.goOn({ at: 'card', procedure: one.code })}
              />
            ))}
            {more ? (
              <Row
                name={common.more}
                chevron
                onPress={() => kiosk.goOn({ at: 'no-wait', page: 0 })}
              />
            ) : null}
          </RowGroup>
        )}
        {queues.length === 0 && items.length === 0 ? (
          <Notice kind="attention">{said.nothingToday}</Notice>
        ) : null}
        <LaneTiles kiosk={kiosk} from={0} />
        <Row
          icon="search"
          name={toFind.find}
          aside={toFind.findNote}
          chevron
          onPress={() => kiosk.goOn({ at: 'search', text: '', from: 0 })}
        />
      </main>
      <KioskBar kiosk={kiosk} ways />
    </>
  );
}
