import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icons/Icon.tsx';
import { Pressable } from './Pressable.tsx';
import { words } from './words/language.ts';
import './NumberPad.css';

/** The keys on which staff enter their PIN, by touch or on the keyboard; the digits are never shown. */

interface NumberPadProps {
  /** What is asked for, said above the dots. */
  readonly label: string;
  readonly value: string;
  /** The longest value the pad takes. */
  readonly maxLength: number;
  readonly onChange: (value: string) => void;
  /** Enter on the keyboard. */
  readonly onDone: () => void;
  /** Why nothing can be entered now. */
  readonly disabledReason?: string | undefined;
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Draws the field and the keys; only digits come through. */
export function NumberPad(props: NumberPadProps) {
  const { label, value, maxLength, onChange, onDone, disabledReason } = props;
  const field = useRef<HTMLInputElement>(null);
  const open = disabledReason === undefined;
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  const take = (next: string) => onChange(next.replace(/\D/g, '').slice(0, maxLength));
  const { common } = words.value;
  return (
    <form
      class="ui-pad"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <label class="ui-pad__field">
        <span>{label}</span>
        <input
          ref={field}
          class="ui-pad__value"
          type="password"
          inputMode="none"
          autoComplete="off"
          maxLength={maxLength}
          value={value}
          disabled={disabledReason !== undefined}
          onInput={(event) => take(event.currentTarget.value)}
        />
      </label>
      <div class="ui-pad__keys">
        {DIGITS.map((digit) => (
          <Key key={digit} text={digit} onPress={() => take(value + digit)} />
        ))}
        <Pressable class="ui-pad__key ui-pad__key--word" onPress={() => onChange('')}>
          {common.clearAll}
        </Pressable>
        <Key text="0" onPress={() => take(`${value}0`)} />
        <Pressable
          class="ui-pad__key"
          label={common.deleteLast}
          onPress={() => onChange(value.slice(0, -1))}
        >
          <Icon name="delete" />
        </Pressable>
      </div>
      {disabledReason === undefined ? null : <p class="ui-pad__reason">{disabledReason}</p>}
    </form>
  );
}

function Key({ text, onPress }: { readonly text: string; readonly onPress: () => void }) {
  return (
    <Pressable class="ui-pad__key" onPress={onPress}>
      {text}
    </Pressable>
  );
}
