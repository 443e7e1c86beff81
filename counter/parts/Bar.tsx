import type { ReadonlySignal } from '@preact/signals';
import type { CounterView } from '#shared/domain/views.ts';
import type { Grant } from '#shared/protocol/messages.ts';
import { Icon } from '#shared/ui/icons/Icon.tsx';
import { LanguageSwitch } from '#shared/ui/LanguageSwitch.tsx';
import { LineSign } from '#shared/ui/LineSign.tsx';
import { Mark } from '#shared/ui/Mark.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { Work } from '../model/work.ts';
import { whyStopped } from './why-stopped.ts';
import './Bar.css';

/** The bar at the top: which counter, who, how the line stands, and the way out. */

interface BarProps {
  readonly work: Work;
  readonly title: string;
  /** The open counter; without it the bar only names the app. */
  readonly line?: NonNullable<CounterView['here']>;
  readonly person?: Grant;
  readonly clock?: ReadonlySignal<number>;
  readonly zone?: string;
}

/** Draws the bar; leaving the counter is possible only while nobody is being served. */
export function Bar({ work, title, line, person, clock, zone }: BarProps) {
  const { counter } = words.value;
  const stopped = whyStopped(work) ?? (line?.current ? counter.finishFirst : undefined);
  const isByHand = work.hand.desk.value !== null;
  return (
    <header class="bar">
      <Mark ground="dark" emblemUrl={work.catalogue.value?.emblem ?? undefined} />
      <p class="bar__title">
        {title}
        {line ? ` · ${line.lanes.map((lane) => lane[language.value]).join(', ')}` : ''}
      </p>
      {person ? <p class="bar__person">{person.label[language.value]}</p> : null}
      <span class="bar__space" />
      {line && !isByHand ? <p class="bar__tablet">{tabletState(line)}</p> : null}
      {clock && zone ? <LineSign state={work.line.value} now={clock.value} zone={zone} /> : null}
      <LanguageSwitch />
      {line ? (
        <button
          type="button"
          class="bar__button"
          disabled={stopped !== undefined}
          title={stopped}
          onClick={() => void work.ask({ type: 'close-counter' }, null)}
        >
          <Icon name="x" />
          {counter.closeCounter}
        </button>
      ) : null}
      {work.grant.value && !line ? (
        <button type="button" class="bar__button" onClick={() => void work.session.signOut()}>
          <Icon name="log-out" />
          {counter.signOut}
        </button>
      ) : null}
    </header>
  );
}

function tabletState(line: NonNullable<CounterView['here']>): string {
  const { counter } = words.value;
  if (!line.hasTablet) return counter.tabletNone;
  return line.rating === 'asked' ? counter.tabletRating : counter.tabletIdle;
}
