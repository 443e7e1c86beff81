import { useState } from 'preact/hooks';
import { words } from '#shared/ui/words/language.ts';
import { KeyRows, WordKey } from '../search/KeyRows.tsx';

/** The kiosk's keys for writing: letters, and behind one key digits and signs. */

const LETTERS = ['qwertyuiop', 'asdfghjkl', 'đzxcvbnm'];
const SIGNS = ['1234567890', '@.,?!:;-_', '()/+"%'];

interface FeedbackKeyboardProps {
  /** Takes a character, a line break, or `delete`. */
  readonly press: (key: string) => void;
  /** Whether a line may be broken; where not, a number is what is mostly written, and digits come first. */
  readonly withLines: boolean;
}

/** Draws the keys. */
export function FeedbackKeyboard({ press, withLines }: FeedbackKeyboardProps) {
  const { feedbackKiosk: said } = words.value;
  const [signs, setSigns] = useState(!withLines);
  return (
    <KeyRows
      label={said.keyboard}
      rows={signs ? SIGNS : LETTERS}
      onKey={press}
      onDelete={() => press('delete')}
    >
      <WordKey text={signs ? said.letters : said.signs} onPress={() => setSigns(!signs)} />
      <WordKey kind="space" text={said.space} onPress={() => press(' ')} />
      {withLines ? <WordKey kind="clear" text={said.newLine} onPress={() => press('\n')} /> : null}
    </KeyRows>
  );
}
