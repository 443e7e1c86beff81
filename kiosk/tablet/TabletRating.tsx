import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { Text } from '#shared/protocol/text.ts';
import { AnswerGiven } from './AnswerGiven.tsx';
import { questionOf, type Rating } from './model/rating.ts';
import type { RatingDesk } from './model/tablet-screen.ts';
import { TabletComment } from './TabletComment.tsx';
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
  /** Whether the counter serves somebody else by now (SPEC R10, R17): the next person finds one touch instead of the answer given. */
  readonly othersTurn?: boolean;
}

/** Draws the step that the rating has come to. */
export function TabletRating(props: TabletRatingProps) {
  const { desk, rating, catalogue, counter, othersTurn = false } = props;
  const question = questionOf(rating);
  return (
    <div class="tablet tablet--asking">
      <TabletHead catalogue={catalogue} counter={counter} rating={rating}>
        {othersTurn ? (
          <Block
            tone="wall"
            size="small"
            title={words.value.tablet.notMine}
            onPress={() => desk.notMine(rating)}
          />
        ) : (
          <AnswerGiven desk={desk} rating={rating} />
        )}
      </TabletHead>
      <main key={rating.step} class="tablet-work ui-step">
        {desk.trouble.value ? <Notice kind="act-now">{words.value.tablet.notKept}</Notice> : null}
        {question ? <TabletQuestion desk={desk} rating={rating} question={question} /> : null}
        {rating.step === 'reasons' ? <TabletReasons desk={desk} rating={rating} /> : null}
        {rating.step === 'comment' ? <TabletComment desk={desk} rating={rating} /> : null}
      </main>
    </div>
  );
}
