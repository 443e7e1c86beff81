import type { ComponentChildren } from 'preact';
import { words } from '#shared/ui/words/language.ts';
import './Facts.css';

/** Names and values under each other, as a lead reads them at a glance. */

interface FactsProps {
  /** A value that is null was never entered, and is said to be so. */
  readonly facts: readonly (readonly [name: string, value: ComponentChildren | null])[];
}

/** Draws the list. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name} class="facts__one">
          <dt>{name}</dt>
          <dd class={value === null ? 'facts__empty' : undefined}>
            {value ?? words.value.changes.notEntered}
          </dd>
        </div>
      ))}
    </dl>
  );
}
