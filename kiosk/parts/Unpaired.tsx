import { useEffect } from 'preact/hooks';
import { latePart } from '#shared/client/late-part.ts';
import { words } from '#shared/ui/words/language.ts';
import { StandBy } from './StandBy.tsx';

/** A screen that belongs to no office: it shows a code for the lead to enter, and how else it is paired (SPEC A8). */

interface UnpairedProps {
  readonly screen: 'kiosk' | 'tablet';
  /** Why, where it is not simply new. */
  readonly title?: string;
}

const ownCode = latePart(() => import('./OwnCode.tsx'));

/** Shows the code as soon as its part has come; the command of the console is there at once. */
export function Unpaired({ screen, title }: UnpairedProps) {
  const late = ownCode.part.value;
  useEffect(() => ownCode.fetch(), []);
  const { pairing } = words.value;
  const command = screen === 'tablet' ? pairing.commandAtCounter(screen) : pairing.command(screen);
  return (
    <StandBy title={title ?? pairing.title}>
      {screen === 'kiosk' ? <p>{pairing.takeElsewhere}</p> : null}
      {late ? <late.OwnCode screen={screen} /> : null}
      <div class="stand-by__aside">
        <p>{pairing.note}</p>
        <p class="stand-by__command">{command}</p>
        <p>{pairing.open}</p>
      </div>
    </StandBy>
  );
}
