import { SCALES } from '#shared/domain/vocabulary.ts';
import { Face } from '#shared/ui/Face.tsx';
import { levelWords } from '#shared/ui/level-words.ts';
import { words } from '#shared/ui/words/language.ts';
import { say } from '../model/say.ts';
import type { Rating } from './model/rating.ts';
import './AnswersSaid.css';

/** What was answered, in short, so that its giver can see whether it is right: few answers one by one, many by level. */

/** More answers than this are told by level: so many lines have room on the thanks. */
const ONE_BY_ONE = 3;

/** Draws the list. */
export function AnswersSaid({ rating }: { readonly rating: Rating }) {
  const { questions, answers } = rating;
  const { tablet: said } = words.value;
  const left = questions.filter(({ id }) => answers[id] === undefined).length;
  const few = questions.length <= ONE_BY_ONE;
  return (
    <section class="answers-said">
      <h2 class="answers-said__title">{said.youSaid}</h2>
      <ul class="answers-said__list">
        {few ? <OneByOne rating={rating} /> : <ByLevel rating={rating} />}
      </ul>
      {left > 0 ? <p class="answers-said__left">{said.leftOut(left)}</p> : null}
    </section>
  );
}

function OneByOne({ rating: { questions, answers, asking } }: { readonly rating: Rating }) {
  const named = levelWords(SCALES[asking.scale]);
  return questions.map(({ id, text }) => {
    const level = answers[id];
    if (level === undefined) return null;
    return (
      <li key={id} class="answers-said__one">
        <Face level={level} />
        <span>
          <b>{named[level]}</b>
          <span class="answers-said__of">{say(text)}</span>
        </span>
      </li>
    );
  });
}

function ByLevel({ rating: { answers, asking } }: { readonly rating: Rating }) {
  const levels = SCALES[asking.scale];
  const named = levelWords(levels);
  return levels.map((level) => {
    const count = Object.values(answers).filter((one) => one === level).length;
    if (count === 0) return null;
    return (
      <li key={level} class="answers-said__one">
        <Face level={level} />
        <b class="answers-said__level">{named[level]}</b>
        <span class="ui-number">{words.value.tablet.answers(count)}</span>
      </li>
    );
  });
}
