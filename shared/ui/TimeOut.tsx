import { useEffect, useRef } from 'preact/hooks';
import { Block } from './Block.tsx';
import { words } from './words/language.ts';
import './TimeOut.css';

/** The question asked of a screen nobody has touched for a while; answering it takes one press anywhere below. */

interface TimeOutProps {
  /** How long there is to answer, in seconds; it is said, not counted down before one's eyes. */
  readonly secondsToAnswer: number;
  /** The person is still there. The screen itself goes home when nobody answers. */
  readonly onStay: () => void;
}

/** Opens over the whole screen as soon as it is rendered; Escape counts as staying. */
export function TimeOut({ secondsToAnswer, onStay }: TimeOutProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const { common } = words.value;
  return (
    <dialog
      ref={dialog}
      class="ui-timeout"
      aria-labelledby="ui-timeout-question"
      onCancel={(event) => {
        event.preventDefault();
        onStay();
      }}
    >
      <div class="ui-timeout__wall">
        <h1 id="ui-timeout-question" class="ui-timeout__question">
          {common.moreTime}
        </h1>
        <p class="ui-timeout__note">{common.homeUnlessAnswered(secondsToAnswer)}</p>
      </div>
      <div class="ui-timeout__answer">
        <Block tone="dark" size="hero" align="center" title={common.yes} onPress={onStay} />
      </div>
    </dialog>
  );
}
