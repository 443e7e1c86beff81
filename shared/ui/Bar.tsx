import type { ComponentChildren } from 'preact';
import { Icon } from './icons/Icon.tsx';
import type { IconName } from './icons/icon-paths.ts';
import './Bar.css';

/** The dark bar at the foot of the kiosk: back, home, language, large text, contrast, read aloud; always in the same place. */

/** Holds its items, which share the width between them. */
export function Bar({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    <nav class="ui-bar" aria-label={label}>
      {children}
    </nav>
  );
}

interface BarItemProps {
  readonly title: string;
  readonly icon?: IconName;
  readonly onPress: () => void;
  /** For a switch or a choice: whether it is on; then it is written in ochre and said. */
  readonly on?: boolean;
  /** The language of the title where it is not the page's own. */
  readonly lang?: string;
}

/** One item of the bar. */
export function BarItem({ title, icon, onPress, on, lang }: BarItemProps) {
  return (
    <button type="button" class="ui-bar__item" aria-pressed={on} lang={lang} onClick={onPress}>
      {icon === undefined ? null : <Icon name={icon} />}
      {title}
    </button>
  );
}
