import { useState } from 'preact/hooks';
import { MOVING_REASONS, type MovingReason } from '#shared/domain/vocabulary.ts';
import { Block } from '#shared/ui/Block.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Sent } from '../model/work.ts';
import { Question } from './Question.tsx';
import './MoveDialog.css';

/** Why the number at the counter cannot be settled at once, by one digit (SPEC Q14). */

interface MoveDialogProps {
  readonly number: string;
  /** The ordinary lane it goes to, as shown. */
  readonly lane: string;
  /** Why nothing can be asked for now, such as a line that is down. */
  readonly stopped: string | undefined;
  readonly onMove: (reason: MovingReason) => Sent;
  /** Nothing was chosen, or the office has refused it. */
  readonly onClose: () => void;
}

/** Stays until the number has gone: a digit pressed twice never reaches the keys of the outcomes below. */
export function MoveDialog({ number, lane, stopped, onMove, onClose }: MoveDialogProps) {
  const [chosen, setChosen] = useState<MovingReason | null>(null);
  const { counter, noWait, common } = words.value;
  const choose = (reason: MovingReason | undefined) => {
    if (reason === undefined || chosen !== null || stopped !== undefined) return;
    // Another wish may still be under way: the digit is then pressed again.
    if (onMove(reason)) setChosen(reason);
  };
  return (
    <Question
      title={counter.moveTitle(number)}
      onCancel={onClose}
      onKey={(key) => choose(MOVING_REASONS[Number(key) - 1])}
    >
      <p class="question__note">{stopped ?? counter.moveNote(lane)}</p>
      <div class="move__reasons">
        {MOVING_REASONS.map((reason, i) => (
          <Block
            key={reason}
            size="small"
            title={noWait.moving[reason]}
            keyName={String(i + 1)}
            disabledReason={stopped}
            busyLabel={chosen === reason ? common.sending : undefined}
            onPress={() => choose(reason)}
          />
        ))}
        <Block size="small" align="center" title={common.cancel} onPress={onClose} />
      </div>
    </Question>
  );
}
