import { Block } from '#shared/ui/Block.tsx';
import { words } from '#shared/ui/words/language.ts';
import './SearchHelp.css';

/** What stands in the place of results: how to begin, and the other ways where nothing was found. */

interface SearchHelpProps {
  readonly text: string;
  /** Whether a text leads somewhere in this office. */
  readonly finds: (text: string) => boolean;
  readonly onByField: () => void;
}

/** Draws the sentence; examples are only those that this office has. */
export function SearchHelp({ text, finds, onByField }: SearchHelpProps) {
  const said = words.value.search;
  if (text.trim() !== '') {
    return (
      <div class="search-help">
        <p class="search-help__first">{said.nothing(text.trim())}</p>
        <p>{said.nothingNote}</p>
        <Block size="medium" icon="arrow-left" title={said.byField} onPress={onByField} />
      </div>
    );
  }
  const examples = said.exampleTexts.filter(finds);
  return (
    <div class="search-help">
      <p class="search-help__first">{said.start}</p>
      {examples.length === 0 ? null : (
        <p>
          {said.examples} <b>{examples.map(unbroken).join(', ')}</b>
        </p>
      )}
    </div>
  );
}

function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}
