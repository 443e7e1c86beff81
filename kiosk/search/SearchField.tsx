import { Icon } from '#shared/ui/icons/Icon.tsx';
import { words } from '#shared/ui/words/language.ts';
import './SearchField.css';

/** What was typed, painted on the wall: it is read there, not touched; the keys are below. */

/** Of a longer text the end is shown, where the person types, in characters. */
const SHOWN = 24;

interface SearchFieldProps {
  readonly text: string;
  /** How many procedures were found; null: nothing was asked for. */
  readonly count: number | null;
}

/** Draws text, caret and count; a screen reader is told the count when it changes. */
export function SearchField({ text, count }: SearchFieldProps) {
  const said = words.value.search;
  return (
    <div class="search-field">
      <Icon name="search" />
      <p class="search-field__text">
        <span class="ui-said">{said.typed}: </span>
        <span>{text.length > SHOWN ? `…${text.slice(-SHOWN)}` : text}</span>
        <span class="search-field__caret" aria-hidden="true" />
      </p>
      <p class="search-field__count" role="status">
        {count === null ? null : said.found(count)}
      </p>
    </div>
  );
}
