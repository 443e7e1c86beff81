import { useState } from 'preact/hooks';
import { words } from '#shared/ui/words/language.ts';
import { KeyRows, WordKey } from './KeyRows.tsx';
import { withKey, withoutLast } from './typing.ts';

/** The keys of the search: small letters without accents and đ, digits behind one key (SPEC L1). */

const LETTERS = ['qwertyuiop', 'asdfghjkl', 'đzxcvbnm'];
const DIGITS = ['1234', '5678', '90.'];

interface SearchKeyboardProps {
  /** Takes what a key does to the text. */
  readonly type: (change: (text: string) => string) => void;
}

/** Draws the keys. */
export function SearchKeyboard({ type }: SearchKeyboardProps) {
  const { common, search: said } = words.value;
  const [digits, setDigits] = useState(false);
  const press = (key: string) => type((text) => withKey(text, key));
  return (
    <KeyRows
      label={said.keyboard}
      rows={digits ? DIGITS : LETTERS}
      areWide={digits}
      onKey={press}
      onDelete={() => type(withoutLast)}
    >
      <WordKey text={digits ? said.letters : said.digits} onPress={() => setDigits(!digits)} />
      <WordKey kind="space" text={said.space} onPress={() => press(' ')} />
      <WordKey kind="clear" text={common.clearAll} onPress={() => type(() => '')} />
    </KeyRows>
  );
}
