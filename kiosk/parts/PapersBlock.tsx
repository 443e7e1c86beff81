import { Block } from '#shared/ui/Block.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Procedure } from '#shared/protocol/office.ts';
import type { Kiosk } from '../model/kiosk.ts';

/** Beside the path: which papers to bring, where the office has entered them. */

interface PapersBlockProps {
  readonly kiosk: Kiosk;
  readonly procedure: Procedure;
}

/** Draws the button; nothing where no papers are entered. */
export function PapersBlock({ kiosk, procedure }: PapersBlockProps) {
  if (procedure.papers.length === 0) return null;
  return (
    <Block
      size="medium"
      icon="scroll-text"
      chevron
      title={words.value.kiosk.papersToBring}
      onPress={() => kiosk.goOn({ at: 'papers', procedure: procedure.code, page: 0 })}
    />
  );
}
