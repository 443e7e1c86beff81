import './Tick.css';

/** One choice that is on or off, with its words. */

interface TickProps {
  readonly label: string;
  readonly note?: string | undefined;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Draws a checkbox whose whole line can be pressed. */
export function Tick({ label, note, on, onChange }: TickProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label}
        {note === undefined ? null : <small class="tick__note">{note}</small>}
      </span>
    </label>
  );
}
