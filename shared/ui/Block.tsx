import type { ComponentChildren } from 'preact';
import { Icon } from './icons/Icon.tsx';
import type { IconName } from './icons/icon-paths.ts';
import { KeyChip } from './KeyChip.tsx';
import { Pressable, type PressProps } from './Pressable.tsx';
import './Block.css';

/** A shutter leaf that can be pressed: the one form of everything that acts, from "Lấy số thứ tự" to "Gọi lại". */

interface BlockProps extends PressProps {
  /** What it does, in the words of the person who presses. */
  readonly title: ComponentChildren;
  /** What follows from it, or why it cannot be pressed. */
  readonly note?: ComponentChildren;
  /** Light; ochre for no-wait; dark for the one primary action; wall for the small ones on the wall. */
  readonly tone?: 'light' | 'ochre' | 'dark' | 'wall';
  /** The size of the title: hero 84, wide 54, large 44, medium 36, small 32 px on the kiosk. */
  readonly size?: 'hero' | 'wide' | 'large' | 'medium' | 'small';
  readonly icon?: IconName;
  /** The icon stands before the words or above them. */
  readonly layout?: 'beside' | 'above';
  readonly align?: 'start' | 'center';
  readonly chevron?: boolean;
  /** Something short at the far end, such as "mở đánh giá". */
  readonly aside?: ComponentChildren;
  /** The key that does the same on staff screens. */
  readonly keyName?: string;
  /** The key stands before the words, as where 1 to 4 choose an outcome. */
  readonly keyFirst?: boolean;
}

/** Draws a block as a button, or as a link where `href` is given. */
export function Block({
  title,
  note,
  tone = 'light',
  size = 'large',
  icon,
  layout = 'beside',
  align = 'start',
  chevron = false,
  aside,
  keyName,
  keyFirst = false,
  ...press
}: BlockProps) {
  const kind = `ui-block ui-block--${tone} ui-block--${size} ui-block--${layout} ui-block--${align}`;
  const key = keyName === undefined ? null : <KeyChip>{keyName}</KeyChip>;
  const below = press.disabledReason ?? note;
  return (
    <Pressable class={kind} {...press}>
      {keyFirst ? key : null}
      {icon === undefined ? null : <Icon name={icon} large={size === 'hero'} />}
      <span class="ui-block__words">
        <span class="ui-block__title">{press.busyLabel ?? title}</span>
        {below === undefined ? null : <span class="ui-block__note">{below}</span>}
      </span>
      {aside === undefined ? null : <span class="ui-block__aside">{aside}</span>}
      {chevron ? (
        <span class="ui-block__chevron">
          <Icon name="chevron-right" />
        </span>
      ) : null}
      {keyFirst ? null : key}
    </Pressable>
  );
}
