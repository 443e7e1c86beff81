import { useState } from 'preact/hooks';
import { FINDING_STATES, type FindingState } from '#shared/domain/vocabulary-of-feedback.ts';
import type { FindingSeen } from '#shared/protocol/feedback.ts';
import { LONGEST_SENTENCE } from '#shared/protocol/limits.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { No } from '../doors/ask-door.ts';
import { Field } from '../edit/Field.tsx';
import { InlineAction } from '../edit/InlineAction.tsx';
import { noSaid } from '../edit/no-said.ts';
import './FindingRow.css';

/** One finding before the lead: its words, who owns it, until when, what became of it, and what can be said of it. */

interface FindingRowProps {
  readonly finding: FindingSeen;
  /** The office's day, `2026-11-23`. */
  readonly today: string;
  readonly onMove: (state: FindingState, note: string) => Promise<No | null>;
}

/** Draws the row. */
export function FindingRow({ finding, today, onMove }: FindingRowProps) {
  const [note, setNote] = useState('');
  const [why, setWhy] = useState<No | null>(null);
  const { findings: said, feedback } = words.value;
  const spoken = language.value;
  const { text, owner, due, state, since } = finding;
  const isLate = state === 'open' && due < today;

  async function move(next: FindingState): Promise<void> {
    const no = await onMove(next, note);
    setWhy(no);
    if (no === null) setNote('');
  }

  return (
    <article class={isLate ? 'finding finding--late' : 'finding'}>
      <p class="finding__text">{text}</p>
      <p>
        {said.owner}: {owner[spoken]}. {said.due}: {formatDay(due, spoken)}
        {isLate ? <b class="finding__late">, {said.late}</b> : null}
      </p>
      <p>{said.since(feedback.findingStates[state], formatDay(since, spoken))}</p>
      {finding.note ? <p class="finding__note">{finding.note}</p> : null}
      <div class="finding__move">
        <Field label={said.note} value={note} maxLength={LONGEST_SENTENCE} onChange={setNote} />
        {FINDING_STATES.filter((one) => one !== state).map((one) => (
          <InlineAction
            key={one}
            title={said.move[one]}
            label={said.moveOf(said.move[one], text)}
            onPress={() => void move(one)}
          />
        ))}
      </div>
      {why === null ? null : <Notice kind="act-now">{noSaid(why)}</Notice>}
    </article>
  );
}
