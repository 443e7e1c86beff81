import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { SaidProblem } from '#shared/protocol/office-doors.ts';
import { formatWeekdayDate } from '#shared/ui/format/date.ts';
import { language } from '#shared/ui/words/language.ts';
import { Wrong } from './Wrong.tsx';
import './Field.css';

/** One labelled field of a form, with what is wrong with it beside it. */

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `date` and `time` bring the browser's own calendar and clock; values are written `2026-11-23`, `07:30`. */
  readonly type?: keyof typeof KINDS;
  readonly note?: ComponentChildren;
  readonly problems?: readonly SaidProblem[];
  /** The label is for screen readers alone, where a column's head says it. */
  readonly labelHidden?: boolean;
  readonly maxLength?: number;
}

/** Each by itself, since what else a field may say of itself goes by its type. */
const KINDS = {
  text: { type: 'text' },
  date: { type: 'date' },
  time: { type: 'time' },
  email: { type: 'email' },
  search: { type: 'search' },
} as const;

/** Draws label, field, note and problems. */
export function Field(props: FieldProps) {
  const { label, value, onChange, type = 'text', note, labelHidden = false, maxLength } = props;
  const { problems = [] } = props;
  const id = useId();
  const wrong = problems.length > 0;
  // A browser in another language writes days in another order.
  const below = note ?? (type === 'date' ? weekdaySaid(value) : undefined);
  return (
    <div class={`field field--${type}`}>
      <label class={labelHidden ? 'ui-said' : 'field__label'} for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field__input"
        {...KINDS[type]}
        value={value}
        {...(maxLength === undefined ? {} : { maxLength })}
        autocomplete="off"
        aria-invalid={wrong}
        {...(wrong ? { 'aria-describedby': `${id}-wrong` } : {})}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {below === undefined ? null : <span class="field__note">{below}</span>}
      <Wrong id={`${id}-wrong`} problems={problems} />
    </div>
  );
}

/** A whole day in words; nothing while it is being typed. */
function weekdaySaid(day: string): string | undefined {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? undefined : formatWeekdayDate(at, 'UTC', language.value);
}
