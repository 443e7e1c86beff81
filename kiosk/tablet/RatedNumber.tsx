import { Block } from '#shared/ui/Block.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Rating } from './model/rating.ts';
import type { RatingDesk } from './model/tablet-screen.ts';
import './RatedNumber.css';

/** Whose question stands here: large enough that nobody answers for another by mistake, and there from the first, so that no answer moves under a finger. */

interface RatedNumberProps {
  readonly desk: RatingDesk;
  readonly rating: Rating;
  /** Whether the counter serves somebody else by now. */
  readonly othersTurn: boolean;
}

/** Draws the number, and the one touch of whoever has another; nothing where no visit is asked about. */
export function RatedNumber({ desk, rating, othersTurn }: RatedNumberProps) {
  const { tablet: said } = words.value;
  if (!rating.asked) return null;
  const { number } = rating.asked;
  return (
    <div class="rated-number" role="status">
      <p class="rated-number__said">{said.ratingFor(number)}</p>
      {othersTurn ? (
        <Block
          size="small"
          align="center"
          title={said.notMine}
          onPress={() => desk.notMine(rating)}
        />
      ) : null}
    </div>
  );
}
