import { Block } from '#shared/ui/Block.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Procedure } from '#shared/protocol/procedure.ts';
import type { Kiosk } from '../model/kiosk.ts';

/** Beside the path: what is posted of a procedure, with the papers to bring where the office has entered them (SPEC E7). */

interface PostingBlockProps {
  readonly kiosk: Kiosk;
  readonly procedure: Procedure;
}

/** Draws the way to it. */
export function PostingBlock({ kiosk, procedure }: PostingBlockProps) {
  const { kiosk: said } = words.value;
  return (
    <Block
      size="medium"
      icon="scroll-text"
      chevron
      title={said.seePosting}
      note={procedure.papers.length > 0 ? said.seePapersNote : said.seePostingNote}
      onPress={() => kiosk.goOn({ at: 'posting', procedure: procedure.code, page: 0 })}
    />
  );
}
