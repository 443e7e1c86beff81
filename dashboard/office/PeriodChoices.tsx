import { Block } from '#shared/ui/Block.tsx';
import { periodName } from '#shared/ui/results/period-name.ts';
import { words } from '#shared/ui/words/language.ts';
import type { PeriodChoice } from './period-choices.ts';
import './PeriodChoices.css';

/** The periods side by side, each with what has become of it. */

interface PeriodChoicesProps {
  readonly choices: readonly PeriodChoice[];
  readonly chosen: string | null;
  readonly onChoose: (period: string) => void;
}

/** Draws the choices. */
export function PeriodChoices({ choices, chosen, onChoose }: PeriodChoicesProps) {
  const { lead } = words.value;
  return (
    <fieldset class="period-choices">
      <legend class="ui-said">{lead.choosePeriod}</legend>
      {choices.map((one) => (
        <Block
          key={one.period}
          size="small"
          title={periodName(one.period, one)}
          note={lead.states[one.state]}
          on={one.period === chosen}
          onPress={() => onChoose(one.period)}
        />
      ))}
    </fieldset>
  );
}
