import { Icon } from './icons/Icon.tsx';
import { Pressable } from './Pressable.tsx';
import './Reason.css';

/** One reason for "Chưa hài lòng": on or off, several at once, all of them optional. */

interface ReasonProps {
  readonly label: string;
  readonly on: boolean;
  readonly onToggle: () => void;
}

/** Draws a reason with its box; on is said by the tick and the edge as well as by the colour. */
export function Reason({ label, on, onToggle }: ReasonProps) {
  return (
    <Pressable class={on ? 'ui-reason ui-reason--on' : 'ui-reason'} on={on} onPress={onToggle}>
      <span class="ui-reason__box">{on ? <Icon name="check" /> : null}</span>
      <span class="ui-reason__label">{label}</span>
    </Pressable>
  );
}
