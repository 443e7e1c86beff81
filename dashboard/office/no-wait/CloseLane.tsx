import { useState } from 'preact/hooks';
import { CLOSING_REASONS, type ClosingReason } from '#shared/domain/vocabulary.ts';
import { Block } from '#shared/ui/Block.tsx';
import { words } from '#shared/ui/words/language.ts';
import { Choice } from '../edit/Choice.tsx';
import { Field } from '../edit/Field.tsx';
import './CloseLane.css';

/** Closing the no-wait lane: why, and until when if that is known (SPEC Q13). */

interface CloseLaneProps {
  /** @param until time of day, `14:00`; null: not known */
  readonly onClose: (reason: ClosingReason, until: string | null) => void;
}

/** Draws reason, time and button. */
export function CloseLane({ onClose }: CloseLaneProps) {
  const [reason, setReason] = useState<ClosingReason>(CLOSING_REASONS[0]);
  const [until, setUntil] = useState('');
  const { noWaitDesk: said, noWait } = words.value;
  return (
    <div class="close-lane">
      <Choice
        label={said.why}
        value={reason}
        choices={CLOSING_REASONS.map((value) => ({ value, name: noWait.closing[value] }))}
        onChange={setReason}
      />
      <Field type="time" label={said.until} value={until} onChange={setUntil} />
      <Block size="small" title={said.closeLane} onPress={() => onClose(reason, until || null)} />
      <p class="close-lane__note">{said.closeNote}</p>
    </div>
  );
}
