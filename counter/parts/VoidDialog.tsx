import { Block } from '#shared/ui/Block.tsx';
import { words } from '#shared/ui/words/language.ts';
import { Question } from './Question.tsx';

/** A number that nobody claims leaves the queue for good: asked once, naming it (SPEC Q15). */

interface VoidDialogProps {
  readonly number: string;
  /** Why nothing can be asked for now, such as a line that is down. */
  readonly stopped: string | undefined;
  /** Another wish is still under way. */
  readonly busy: boolean;
  readonly onVoid: () => void;
  readonly onCancel: () => void;
}

/** "Void" has the focus: Enter answers, and whoever voids several stays on the keyboard. */
export function VoidDialog({ number, stopped, busy, onVoid, onCancel }: VoidDialogProps) {
  const { counter, common } = words.value;
  return (
    <Question
      title={counter.voidTitle(number)}
      focusFirst
      onCancel={onCancel}
      answers={
        <>
          <Block
            tone="dark"
            size="small"
            align="center"
            title={counter.voidNumberOf(number)}
            disabledReason={stopped}
            busyLabel={busy ? common.sending : undefined}
            onPress={onVoid}
          />
          <Block size="small" align="center" title={counter.voidKeep} onPress={onCancel} />
        </>
      }
    >
      <p class="question__note">{counter.voidNote}</p>
    </Question>
  );
}
