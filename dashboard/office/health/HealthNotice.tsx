import type { HealthNow } from '#shared/protocol/health.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import './HealthNotice.css';

/** What is wrong with the office's memory, and what to do, over whatever page lies open (SPEC X3, X4). */

/** Draws nothing while all is well. */
export function HealthNotice({ health }: { readonly health: HealthNow | null }) {
  const { officeHealth: said } = words.value;
  const sentence = health && trouble(health);
  if (!sentence) return null;
  return (
    <div class="health-notice">
      <Notice kind="act-now">
        {sentence === said.noRoom ? said.noRoom : `${sentence} ${said.damagedDo}`}
      </Notice>
    </div>
  );
}

function trouble({ status, checked }: HealthNow): string | null {
  const { officeHealth: said } = words.value;
  const problems = checked?.problems ?? 0;
  if (problems > 0) return said.damagedPlaces(formatNumber(problems, language.value));
  if (status === 'damaged') return said.damaged;
  return status === 'no-room' ? said.noRoom : null;
}
