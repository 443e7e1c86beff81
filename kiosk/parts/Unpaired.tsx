import { words } from '#shared/ui/words/language.ts';
import { StandBy } from './StandBy.tsx';

/** A screen that belongs to no office: it says how the administrator pairs it. */

interface UnpairedProps {
  readonly screen: 'kiosk' | 'tablet';
  /** Why, where it is not simply new. */
  readonly title?: string;
}

/** Says the command to run and what to do with what it prints. */
export function Unpaired({ screen, title }: UnpairedProps) {
  const { pairing } = words.value;
  const command = screen === 'tablet' ? pairing.commandAtCounter(screen) : pairing.command(screen);
  return (
    <StandBy title={title ?? pairing.title}>
      <p>{pairing.note}</p>
      <p class="stand-by__command">{command}</p>
      <p>{pairing.open}</p>
    </StandBy>
  );
}
