import { Notice } from '#shared/ui/Notice.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Mark } from '#shared/domain/vocabulary.ts';
import type { Work } from '../model/work.ts';
import './ByHandStrip.css';

/** Above the work: that it is done by hand, and what that means for the hall; what the office says of it afterwards (SPEC Q17, Q18). */

/** Draws nothing while the counter works with its line and there is nothing to look at again. */
export function ByHandStrip({ work }: { readonly work: Work }) {
  const desk = work.hand.desk.value;
  const returned = work.facts.returned.value;
  if (!desk && returned.length === 0) return null;
  return (
    <div class="by-hand">
      {desk ? <WhatIsDone work={work} /> : null}
      {returned.length > 0 ? <WhatCameBack work={work} /> : null}
    </div>
  );
}

function WhatIsDone({ work }: { readonly work: Work }) {
  const { byHand } = words.value;
  const current = work.hand.desk.value?.current;
  if (work.line.value.status !== 'connected') {
    return (
      <Notice kind="attention" icon="wifi-off">
        {byHand.working}
      </Notice>
    );
  }
  return (
    <Notice kind="info" icon="wifi">
      {current ? byHand.finishFirst(current.number) : byHand.sending}
    </Notice>
  );
}

function WhatCameBack({ work }: { readonly work: Work }) {
  const { byHand } = words.value;
  const said: { readonly [mark in Mark]?: (number: string) => string } = byHand.returned;
  const { returned } = work.facts;
  const understood = (
    <button type="button" class="by-hand__understood" onClick={() => (returned.value = [])}>
      {byHand.understood}
    </button>
  );
  return (
    <Notice kind="attention" action={understood}>
      {byHand.returnedTitle}
      <ul class="by-hand__returned">
        {returned.value.map(({ number, mark }) => (
          <li key={`${number} ${mark}`}>{said[mark]?.(number)}</li>
        ))}
      </ul>
    </Notice>
  );
}
