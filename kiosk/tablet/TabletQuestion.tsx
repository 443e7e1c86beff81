import { SCALES } from '#shared/domain/vocabulary.ts';
import type { AskedQuestion } from '#shared/protocol/questionnaire.ts';
import { levelWords } from '#shared/ui/level-words.ts';
import { RatingCard } from '#shared/ui/RatingCard.tsx';
import { words } from '#shared/ui/words/language.ts';
import { steadyNow } from '#shared/client/office-clock.ts';
import { say } from '../model/say.ts';
import { answer, type Rating } from './model/rating.ts';
import type { RatingDesk } from './model/tablet-screen.ts';
import { TabletQuestionFoot } from './TabletQuestionFoot.tsx';
import './TabletQuestion.css';

/** One question with its three or five answers, all alike; it can be left out, and so can the whole rating. */

interface TabletQuestionProps {
  readonly desk: RatingDesk;
  readonly rating: Rating;
  readonly question: AskedQuestion;
}

/** A longer text takes a second line, in smaller letters. */
const LONG_FROM = 52;

/** Draws the question; a press on a card answers it. Nothing is preselected, but an answer that stands is seen to stand. */
export function TabletQuestion({ desk, rating, question }: TabletQuestionProps) {
  const { tablet: said } = words.value;
  const { questions, asking, answers } = rating;
  const of = questions.length;
  const text = say(question.text);
  const levels = SCALES[asking.scale];
  const named = levelWords(levels);
  return (
    <>
      <div>
        {of > 1 ? (
          <p class="tablet-question__which">{said.question(questions.indexOf(question) + 1, of)}</p>
        ) : null}
        <h1
          class={
            text.length > LONG_FROM
              ? 'tablet-work__title tablet-work__title--long'
              : 'tablet-work__title'
          }
        >
          {text}
        </h1>
      </div>
      <div class={`tablet-question__cards tablet-question__cards--${asking.scale}`}>
        {levels.map((level) => (
          <RatingCard
            key={level}
            level={level}
            word={named[level]}
            chosen={answers[question.id] === level}
            onPress={() => desk.turnTo(answer(rating, level, steadyNow()))}
          />
        ))}
      </div>
      <TabletQuestionFoot desk={desk} rating={rating} question={question} />
    </>
  );
}
