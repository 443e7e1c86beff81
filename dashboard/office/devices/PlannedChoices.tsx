import type { PlannedDevice } from '#shared/protocol/office.ts';
import { Block } from '#shared/ui/Block.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import './PlannedChoices.css';

/** The planned devices that wait for their screen: one touch says what the screen is (SPEC A8). */

interface PlannedChoicesProps {
  readonly planned: readonly PlannedDevice[];
  readonly onChoose: (planned: PlannedDevice) => void;
}

/** Draws a block for each. */
export function PlannedChoices({ planned, onChoose }: PlannedChoicesProps) {
  const { devices: said } = words.value;
  const spoken = language.value;
  if (planned.length === 0) return <p>{said.allPlannedPaired}</p>;
  return (
    <fieldset class="planned-choices">
      <legend class="field__label">{said.whatIsIt}</legend>
      {planned.map((one) => (
        <Block
          key={`${one.role} ${one.counter} ${one.point} ${one.label.vi}`}
          size="small"
          title={one.label[spoken]}
          note={said.roles[one.role]}
          onPress={() => onChoose(one)}
        />
      ))}
    </fieldset>
  );
}
