import type { ComponentChildren } from 'preact';
import './Filters.css';

/** What narrows a list down, in a line above it. */

/** Draws the fields beside each other. */
export function Filters({ children }: { readonly children: ComponentChildren }) {
  return <div class="filters">{children}</div>;
}
