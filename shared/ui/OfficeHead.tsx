import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Clock } from './Clock.tsx';
import { Mark } from './Mark.tsx';
import './OfficeHead.css';

/** Who receives you here and what time it is: mark, office, ward, clock and date, at the top of the wall. */

interface OfficeHeadProps {
  /** The office's name, or on the tablet the counter's. */
  readonly name: string;
  /** The ward, or what else belongs under the name. */
  readonly line?: ComponentChildren;
  readonly emblemUrl?: string | undefined;
  /** The office's clock; left out where the screen has none. */
  readonly clock?: { readonly now: ReadonlySignal<number>; readonly zone: string };
  /** On the wall, or on a dark bar. */
  readonly ground?: 'wall' | 'dark';
  /** What stands at the far end instead of the clock: "Đọc", "English". */
  readonly children?: ComponentChildren;
}

/** From so many characters on a name is written smaller, so that it takes three lines and not five. */
const LONG = 48;

/** Draws the head of a screen. */
export function OfficeHead({
  name,
  line,
  emblemUrl,
  clock,
  ground = 'wall',
  children,
}: OfficeHeadProps) {
  return (
    <div class={`ui-head ui-head--${ground}`}>
      <Mark ground={ground} emblemUrl={emblemUrl} />
      <div class="ui-head__words">
        <p class={name.length > LONG ? 'ui-head__name ui-head__name--long' : 'ui-head__name'}>
          {name}
        </p>
        {line === undefined ? null : <p class="ui-head__line">{line}</p>}
      </div>
      {clock === undefined ? null : <Clock now={clock.now} zone={clock.zone} date />}
      {children}
    </div>
  );
}
