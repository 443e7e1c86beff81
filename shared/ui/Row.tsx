import type { ComponentChildren } from 'preact';
import { Icon } from './icons/Icon.tsx';
import type { IconName } from './icons/icon-paths.ts';
import { Pressable, type PressProps } from './Pressable.tsx';
import { SeriesLetter } from './SeriesLetter.tsx';
import './Row.css';

/** One line of a list that can be pressed: a field with its letter, a procedure, a search result. */

interface RowProps extends PressProps {
  /** The short name; matches of a search may be marked with <mark>. */
  readonly name: ComponentChildren;
  /** The series letter, where the row leads to one. */
  readonly letter?: string;
  readonly icon?: IconName;
  /** A second line under the name; where the row is stopped, the reason stands here. */
  readonly note?: ComponentChildren;
  /** Something short at the far end, such as "8 chờ". */
  readonly aside?: ComponentChildren;
  /** Closed: gives nothing today, but can still be read. */
  readonly tone?: 'light' | 'ochre' | 'closed';
  readonly chevron?: boolean;
}

/** Draws a row as a button, or as a link where `href` is given. */
export function Row({
  name,
  letter,
  icon,
  note,
  aside,
  tone = 'light',
  chevron,
  ...press
}: RowProps) {
  const below = press.disabledReason ?? note;
  return (
    <Pressable class={`ui-row ui-row--${tone}`} {...press}>
      {letter === undefined ? null : <SeriesLetter letter={letter} />}
      {icon === undefined ? null : <Icon name={icon} />}
      <span class="ui-row__words">
        <span class="ui-row__name">{press.busyLabel ?? name}</span>
        {below === undefined ? null : <span class="ui-row__note">{below}</span>}
      </span>
      {aside === undefined ? null : <span class="ui-row__aside">{aside}</span>}
      {chevron === true ? <Icon name="chevron-right" /> : null}
    </Pressable>
  );
}

interface RowGroupProps {
  readonly title: string;
  readonly icon?: IconName;
  /** What all its rows have in common. */
  readonly note?: string;
  /** Rows, which lose their own borders inside the group. */
  readonly children: ComponentChildren;
}

/** The ochre list of no-wait procedures: a heading and its rows in one frame. */
export function RowGroup({ title, icon, note, children }: RowGroupProps) {
  return (
    <section class="ui-row-group" aria-label={title}>
      <header class="ui-row-group__head">
        {icon === undefined ? null : <Icon name={icon} />}
        <h2 class="ui-row-group__title">{title}</h2>
        {note === undefined ? null : <span class="ui-row-group__note">{note}</span>}
      </header>
      {children}
    </section>
  );
}
