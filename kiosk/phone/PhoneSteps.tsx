import type { TicketNow } from '#shared/domain/ticket-now.ts';
import { LONGEST_COMMENT } from '#shared/protocol/limits.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Reason } from '#shared/ui/Reason.tsx';
import { words } from '#shared/ui/words/language.ts';
import { say, sayAll } from '../model/say.ts';
import { goOn, type Rating, questionOf, skip, toggleReason } from '../tablet/model/rating.ts';
import { PhoneQuestion } from './PhoneQuestion.tsx';
import './PhoneSteps.css';

/** The rating, a step at a time; every step can be left out (SPEC R7, R13). */

interface PhoneStepsProps {
  readonly rating: Rating;
  readonly ticket: TicketNow;
  readonly onTurn: (rating: Rating) => void;
}

/** Draws the step that the rating has come to. */
export function PhoneSteps({ rating, ticket, onTurn }: PhoneStepsProps) {
  const question = questionOf(rating);
  return (
    <div key={rating.step} class="phone-steps ui-step">
      <p class="phone-steps__visit">
        {rating.told ? words.value.tablet.changing : visitOver(ticket)}
      </p>
      {question ? <PhoneQuestion rating={rating} question={question} onTurn={onTurn} /> : null}
      {rating.step === 'reasons' ? <Reasons rating={rating} onTurn={onTurn} /> : null}
      {rating.step === 'comment' ? <Comment rating={rating} onTurn={onTurn} /> : null}
    </div>
  );
}

/** One marked absent may have stepped out, or have been served: the page cannot know, and so says both (SPEC R16). */
function visitOver({ number, state, counter, callers }: TicketNow): string {
  const { phone: said } = words.value;
  if (state === 'absent') {
    return said.perhapsOver(number, counter ? say(counter) : sayAll(callers));
  }
  return state === 'left' ? said.perhapsOverForGood(number) : said.visitOver(number);
}

type StepProps = Omit<PhoneStepsProps, 'ticket'>;

function Reasons({ rating, onTurn }: StepProps) {
  const { tablet: said, common } = words.value;
  return (
    <>
      <h1 class="phone__title">{said.reasonsTitle}</h1>
      <p class="phone-steps__note">{said.reasonsNote}</p>
      <div class="phone-steps__reasons">
        {rating.asking.reasons.map(({ id, name }) => (
          <Reason
            key={id}
            label={say(name)}
            on={rating.reasons.includes(id)}
            onToggle={() => onTurn(toggleReason(rating, id))}
          />
        ))}
      </div>
      <Ways rating={rating} onTurn={onTurn} goesOn={common.goOn} />
    </>
  );
}

function Comment({ rating, onTurn }: StepProps) {
  const { tablet: said } = words.value;
  return (
    <>
      <label class="phone-steps__comment">
        <span class="phone__title">{said.comment}</span>
        <span class="phone-steps__note">{said.commentNote}</span>
        <textarea
          class="phone-steps__field"
          maxLength={LONGEST_COMMENT}
          rows={6}
          value={rating.comment}
          onInput={(event) => onTurn({ ...rating, comment: event.currentTarget.value })}
        />
      </label>
      <Ways rating={rating} onTurn={onTurn} goesOn={said.send} />
    </>
  );
}

function Ways({ rating, onTurn, goesOn }: StepProps & { readonly goesOn: string }) {
  return (
    <div class="phone-steps__ways">
      <Block align="center" title={words.value.common.skip} onPress={() => onTurn(skip(rating))} />
      <Block tone="dark" align="center" title={goesOn} onPress={() => onTurn(goOn(rating))} />
    </div>
  );
}
