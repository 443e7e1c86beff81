import type { ComponentChildren } from 'preact';
import './Pair.css';

/** Two cards side by side where there is room for both, else one below the other. */
export function Pair({ children }: { readonly children: ComponentChildren }) {
  return <div class="pair">{children}</div>;
}
