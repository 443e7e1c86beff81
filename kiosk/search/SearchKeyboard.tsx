import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '#shared/ui/icons/Icon.tsx';
import { Pressable } from '#shared/ui/Pressable.tsx';
import { words } from '#shared/ui/words/language.ts';
import { withKey, withoutLast } from './typing.ts';
import './SearchKeyboard.css';

/** The kiosk's own keys: small letters without accents and đ, digits behind one key (SPEC L1). */

const LETTERS = ['qwertyuiop', 'asdfghjkl', 'đzxcvbnm'];
const DIGITS = ['1234', '5678', '90.'];

interface SearchKeyboardProps {
  /** Takes what a key does to the text. */
  readonly type: (change: (text: string) => string) => void;
}

/** Draws the keys; a touch leaves the focus where it is. */
export function SearchKeyboard({ type }: SearchKeyboardProps) {
  const { common, search: said } = words.value;
  const [digits, setDigits] = useState(false);
  const board = useRef<HTMLElement>(null);
  useEffect(() => {
    const keepFocus = (event: Event) => event.preventDefault();
    const keys = board.current;
    keys?.addEventListener('mousedown', keepFocus);
    return () => keys?.removeEventListener('mousedown', keepFocus);
  }, []);
  const rows = digits ? DIGITS : LETTERS;
  return (
    <section
      class={digits ? 'search-keys search-keys--digits' : 'search-keys'}
      aria-label={said.keyboard}
      ref={board}
    >
      {rows.map((row, i) => (
        <div key={row} class="search-keys__row">
          {[...row].map((letter) => (
            <Pressable
              key={letter}
              class="search-keys__key"
              onPress={() => type((text) => withKey(text, letter))}
            >
              {letter}
            </Pressable>
          ))}
          {i === rows.length - 1 ? (
            <Pressable
              class="search-keys__key search-keys__key--delete"
              label={common.deleteLast}
              onPress={() => type(withoutLast)}
            >
              <Icon name="delete" />
            </Pressable>
          ) : null}
        </div>
      ))}
      <div class="search-keys__row">
        <Pressable
          class="search-keys__key search-keys__key--word"
          onPress={() => setDigits(!digits)}
        >
          {digits ? said.letters : said.digits}
        </Pressable>
        <Pressable
          class="search-keys__key search-keys__key--word search-keys__key--space"
          onPress={() => type((text) => withKey(text, ' '))}
        >
          {said.space}
        </Pressable>
        <Pressable
          class="search-keys__key search-keys__key--word search-keys__key--clear"
          onPress={() => type(() => '')}
        >
          {common.clearAll}
        </Pressable>
      </div>
    </section>
  );
}
