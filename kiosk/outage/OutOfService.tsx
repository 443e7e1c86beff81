import { formatDate } from '#shared/ui/format/date.ts';
import { language, spokenLanguages, words } from '#shared/ui/words/language.ts';
import type { Language } from '#shared/ui/words/languages.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import { StandBy } from '../parts/StandBy.tsx';
import './OutOfService.css';

/**
 * A screen that cannot keep what it is told, or whose date cannot be right, serves nobody (SPEC X9): it says so in every
 * language at once, where to go instead, and to staff what to do.
 */

/** What is the matter: the memory fails, the browser has none, or the date is wrong. */
export type Outage = 'memory' | 'no-memory' | 'date';

interface OutOfServiceProps {
  readonly screen: 'kiosk' | 'tablet';
  readonly why: Outage;
  /** The office's name, where it is known. */
  readonly office?: string | undefined;
}

/** Draws it; whoever draws it takes it away when the matter is over. */
export function OutOfService({ screen, why, office }: OutOfServiceProps) {
  const { outage } = words.value;
  const others = spokenLanguages.value.filter(({ code }) => code !== language.value);
  return (
    <StandBy title={outage.title} office={office}>
      <p class="out-of-service__note">{outage.instead[screen]}</p>
      {others.map(({ code }) => (
        <OtherLanguage key={code} code={code} screen={screen} />
      ))}
      <div class="stand-by__aside out-of-service__staff">
        <p>
          <strong>{outage.forStaff}</strong> {outage.why[why]}
        </p>
        {why === 'date' ? <p>{outage.dateHere(ownDate())}</p> : null}
      </div>
    </StandBy>
  );
}

interface OtherLanguageProps {
  readonly code: Language;
  readonly screen: OutOfServiceProps['screen'];
}

function OtherLanguage({ code, screen }: OtherLanguageProps) {
  const { outage } = WORDS[code];
  return (
    <div class="out-of-service__other" lang={code}>
      <p class="out-of-service__title">{outage.title}</p>
      <p>{outage.instead[screen]}</p>
    </div>
  );
}

/** As the device itself has it, in its own zone: what staff find in its settings. */
function ownDate(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return formatDate(Date.now(), zone, language.value);
}
