import { LONGEST_COMMENT } from '#shared/protocol/limits.ts';
import { Block } from '#shared/ui/Block.tsx';
import { words } from '#shared/ui/words/language.ts';
import { goOn, type Rating, skip } from './model/rating.ts';
import type { RatingDesk } from './model/tablet-screen.ts';
import './TabletComment.css';

/** A few words of one's own, if one likes; the office is told them, never a name. */

interface TabletCommentProps {
  readonly desk: RatingDesk;
  readonly rating: Rating;
}

/** Draws the field; an empty one sends the rating without a comment. */
export function TabletComment({ desk, rating }: TabletCommentProps) {
  const { tablet: said, common } = words.value;
  return (
    <>
      <label class="tablet-comment">
        <span class="tablet-work__title tablet-work__title--long">{said.comment}</span>
        <span class="tablet-work__note">{said.commentNote}</span>
        <textarea
          class="tablet-comment__field"
          maxLength={LONGEST_COMMENT}
          value={rating.comment}
          onInput={(event) => desk.turnTo({ ...rating, comment: event.currentTarget.value })}
        />
      </label>
      <div class="tablet-work__answers">
        <Block align="center" title={common.skip} onPress={() => desk.turnTo(skip(rating))} />
        <Block
          tone="dark"
          align="center"
          title={said.send}
          onPress={() => desk.turnTo(goOn(rating))}
        />
      </div>
    </>
  );
}
