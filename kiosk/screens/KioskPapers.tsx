import { Block } from '#shared/ui/Block.tsx';
import { Wall } from '#shared/ui/Wall.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Procedure } from '#shared/protocol/office.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { pageOf } from '../model/path.ts';
import { say } from '../model/say.ts';
import { KioskBar } from '../parts/KioskBar.tsx';
import { KioskHead } from '../parts/KioskHead.tsx';
import './KioskPapers.css';

/** Beside the path: the papers that a procedure asks for, as the office has entered them. */

/** Papers of up to three lines that fit on a page, also with large text. */
const PAPERS = 6;

interface KioskPapersProps {
  readonly kiosk: Kiosk;
  readonly procedure: Procedure;
  readonly page: number;
}

/** Draws one page of the list; from here one goes on to the next, or back. */
export function KioskPapers({ kiosk, procedure, page }: KioskPapersProps) {
  const { kiosk: said, common } = words.value;
  const { items, more } = pageOf(procedure.papers, page, PAPERS);
  return (
    <>
      <Wall skirting>
        <KioskHead kiosk={kiosk} />
        <div class="kiosk-asked">
          <p class="kiosk-asked__of">{say(procedure.shortName)}</p>
          <h1 class="kiosk-asked__question">{said.papersToBring}</h1>
        </div>
      </Wall>
      <main class="kiosk-work ui-step">
        <ol class="kiosk-papers" start={page * PAPERS + 1}>
          {items.map((paper) => (
            <li key={paper.vi}>{say(paper)}</li>
          ))}
        </ol>
        {more ? (
          <Block
            size="medium"
            icon="arrow-down"
            title={common.more}
            onPress={() => kiosk.goOn({ at: 'papers', procedure: procedure.code, page: page + 1 })}
          />
        ) : null}
        <Block tone="dark" size="large" align="center" title={common.back} onPress={kiosk.goBack} />
      </main>
      <KioskBar kiosk={kiosk} ways />
    </>
  );
}
