import type { PublicationChecks } from '#shared/domain/publication-checks.ts';
import { Icon } from '#shared/ui/icons/Icon.tsx';
import { words } from '#shared/ui/words/language.ts';
import { checksSaid } from './checks-said.ts';
import './ChecksBefore.css';

/** What to look at before a quarter becomes public, or is corrected (SPEC P6): it hinders nothing. */

interface ChecksBeforeProps {
  readonly checks: PublicationChecks;
  readonly timeZone: string;
}

/** Draws a line for each: a tick where there is nothing to look at. */
export function ChecksBefore({ checks, timeZone }: ChecksBeforeProps) {
  return (
    <section class="checks-before">
      <h3>{words.value.publicationChecks.title}</h3>
      <ul class="checks-before__list">
        {checksSaid(checks, timeZone).map(({ check, isOpen, said, which }) => (
          <li key={check} class={`checks-before__one ${isOpen ? 'checks-before__one--open' : ''}`}>
            <Icon name={isOpen ? 'info' : 'check'} />
            <span>
              {said}
              {which.length === 0 ? null : (
                <span class="checks-before__which">{which.join(', ')}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
