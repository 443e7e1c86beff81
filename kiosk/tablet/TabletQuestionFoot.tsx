import type { AskedQuestion } from '#shared/protocol/questionnaire.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Icon } from '#shared/ui/icons/Icon.tsx';
import { words } from '#shared/ui/words/language.ts';
import { end, isAtFirst, keep, type Rating, skip } from './model/rating.ts';
import type { RatingDesk } from './model/tablet-screen.ts';

/** What can be done at a question but answering it: leave it out, leave it as it stands, or end (SPEC R7, R13, R14). */

interface TabletQuestionFootProps {
  readonly desk: RatingDesk;
  readonly rating: Rating;
  readonly question: AskedQuestion;
}

/** Draws the foot. A single question is left out with the whole rating. */
export function TabletQuestionFoot({ desk, rating, question }: TabletQuestionFootProps) {
  const { tablet: said } = words.value;
  const first = isAtFirst(rating);
  const stands = rating.answers[question.id] !== undefined;
  return (
    <div class="tablet-question__foot">
      <p class="tablet-question__anonymous">
        <Icon name="shield-check" />
        {footSaid(rating)}
      </p>
      {first ? null : (
        <button type="button" class="quiet-action" onClick={() => desk.turnTo(end(rating))}>
          {said.endHere}
        </button>
      )}
      {stands ? <Small title={said.keepAnswer} onPress={() => desk.turnTo(keep(rating))} /> : null}
      {rating.questions.length > 1 ? (
        <Small
          title={stands ? said.dropAnswer : said.skipQuestion}
          onPress={() => desk.turnTo(skip(rating))}
        />
      ) : null}
      {first ? (
        <Small
          title={rating.told ? said.keepAll : said.decline}
          onPress={() => desk.decline(rating)}
        />
      ) : null}
    </div>
  );
}

function Small(props: { readonly title: string; readonly onPress: () => void }) {
  return <Block size="small" align="center" {...props} />;
}

function footSaid({ told, asked }: Rating): string {
  const { tablet } = words.value;
  if (told) return tablet.changing;
  return asked ? tablet.anonymous : tablet.anonymousUnasked;
}
