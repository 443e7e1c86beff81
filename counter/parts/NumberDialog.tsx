import { useState } from 'preact/hooks';
import type { CounterHere } from '#shared/domain/counter-view.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import { isUnknown, lineNumbered, type Recorded } from '../model/by-hand.ts';
import { type Typed, typedNumber } from '../model/typed-number.ts';
import { Answers } from './Answers.tsx';
import { Question } from './Question.tsx';
import './NumberDialog.css';

/** A number typed from a ticket: of another lane, or given since the line broke (SPEC Q17). */

interface NumberDialogProps {
  readonly here: CounterHere;
  /** Of the office's series. */
  readonly letters: readonly string[];
  /** Numbers that were served at this counter today. */
  readonly recorded: Recorded;
  readonly onCall: (number: string) => void;
  readonly onCancel: () => void;
}

/** Enter calls; a number that was served here already is asked about once more. */
export function NumberDialog({ here, letters, recorded, onCall, onCancel }: NumberDialogProps) {
  const [text, setText] = useState('');
  /** The number that was served already, and is meant all the same if it is confirmed. */
  const [asked, setAsked] = useState<string | null>(null);
  const { byHand } = words.value;
  const typed = typedNumber(text, letters);
  const called = typed.is === 'number' ? typed.called : null;
  const again = called !== null && asked === called;
  const call = () => {
    if (called === null) return;
    if (recorded.has(called) && !again) setAsked(called);
    else onCall(called);
  };
  const title = called === null ? byHand.call : byHand.callNumber(called);
  return (
    <Question
      title={byHand.numberTitle}
      focusFirst
      onCancel={onCancel}
      answers={
        <Answers
          title={again ? byHand.callAnyway(called) : title}
          disabledReason={called === null ? byHand.typeFirst : undefined}
          onPress={call}
          onCancel={onCancel}
        />
      }
    >
      <label class="number">
        <span>{byHand.numberLabel}</span>
        <input
          class="number__field ui-number"
          maxLength={8}
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.repeat) call();
          }}
        />
      </label>
      <div class="number__says" role="status">
        {again ? (
          <Notice kind="attention">{byHand.recorded(called)}</Notice>
        ) : (
          <p>{sentenceOf(typed, here, letters)}</p>
        )}
      </div>
    </Question>
  );
}

/** What stands in the list about the number, or what is wrong with what was typed. */
function sentenceOf(typed: Typed, here: CounterHere, letters: readonly string[]): string {
  const { byHand } = words.value;
  switch (typed.is) {
    case 'unfinished':
      return '';
    case 'unreadable':
      return byHand.unreadable;
    case 'no-such-letter':
      return byHand.noSuchLetter(typed.letter, letters.join(' '));
    case 'number': {
      const line = lineNumbered(here, typed.called, 0);
      if (isUnknown(line)) return byHand.unknown;
      return byHand.fromList(line.name?.[language.value] ?? line.procedure);
    }
    default:
      return typed satisfies never;
  }
}
