import { Notice } from '#shared/ui/Notice.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { Text } from '#shared/protocol/text.ts';
import { AnswerGiven } from './AnswerGiven.tsx';
import { questionOf, type Rating } from './model/rating.ts';
import type { Tablet } from './model/tablet.ts';
import { TabletComment } from './TabletComment.tsx';
import { TabletHead } from './TabletHead.tsx';
import { TabletQuestion } from './TabletQuestion.tsx';
import { TabletReasons } from './TabletReasons.tsx';
import './TabletRating.css';

/** One rating, a screen at a time. */

interface TabletRatingProps {
  readonly tablet: Tablet;
  readonly rating: Rating;
  readonly catalogue: Catalogue;
  readonly counter: Text | null;
}

/** Draws the step that the rating has come to. */
export function TabletRating({ tablet, rating, catalogue, counter }: TabletRatingProps) {
  const question = questionOf(rating);
  return (
    <div class="tablet">
      <TabletHead catalogue={catalogue} counter={counter} rating={rating}>
        <AnswerGiven tablet={tablet} rating={rating} />
      </TabletHead>
      <main key={rating.step} class="tablet-work ui-step">
        {tablet.trouble.value ? <Notice kind="act-now">{words.value.tablet.notKept}</Notice> : null}
        {question ? <TabletQuestion tablet={tablet} rating={rating} question={question} /> : null}
        {rating.step === 'reasons' ? <TabletReasons tablet={tablet} rating={rating} /> : null}
        {rating.step === 'comment' ? <TabletComment tablet={tablet} rating={rating} /> : null}
      </main>
    </div>
  );
}
