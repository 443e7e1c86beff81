import { LEVELS, type Question } from '#shared/domain/vocabulary.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Icon } from '#shared/ui/icons/Icon.tsx';
import { RatingCard } from '#shared/ui/RatingCard.tsx';
import { words } from '#shared/ui/words/language.ts';
import { answer, isAtFirst, questionsOf, type Rating, skip } from './model/rating.ts';
import type { Tablet } from './model/tablet.ts';
import './TabletQuestion.css';

/** One question with its three answers, all alike; it can be left out, and so can the whole rating. A single question is left out with it. */

interface TabletQuestionProps {
  readonly tablet: Tablet;
  readonly rating: Rating;
  readonly question: Question;
}

/** Draws the question; a press on a card answers it. */
export function TabletQuestion({ tablet, rating, question }: TabletQuestionProps) {
  const { tablet: said, common } = words.value;
  const of = questionsOf(rating).length;
  const first = isAtFirst(rating);
  const long = common.questions[question].length > 52;
  return (
    <>
      <div>
        {of > 1 ? <p class="tablet-question__which">{said.question(first ? 1 : 2, of)}</p> : null}
        <h1 class={long ? 'tablet-work__title tablet-work__title--long' : 'tablet-work__title'}>
          {common.questions[question]}
        </h1>
      </div>
      <div class="tablet-question__cards">
        {LEVELS.map((level) => (
          <RatingCard
            key={level}
            level={level}
            onPress={() => tablet.turnTo(answer(rating, level))}
          />
        ))}
      </div>
      <div class="tablet-question__foot">
        <p class="tablet-question__anonymous">
          <Icon name="shield-check" />
          {rating.asked ? said.anonymous : said.anonymousUnasked}
        </p>
        {of > 1 ? (
          <Block
            size="small"
            align="center"
            title={said.skipQuestion}
            onPress={() => tablet.turnTo(skip(rating))}
          />
        ) : null}
        {first ? (
          <Block
            size="small"
            align="center"
            title={said.decline}
            onPress={() => tablet.decline(rating)}
          />
        ) : null}
      </div>
    </>
  );
}
