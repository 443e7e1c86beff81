import type { ComponentChildren } from 'preact';
import { Icon } from './icons/Icon.tsx';
import type { IconName } from './icons/icon-paths.ts';
import './Notice.css';

/** A sentence that matters now, with at most one action: it stays until it is no longer true. */

type NoticeKind = 'info' | 'attention' | 'act-now' | 'plain';

const ICONS: Readonly<Record<NoticeKind, IconName>> = {
  info: 'info',
  attention: 'triangle-alert',
  'act-now': 'triangle-alert',
  plain: 'clock',
};

interface NoticeProps {
  /** Blue tells, ochre asks for attention, brick asks to act now; plain is a note on the well's ground. */
  readonly kind: NoticeKind;
  readonly children: ComponentChildren;
  /** Where the sentence has a picture of its own, such as the printer. */
  readonly icon?: IconName;
  /** The one action, or an arrow to where the person should look. */
  readonly action?: ComponentChildren;
}

/** Draws a notice; "act now" interrupts a screen reader, the others wait their turn. */
export function Notice({ kind, children, icon, action }: NoticeProps) {
  return (
    <div class={`ui-notice ui-notice--${kind}`} role={kind === 'act-now' ? 'alert' : 'status'}>
      <Icon name={icon ?? ICONS[kind]} />
      <div class="ui-notice__words">{children}</div>
      {action === undefined ? null : <div class="ui-notice__action">{action}</div>}
    </div>
  );
}
