import type { HealthNow } from '#shared/protocol/health.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import './HealthNotice.css';

/** What is wrong with the office's memory or its server's clock, and what to do, over whatever page lies open (SPEC X3, X4, X6). */

/** Draws nothing while all is well. */
export function HealthNotice({ health }: { readonly health: HealthNow | null }) {
  const { officeHealth: said } = words.value;
  const sentence =
    health && (trouble(health) ?? (health.clock === 'ok' ? null : said.clockFarAhead));
  if (!sentence) return null;
  return (
    <div class="health-notice">
      <Notice kind="act-now">{sentence}</Notice>
    </div>
  );
}

function trouble({ status, checked }: HealthNow): string | null {
  const { officeHealth: said } = words.value;
  const problems = checked?.problems ?? 0;
  const places = formatNumber(problems, language.value);
  if (problems > 0) return `${said.damagedPlaces(places)} ${said.damagedDo}`;
  if (status === 'damaged') return `${said.damaged} ${said.damagedDo}`;
  return status === 'no-room' ? said.noRoom : null;
}
