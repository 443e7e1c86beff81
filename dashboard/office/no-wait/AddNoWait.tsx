import { useId, useState } from 'preact/hooks';
import type { NoWait, Procedure } from '#shared/protocol/procedure.ts';
import { Block } from '#shared/ui/Block.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import { Choice } from '../edit/Choice.tsx';
import { Field } from '../edit/Field.tsx';
import { TextPair } from '../edit/TextPair.tsx';
import './AddNoWait.css';

/** Putting a procedure on the no-wait list: which one, what is asked, and its cut-off. */

interface AddNoWaitProps {
  /** Those that are not on the list. */
  readonly procedures: readonly Procedure[];
  readonly onAdd: (code: string, noWait: NoWait) => void;
}

const NO_CONDITION = { vi: '', en: '' };

/** Draws the folded form; without a condition nothing is asked. */
export function AddNoWait({ procedures, onAdd }: AddNoWaitProps) {
  const { noWaitDesk: said } = words.value;
  const spoken = language.value;
  const [code, setCode] = useState('');
  const [condition, setCondition] = useState(NO_CONDITION);
  const [cutOff, setCutOff] = useState('');
  const heading = useId();
  const asked = condition.vi.trim() !== '' || condition.en.trim() !== '';

  function add(): void {
    onAdd(code, { limits: [], condition: asked ? condition : null, cutOff: cutOff || null });
    setCode('');
    setCondition(NO_CONDITION);
    setCutOff('');
  }

  return (
    <section class="add-no-wait" aria-labelledby={heading}>
      <h3 id={heading} class="add-no-wait__title">
        {said.addTitle}
      </h3>
      <Choice
        label={said.procedure}
        value={code}
        choices={[
          { value: '', name: said.chooseProcedure },
          ...procedures.map((one) => ({
            value: one.code,
            name: `${one.code} ${one.shortName[spoken]}`,
          })),
        ]}
        onChange={setCode}
      />
      <TextPair label={said.condition} value={condition} onChange={setCondition} />
      <Field type="time" label={said.cutOff} value={cutOff} onChange={setCutOff} />
      <Block
        size="small"
        title={said.add}
        disabledReason={code === '' ? said.chooseFirst : undefined}
        onPress={add}
      />
      <p class="field__note">{said.addNote}</p>
    </section>
  );
}
