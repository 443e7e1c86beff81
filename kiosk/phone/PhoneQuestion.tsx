import { SCALES } from '#shared/domain/vocabulary.ts';
import type { AskedQuestion } from '#shared/protocol/questionnaire.ts';
import { Icon } from '#shared/ui/icons/Icon.tsx';
import { levelWords } from '#shared/ui/level-words.ts';
import { RatingCard } from '#shared/ui/RatingCard.tsx';
import { words } from '#shared/ui/words/language.ts';
import { say } from '../model/say.ts';
import { answer, end, isAtFirst, keep, type Rating, skip } from '../tablet/model/rating.ts';

/** One question with its answers, one below the other and all alike; none is preselected (SPEC R7). */

interface PhoneQuestionProps {
  readonly rating: Rating;
  readonly question: AskedQuestion;
  readonly onTurn: (rating: Rating) => void;
}

/** Draws it, and how to leave it out, leave it as it stands, or end. */
export function PhoneQuestion({ rating, question, onTurn }: PhoneQuestionProps) {
  const { tablet: said, phone } = words.value;
  const { questions, asking, answers } = rating;
  const levels = SCALES[asking.scale];
  const named = levelWords(levels);
  const stands = answers[question.id] !== undefined;
  return (
    <>
      <p class="phone-steps__note">
        {said.question(questions.indexOf(question) + 1, questions.length)}
      </p>
      <h1 class="phone__title">{say(question.text)}</h1>
      <div class="phone-steps__cards">
        {levels.map((level) => (
          <RatingCard
            key={level}
            level={level}
            word={named[level]}
            chosen={answers[question.id] === level}
            onPress={() => onTurn(answer(rating, level, performance.now()))}
          />
        ))}
      </div>
      <div class="phone-steps__quiet">
        {stands ? <Quiet title={phone.keepAnswer} onPress={() => onTurn(keep(rating))} /> : null}
        <Quiet title={said.skipQuestion} onPress={() => onTurn(skip(rating))} />
        {isAtFirst(rating) && !rating.told ? null : (
          <Quiet
            title={rating.told && isAtFirst(rating) ? phone.keepSent : said.endHere}
            onPress={() => onTurn(end(rating))}
          />
        )}
      </div>
      <p class="phone-steps__anonymous">
        <Icon name="shield-check" />
        {said.anonymous}
      </p>
    </>
  );
}

function Quiet({ title, onPress }: { readonly title: string; readonly onPress: () => void }) {
  return (
    <button type="button" class="phone-steps__way" onClick={onPress}>
      {title}
    </button>
  );
}
