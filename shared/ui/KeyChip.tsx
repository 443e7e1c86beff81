import type { ComponentChildren } from 'preact';
import './KeyChip.css';

/** The name of a key, as a hint on staff screens from 1024 px; it is not a target. */

/** Draws one key; the key itself is announced by whatever it belongs to. */
export function KeyChip({ children }: { readonly children: ComponentChildren }) {
  return <kbd class="ui-key">{children}</kbd>;
}
