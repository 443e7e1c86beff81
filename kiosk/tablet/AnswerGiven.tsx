import { SCALES } from '#shared/domain/vocabulary.ts';
import { Face } from '#shared/ui/Face.tsx';
import { levelWords } from '#shared/ui/level-words.ts';
import { words } from '#shared/ui/words/language.ts';
import { backTo, type Rating, shownAnswer } from './model/rating.ts';
import type { RatingDesk } from './model/tablet-screen.ts';
import './AnswerGiven.css';

/** The answer given so far: it stays visible and can be changed before it is sent. */

interface AnswerGivenProps {
  readonly desk: RatingDesk;
  readonly rating: Rating;
}

/** Draws face, word and "Sửa"; nothing while there is no answer. */
export function AnswerGiven({ desk, rating }: AnswerGivenProps) {
  const given = shownAnswer(rating);
  if (!given) return null;
  return (
    <p class="answer-given">
      <Face level={given.level} />
      <span>{levelWords(SCALES[rating.asking.scale])[given.level]}</span>
      <button
        type="button"
        class="quiet-action"
        onClick={() => desk.turnTo(backTo(rating, given.question))}
      >
        {words.value.common.change}
      </button>
    </p>
  );
}
