import { formatNumber } from '#shared/ui/format/number.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import './LateNotice.css';

/** That feedback is late, on the lead's first screen, with the way to it (SPEC Y4). */

/** Draws nothing while none is. */
export function LateNotice({ late }: { readonly late: number }) {
  if (late === 0) return null;
  const { feedback: said } = words.value;
  return (
    <div class="late-notice">
      <Notice kind="attention" action={<a href="#feedback">{said.seeLate}</a>}>
        {said.lateNotice(formatNumber(late, language.value))}
      </Notice>
    </div>
  );
}
