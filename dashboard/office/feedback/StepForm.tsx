import { useState } from 'preact/hooks';
import { FEEDBACK_REFUSALS, type FeedbackStep } from '#shared/domain/vocabulary-of-feedback.ts';
import type { FeedbackSeen } from '#shared/protocol/feedback.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { formatDay } from '#shared/ui/format/date.ts';
import { language, words } from '#shared/ui/words/language.ts';
import type { No } from '../doors/ask-door.ts';
import { Choice } from '../edit/Choice.tsx';
import { SendForm } from '../edit/SendForm.tsx';
import { useSending } from '../edit/use-sending.ts';
import type { Step } from './feedback-list.ts';
import {
  GOES_TO_WRITER,
  inUsualOrder,
  isTakingBack,
  stepOf,
  type StepTexts,
} from './step-texts.ts';
import { StepFields } from './StepFields.tsx';

/** The next step: which, its texts, and once more what is written down for good. */

interface StepFormProps {
  readonly seen: Pick<FeedbackSeen, 'state' | 'next' | 'contact'>;
  readonly onStep: (step: Step) => Promise<No | null>;
}

const EMPTY: StepTexts = {
  reason: FEEDBACK_REFUSALS[0],
  to: '',
  text: '',
  matter: '',
  answer: '',
};

/** Draws the choice and the fields that the step needs; where all that is left is taking back, nothing but the way to it. */
export function StepForm({ seen, onStep }: StepFormProps) {
  const next = inUsualOrder(seen.next);
  const first = next[0]?.step;
  const [chosen, setChosen] = useState<FeedbackStep | null>(null);
  const [texts, setTexts] = useState(EMPTY);
  const [asks, setAsks] = useState(false);
  const { answer: why, isBusy, send } = useSending<No | null>();
  const { feedback: said, common } = words.value;
  const step = chosen ?? first;
  if (!step) return null;
  const takesBack = isTakingBack(seen.state, step);
  if (takesBack && chosen === null) {
    return <Block size="small" title={said.takeBack} onPress={() => setChosen(step)} />;
  }
  const title = takesBack ? said.takeBack : said.steps[step];

  async function save(): Promise<void> {
    if (step && (await send(() => onStep(stepOf(step, texts)))) !== null) setAsks(false);
  }

  if (asks) {
    return (
      <div class="feedback-opened">
        <Notice kind="attention">
          <p>{takesBack ? said.takeBackAsk : said.confirmStep(title)}</p>
          {GOES_TO_WRITER.includes(step) ? (
            <p>{seen.contact === null ? said.nobodyToReach : said.nobodySends(seen.contact)}</p>
          ) : null}
        </Notice>
        <Block
          tone="dark"
          size="small"
          align="center"
          title={said.confirm(title)}
          busyLabel={isBusy ? common.sending : undefined}
          onPress={() => void save()}
        />
        <Block size="small" align="center" title={common.back} onPress={() => setAsks(false)} />
      </div>
    );
  }
  return (
    <SendForm title={said.goOn(title)} isBusy={isBusy} why={why} onSend={() => setAsks(true)}>
      {takesBack ? null : (
        <Choice
          label={said.next}
          value={step}
          choices={next.map((one) => ({ value: one.step, name: titleOf(one) }))}
          onChange={setChosen}
        />
      )}
      <StepFields
        step={step}
        textLabel={takesBack ? said.takeBackReason : said.stepTexts[step]}
        texts={texts}
        onChange={setTexts}
      />
      {takesBack ? (
        <Block size="small" align="center" title={common.cancel} onPress={() => setChosen(null)} />
      ) : null}
    </SendForm>
  );
}

function titleOf({ step, by }: FeedbackSeen['next'][number]): string {
  const { feedback: said } = words.value;
  const title = said.steps[step];
  return by === null ? title : said.nextBy(title, formatDay(by, language.value));
}
