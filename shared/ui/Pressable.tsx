import type { ComponentChildren } from 'preact';
import './Pressable.css';

/** What block, row, card, reason and key have in common: a lower edge that collapses when pressed. */

/** How something answers a press. */
export interface PressProps {
  readonly onPress?: () => void;
  /** Makes it a link. */
  readonly href?: string;
  /** Shown as held down, as while its key on the keyboard is. */
  readonly pressed?: boolean;
  /** The words while the answer is awaited, such as "Đang gửi…"; presses meanwhile do nothing. */
  readonly busyLabel?: string | undefined;
  /** Why it cannot be pressed; it stays reachable, so that the reason can be read out. */
  readonly disabledReason?: string | undefined;
  /** For a choice that stays on: said as pressed or not. */
  readonly on?: boolean;
  /** A name for screen readers where the words shown are not enough. */
  readonly label?: string;
}

interface PressableProps extends PressProps {
  readonly class: string;
  readonly children: ComponentChildren;
}

/** A button (or link) with the kit's depth, focus ring and states; it brings no look of its own. */
export function Pressable(props: PressableProps) {
  const { onPress, href, pressed = false, busyLabel, disabledReason, on, label, children } = props;
  const stopped = disabledReason !== undefined;
  const busy = busyLabel !== undefined;
  const states = `${stopped ? ' is-stopped' : ''}${busy ? ' is-busy' : ''}${pressed ? ' is-pressed' : ''}`;
  const name = `ui-press ${props.class}${states}`;
  if (href !== undefined && !stopped) {
    return (
      <a class={name} href={href} aria-label={label}>
        {children}
      </a>
    );
  }
  return (
    <button
      type="button"
      class={name}
      aria-label={label}
      aria-pressed={on}
      aria-disabled={stopped || busy || undefined}
      aria-busy={busy || undefined}
      onClick={stopped || busy ? undefined : onPress}
    >
      {children}
    </button>
  );
}
