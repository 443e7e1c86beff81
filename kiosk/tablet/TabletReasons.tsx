import { Block } from '#shared/ui/Block.tsx';
import { Reason } from '#shared/ui/Reason.tsx';
import { words } from '#shared/ui/words/language.ts';
import { say } from '../model/say.ts';
import { goOn, type Rating, skip, toggleReason } from './model/rating.ts';
import type { RatingDesk } from './model/tablet-screen.ts';
import './TabletReasons.css';

/** Only after an answer below the middle: what was not good; several may be chosen, or none (SPEC R6). */

interface TabletReasonsProps {
  readonly desk: RatingDesk;
  readonly rating: Rating;
}

/** Draws the reasons that the office asks about. Leaving them out sends the rating as it is. */
export function TabletReasons({ desk, rating }: TabletReasonsProps) {
  const { tablet: said, common } = words.value;
  return (
    <>
      <div>
        <h1 class="tablet-work__title tablet-work__title--long">{said.reasonsTitle}</h1>
        <p class="tablet-work__note">{said.reasonsNote}</p>
      </div>
      <div class="tablet-reasons">
        {rating.asking.reasons.map(({ id, name }) => (
          <Reason
            key={id}
            label={say(name)}
            on={rating.reasons.includes(id)}
            onToggle={() => desk.turnTo(toggleReason(rating, id))}
          />
        ))}
      </div>
      <div class="tablet-work__answers">
        <Block align="center" title={common.skip} onPress={() => desk.turnTo(skip(rating))} />
        <Block
          tone="dark"
          align="center"
          title={common.goOn}
          onPress={() => desk.turnTo(goOn(rating))}
        />
      </div>
    </>
  );
}
