import { useState } from 'preact/hooks';
import { addDays } from '#shared/domain/time.ts';
import type { Office } from '#shared/protocol/office.ts';
import { LONGEST_SENTENCE } from '#shared/protocol/limits.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { No } from '../doors/ask-door.ts';
import { Choice } from '../edit/Choice.tsx';
import { Field } from '../edit/Field.tsx';
import { LongField } from '../edit/LongField.tsx';
import { SendForm } from '../edit/SendForm.tsx';
import { useSending } from '../edit/use-sending.ts';
import type { NewFinding } from './finding-list.ts';
import { periodTitle } from './period-title.ts';

/** Notes one more finding: what, of which period, who, until when (SPEC Y6). */

interface AddFindingProps {
  /** Those that have results, the newest first. */
  readonly periods: readonly string[];
  readonly staff: Office['staff'];
  /** The office's day, `2026-11-23`. */
  readonly today: string;
  readonly onNote: (finding: NewFinding) => Promise<No | null>;
}

/** As long as is usual for a finding, days; the lead may say otherwise. */
const USUAL_DAYS = 30;

/** Draws the form. */
export function AddFinding({ periods, staff, today, onNote }: AddFindingProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [owner, setOwner] = useState(staff[0]?.id ?? '');
  const [due, setDue] = useState(addDays(today, USUAL_DAYS));
  const { answer, isBusy, send, say } = useSending<No | 'noted'>();
  const { findings: said } = words.value;
  const period = chosen ?? periods[0];
  if (period === undefined) return null;

  async function save(): Promise<void> {
    if (period === undefined) return;
    if (text.trim() === '') return say('text-required');
    const came = await send(async () => (await onNote({ period, text, owner, due })) ?? 'noted');
    if (came === 'noted') setText('');
  }

  return (
    <Panel title={said.add}>
      <SendForm
        title={said.save}
        isBusy={isBusy}
        why={answer === 'noted' ? null : answer}
        onSend={() => void save()}
      >
        <Choice
          label={said.period}
          value={period}
          choices={periods.map((value) => ({ value, name: periodTitle(value) }))}
          onChange={setChosen}
        />
        <LongField
          label={said.text}
          rows={3}
          value={text}
          maxLength={LONGEST_SENTENCE}
          onChange={setText}
        />
        <p class="finding__note">{said.publicWarning}</p>
        <Choice
          label={said.owner}
          value={owner}
          choices={staff.map(({ id, label }) => ({ value: id, name: label[language.value] }))}
          onChange={setOwner}
        />
        <Field type="date" label={said.due} value={due} onChange={setDue} />
        {answer === 'noted' ? (
          <Notice kind="info" icon="check">
            {said.saved}
          </Notice>
        ) : null}
      </SendForm>
    </Panel>
  );
}
