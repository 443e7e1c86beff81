import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '#shared/ui/icons/Icon.tsx';
import { Pressable } from '#shared/ui/Pressable.tsx';
import { words } from '#shared/ui/words/language.ts';
import './SearchKeyboard.css';

/** The kiosk's own keys in their rows (SPEC L1), for searching and for writing. */

interface KeyRowsProps {
  readonly label: string;
  /** One string a row, a key for each of its characters. */
  readonly rows: readonly string[];
  /** Few keys, as wide as the board takes them. */
  readonly areWide?: boolean;
  readonly onKey: (key: string) => void;
  /** Behind the last row. */
  readonly onDelete: () => void;
  /** The keys with words, at the foot. */
  readonly children: ComponentChildren;
}

/** Draws them; a touch leaves the focus where it is. */
export function KeyRows(props: KeyRowsProps) {
  const { label, rows, areWide = false, onKey, onDelete, children } = props;
  const board = useRef<HTMLElement>(null);
  useEffect(() => {
    const keepFocus = (event: Event) => event.preventDefault();
    const keys = board.current;
    keys?.addEventListener('mousedown', keepFocus);
    return () => keys?.removeEventListener('mousedown', keepFocus);
  }, []);
  return (
    <section
      class={areWide ? 'search-keys search-keys--digits' : 'search-keys'}
      aria-label={label}
      ref={board}
    >
      {rows.map((row, i) => (
        <div key={row} class="search-keys__row">
          {[...row].map((key) => (
            <Pressable key={key} class="search-keys__key" onPress={() => onKey(key)}>
              {key}
            </Pressable>
          ))}
          {i === rows.length - 1 ? (
            <Pressable
              class="search-keys__key search-keys__key--delete"
              label={words.value.common.deleteLast}
              onPress={onDelete}
            >
              <Icon name="delete" />
            </Pressable>
          ) : null}
        </div>
      ))}
      <div class="search-keys__row">{children}</div>
    </section>
  );
}

interface WordKeyProps {
  readonly text: string;
  readonly kind?: 'space' | 'clear';
  readonly onPress: () => void;
}

/** A key with a word on it. */
export function WordKey({ text, kind, onPress }: WordKeyProps) {
  const own = kind === undefined ? '' : ` search-keys__key--${kind}`;
  return (
    <Pressable class={`search-keys__key search-keys__key--word${own}`} onPress={onPress}>
      {text}
    </Pressable>
  );
}
