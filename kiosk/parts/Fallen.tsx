import { Block } from '#shared/ui/Block.tsx';
import { words } from '#shared/ui/words/language.ts';
import { StandBy } from './StandBy.tsx';

/** The page could not start, or speaks an older language than the office: loading it again is the one thing to do. */

interface FallenProps {
  /** Older than the office's version, rather than not started at all. */
  readonly old?: boolean;
}

/** Says so, and loads the page again when pressed. */
export function Fallen({ old = false }: FallenProps) {
  const { pairing } = words.value;
  return (
    <StandBy title={old ? pairing.oldVersion : pairing.failed}>
      <p>{old ? pairing.oldVersionNote : pairing.failedNote}</p>
      <Block title={pairing.reload} icon="rotate-ccw" onPress={() => location.reload()} />
    </StandBy>
  );
}
