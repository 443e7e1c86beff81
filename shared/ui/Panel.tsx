import type { ComponentChildren } from 'preact';
import './Panel.css';

/** A card of staff and results screens: a heading, perhaps a note beside it, and what belongs together. */

interface PanelProps {
  readonly title?: ComponentChildren;
  /** How the figures are to be read, beside the heading. */
  readonly note?: ComponentChildren;
  /** Paper; ochre for what the citizen can check; brick for what needs doing. */
  readonly tone?: 'paper' | 'ochre' | 'brick';
  readonly children: ComponentChildren;
}

/** Draws the card; its heading is of second rank on the page. */
export function Panel({ title, note, tone = 'paper', children }: PanelProps) {
  return (
    <section class={`ui-panel ui-panel--${tone}`}>
      {title === undefined ? null : (
        <header class="ui-panel__head">
          <h2 class="ui-panel__title">{title}</h2>
          {note === undefined ? null : <p class="ui-panel__note">{note}</p>}
        </header>
      )}
      {children}
    </section>
  );
}
