import type { SaidProblem } from '#shared/protocol/office-doors.ts';
import type { Text } from '#shared/protocol/text.ts';
import { LANGUAGES } from '#shared/ui/words/languages.ts';
import { Field } from './Field.tsx';
import { problemsUnder } from './problem-place.ts';
import './TextPair.css';

/** A text in every language, side by side (SPEC V7). */

interface TextPairProps {
  readonly label: string;
  readonly value: Text;
  readonly onChange: (value: Text) => void;
  readonly problems?: readonly SaidProblem[];
  /** Its place in the file, `counters.2.name`. */
  readonly path?: string;
  readonly labelHidden?: boolean;
}

/** Draws a field for each language, named in that language. */
export function TextPair(props: TextPairProps) {
  const { label, value, onChange, problems = [], path, labelHidden = false } = props;
  return (
    <div class="text-pair">
      {LANGUAGES.map(({ code, name }) => (
        <Field
          key={code}
          label={`${label} (${name})`}
          labelHidden={labelHidden}
          value={value[code]}
          onChange={(typed) => onChange({ ...value, [code]: typed })}
          problems={path === undefined ? [] : problemsUnder(problems, `${path}.${code}`)}
        />
      ))}
    </div>
  );
}
