import { Block } from '#shared/ui/Block.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Rating } from './model/rating.ts';
import type { RatingDesk } from './model/tablet-screen.ts';
import './RatedNumber.css';

/** Whose question stands here, once the counter serves the next person: large enough that nobody answers for another by mistake. */

interface RatedNumberProps {
  readonly desk: RatingDesk;
  readonly rating: Rating;
}

/** Draws the number and the one touch of whoever has another; nothing where no visit is asked about. */
export function RatedNumber({ desk, rating }: RatedNumberProps) {
  const { tablet: said } = words.value;
  if (!rating.asked) return null;
  const { number } = rating.asked;
  return (
    <div class="rated-number" role="status">
      <p class="rated-number__said">{said.ratingFor(number)}</p>
      <Block
        tone="dark"
        size="small"
        align="center"
        title={said.notMine(number)}
        onPress={() => desk.notMine(rating)}
      />
    </div>
  );
}
