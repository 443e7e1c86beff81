import { useState } from 'preact/hooks';
import { addDays } from '#shared/domain/time.ts';
import type { Office } from '#shared/protocol/office.ts';
import { LONGEST_SENTENCE } from '#shared/protocol/limits.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { No } from '../doors/ask-door.ts';
import { Choice } from '../edit/Choice.tsx';
import { Field } from '../edit/Field.tsx';
import { LongField } from '../edit/LongField.tsx';
import { noSaid } from '../edit/no-said.ts';
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
  const [came, setCame] = useState<No | 'noted' | null>(null);
  const [busy, setBusy] = useState(false);
  const { findings: said, common } = words.value;
  const period = chosen ?? periods[0];
  if (period === undefined) return null;

  async function save(): Promise<void> {
    if (busy || period === undefined) return;
    if (text.trim() === '') return setCame('text-required');
    setBusy(true);
    const why = await onNote({ period, text, owner, due });
    setBusy(false);
    setCame(why ?? 'noted');
    if (why === null) setText('');
  }

  return (
    <Panel title={said.add}>
      <form
        class="save-panel"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
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
        {came === 'noted' ? (
          <Notice kind="info" icon="check">
            {said.saved}
          </Notice>
        ) : null}
        {came === null || came === 'noted' ? null : <Notice kind="act-now">{noSaid(came)}</Notice>}
        <Block
          tone="dark"
          size="small"
          title={said.save}
          busyLabel={busy ? common.sending : undefined}
          onPress={() => void save()}
        />
      </form>
    </Panel>
  );
}
