import { Steps } from '#shared/ui/Steps.tsx';
import { Wall } from '#shared/ui/Wall.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { NoWait, Procedure } from '#shared/protocol/procedure.ts';
import type { Kiosk } from '../model/kiosk.ts';
import { isPastCutOff } from '../model/cut-off.ts';
import { say } from '../model/say.ts';
import { CutOffNote } from '../parts/CutOffNote.tsx';
import { KioskBar } from '../parts/KioskBar.tsx';
import { KioskHead } from '../parts/KioskHead.tsx';
import { Limits } from '../parts/Limits.tsx';
import { NoWaitAnswers } from '../parts/NoWaitAnswers.tsx';
import { PostingBlock } from '../parts/PostingBlock.tsx';
import { Trouble } from '../parts/Trouble.tsx';

/** The card of a procedure that may be settled at once: one yes/no question with all its limits (SPEC Q3). */

interface KioskConditionProps {
  readonly kiosk: Kiosk;
  readonly procedure: Procedure;
  readonly noWait: NoWait;
}

/** Draws the question and its answers; past the cut-off time the note comes first. */
export function KioskCondition({ kiosk, procedure, noWait }: KioskConditionProps) {
  const late = isPastCutOff(procedure, kiosk.now.value, kiosk.catalogue.timeZone);
  return (
    <>
      <Wall>
        <KioskHead kiosk={kiosk} />
        <div class="kiosk-asked">
          <Steps step={2} of={2} />
          <p class="kiosk-asked__of">{say(procedure.shortName)}</p>
          <h1 class="kiosk-asked__question kiosk-asked__question--long">{questionOf(noWait)}</h1>
          <Limits noWait={noWait} />
          {asksForUnknownPapers(procedure, noWait) ? (
            <p>{words.value.kiosk.papersNotListed}</p>
          ) : null}
        </div>
      </Wall>
      <main class="kiosk-work ui-step">
        {late ? <CutOffNote procedure={procedure} late /> : null}
        <Trouble kiosk={kiosk} />
        <NoWaitAnswers kiosk={kiosk} procedure={procedure} noWait={noWait} late={late} />
        {late ? null : <CutOffNote procedure={procedure} late={false} />}
        <PostingBlock kiosk={kiosk} procedure={procedure} />
      </main>
      <KioskBar kiosk={kiosk} ways />
    </>
  );
}

/** A condition in words asks for papers, but which they are the office has not entered (SPEC E6). */
function asksForUnknownPapers({ papers }: Procedure, { limits, condition }: NoWait): boolean {
  return papers.length === 0 && limits.length === 0 && condition !== null;
}

function questionOf({ limits, condition }: NoWait): string {
  const { kiosk } = words.value;
  if (limits.length > 0) return kiosk.withinLimits;
  return condition ? kiosk.meetsCondition : kiosk.settledAtOnce;
}
