import { Face } from '#shared/ui/Face.tsx';
import { words } from '#shared/ui/words/language.ts';
import { change, isAtFirst, type Rating, shownLevel } from './model/rating.ts';
import type { Tablet } from './model/tablet.ts';
import './AnswerGiven.css';

/** The answer given so far: it stays visible and can be changed before it is sent. */

interface AnswerGivenProps {
  readonly tablet: Tablet;
  readonly rating: Rating;
}

/** Draws face, word and "Sửa"; nothing while there is no answer. */
export function AnswerGiven({ tablet, rating }: AnswerGivenProps) {
  const level = shownLevel(rating);
  const { common } = words.value;
  if (!level || isAtFirst(rating)) return null;
  return (
    <p class="answer-given">
      <Face level={level} />
      <span>{common.levels[level]}</span>
      <button
        type="button"
        class="answer-given__change"
        onClick={() => tablet.turnTo(change(rating))}
      >
        {common.change}
      </button>
    </p>
  );
}
