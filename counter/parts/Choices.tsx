import { KeyChip } from '#shared/ui/KeyChip.tsx';
import './Choices.css';

/** A few short choices of which one holds, as chips side by side; arrows go from one to the next. */

interface Choice<V extends string | null> {
  readonly value: V;
  readonly title: string;
  /** The key that chooses it as well. */
  readonly keyName?: string;
}

interface ChoicesProps<V extends string | null> {
  /** Tells groups of one question apart. */
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice<V>[];
  readonly chosen: V;
  /** How many stand side by side. */
  readonly columns: number;
  readonly onChoose: (value: V) => void;
}

/** Draws the group; which one holds is said by the browser, and shown by ground and edge. */
export function Choices<V extends string | null>(props: ChoicesProps<V>) {
  const { name, legend, choices, chosen, columns, onChoose } = props;
  return (
    <fieldset class="choices" style={{ '--columns': columns }}>
      <legend class="choices__legend">{legend}</legend>
      {choices.map(({ value, title, keyName }) => (
        <label key={value} class="choices__one">
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span class="choices__title">{title}</span>
          {keyName === undefined ? null : <KeyChip>{keyName}</KeyChip>}
        </label>
      ))}
    </fieldset>
  );
}
