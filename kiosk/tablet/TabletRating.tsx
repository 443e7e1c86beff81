import { Notice } from '#shared/ui/Notice.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { Text } from '#shared/protocol/text.ts';
import { AnswerGiven } from './AnswerGiven.tsx';
import { questionOf, type Rating } from './model/rating.ts';
import type { RatingDesk } from './model/tablet-screen.ts';
import { TabletComment } from './TabletComment.tsx';
import { RatedNumber } from './RatedNumber.tsx';
import { TabletHead } from './TabletHead.tsx';
import { TabletQuestion } from './TabletQuestion.tsx';
import { TabletReasons } from './TabletReasons.tsx';
import './TabletRating.css';

/** One rating, a screen at a time. */

interface TabletRatingProps {
  readonly desk: RatingDesk;
  readonly rating: Rating;
  readonly catalogue: Catalogue;
  readonly counter: Text | null;
  /** Whether the counter serves somebody else by now (SPEC R10, R17); absent where the person has said the number. */
  readonly othersTurn?: boolean;
}

/** Draws the step that the rating has come to. */
export function TabletRating(props: TabletRatingProps) {
  const { desk, rating, catalogue, counter, othersTurn } = props;
  const question = questionOf(rating);
  return (
    <div class="tablet">
      <TabletHead catalogue={catalogue} counter={counter} rating={rating}>
        <AnswerGiven desk={desk} rating={rating} />
      </TabletHead>
      <main key={rating.step} class="tablet-work ui-step">
        {desk.trouble.value ? <Notice kind="act-now">{words.value.tablet.notKept}</Notice> : null}
        {othersTurn === undefined ? null : <RatedNumber {...{ desk, rating, othersTurn }} />}
        {question ? <TabletQuestion desk={desk} rating={rating} question={question} /> : null}
        {rating.step === 'reasons' ? <TabletReasons desk={desk} rating={rating} /> : null}
        {rating.step === 'comment' ? <TabletComment desk={desk} rating={rating} /> : null}
      </main>
    </div>
  );
}
