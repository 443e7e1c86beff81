import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '#shared/ui/icons/Icon.tsx';
import { Pressable } from '#shared/ui/Pressable.tsx';
import { words } from '#shared/ui/words/language.ts';
import '../search/SearchKeyboard.css';

/** The kiosk's keys for writing: letters, and behind one key digits and signs. */

const LETTERS = ['qwertyuiop', 'asdfghjkl', 'đzxcvbnm'];
const SIGNS = ['1234567890', '@.,?!:;-_', '()/+"%'];

interface FeedbackKeyboardProps {
  /** Takes a character, a line break, or `delete`. */
  readonly press: (key: string) => void;
  /** Whether a line may be broken; where not, a number is what is mostly written, and digits come first. */
  readonly withLines: boolean;
}

/** Draws the keys; a touch leaves the focus where it is. */
export function FeedbackKeyboard({ press, withLines }: FeedbackKeyboardProps) {
  const { common, feedbackKiosk: said } = words.value;
  const [signs, setSigns] = useState(!withLines);
  const board = useRef<HTMLElement>(null);
  useEffect(() => {
    const keepFocus = (event: Event) => event.preventDefault();
    const keys = board.current;
    keys?.addEventListener('mousedown', keepFocus);
    return () => keys?.removeEventListener('mousedown', keepFocus);
  }, []);
  const rows = signs ? SIGNS : LETTERS;
  return (
    <section class="search-keys" aria-label={said.keyboard} ref={board}>
      {rows.map((row, i) => (
        <div key={row} class="search-keys__row">
          {[...row].map((key) => (
            <Pressable key={key} class="search-keys__key" onPress={() => press(key)}>
              {key}
            </Pressable>
          ))}
          {i === rows.length - 1 ? (
            <Pressable
              class="search-keys__key search-keys__key--delete"
              label={common.deleteLast}
              onPress={() => press('delete')}
            >
              <Icon name="delete" />
            </Pressable>
          ) : null}
        </div>
      ))}
      <div class="search-keys__row">
        <Pressable class="search-keys__key search-keys__key--word" onPress={() => setSigns(!signs)}>
          {signs ? said.letters : said.signs}
        </Pressable>
        <Pressable
          class="search-keys__key search-keys__key--word search-keys__key--space"
          onPress={() => press(' ')}
        >
          {said.space}
        </Pressable>
        {withLines ? (
          <Pressable
            class="search-keys__key search-keys__key--word search-keys__key--clear"
            onPress={() => press('\n')}
          >
            {said.newLine}
          </Pressable>
        ) : null}
      </div>
    </section>
  );
}
