import type { ComponentChildren } from 'preact';
import { Facade } from '#shared/ui/Facade.tsx';
import { OfficeHead } from '#shared/ui/OfficeHead.tsx';
import { Wall } from '#shared/ui/Wall.tsx';
import { words } from '#shared/ui/words/language.ts';
import './StandBy.css';

/** A calm screen for when there is nothing to do here yet: what is the matter, and who can help. */

interface StandByProps {
  readonly title: string;
  /** The office's name, where it is known. */
  readonly office?: string | undefined;
  readonly children?: ComponentChildren;
}

/** Draws the house, the sentence below it, and what belongs to it. */
export function StandBy({ title, office, children }: StandByProps) {
  return (
    <main class="stand-by">
      <Wall>
        <OfficeHead name={office ?? words.value.common.serviceName} />
        <Facade />
      </Wall>
      <section class="stand-by__words" role="status">
        <h1 class="stand-by__title">{title}</h1>
        {children}
      </section>
    </main>
  );
}
