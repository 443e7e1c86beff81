import { Block } from '#shared/ui/Block.tsx';
import { words } from '#shared/ui/words/language.ts';
import { StandBy } from './StandBy.tsx';

/** The page could not start: loading it again is the one thing to do. */

/** Says so, and loads the page again when pressed. */
export function Fallen() {
  const { pairing } = words.value;
  return (
    <StandBy title={pairing.failed}>
      <p>{pairing.failedNote}</p>
      <Block title={pairing.reload} icon="rotate-ccw" onPress={() => location.reload()} />
    </StandBy>
  );
}
