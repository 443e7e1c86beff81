import type { ComponentChildren } from 'preact';
import type { HallCall } from '#shared/domain/hall.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { Fitted } from './Fitted.tsx';
import './RecentCalls.css';

/** The calls beside the newest one, for whoever looked up too late. */

interface RecentCallsProps {
  /** Newest first; null while nobody knows who was called. */
  readonly calls: readonly HallCall[] | null;
  /** The clock, at the far end of the heading. */
  readonly children: ComponentChildren;
}

/** Draws the list; a heading over nothing is left out. */
export function RecentCalls({ calls, children }: RecentCallsProps) {
  return (
    <section class="recent-calls">
      <header class="recent-calls__head">
        {calls?.length ? (
          <h2 class="recent-calls__title">{words.value.display.justCalled}</h2>
        ) : (
          <span />
        )}
        {children}
      </header>
      <ol class="recent-calls__list">
        {calls?.map((call) => (
          <li key={call.seq} class="recent-calls__call" data-call={call.seq}>
            <Fitted class="recent-calls__line">
              <span class="ui-number">{call.number}</span>
              <span class="recent-calls__counter">{call.counter[language.value]}</span>
            </Fitted>
          </li>
        ))}
      </ol>
    </section>
  );
}
