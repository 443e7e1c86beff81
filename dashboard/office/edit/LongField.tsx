import { useId } from 'preact/hooks';
import './Field.css';
import './LongField.css';

/** One labelled field for several lines. */

interface LongFieldProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly rows?: number;
  readonly note?: string;
  readonly onChange: (value: string) => void;
}

/** Draws label and field. */
export function LongField(props: LongFieldProps) {
  const { label, value, maxLength, rows = 5, note, onChange } = props;
  const id = useId();
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        class="field__input long-field"
        rows={rows}
        maxLength={maxLength}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {note === undefined ? null : <span class="field__note">{note}</span>}
    </div>
  );
}
