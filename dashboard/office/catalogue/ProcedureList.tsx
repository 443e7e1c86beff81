import { useState } from 'preact/hooks';
import type { Office } from '#shared/protocol/office.ts';
import type { Procedure } from '#shared/protocol/procedure.ts';
import { Icon } from '#shared/ui/icons/Icon.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import { Choice } from '../edit/Choice.tsx';
import { Field } from '../edit/Field.tsx';
import { Tick } from '../edit/Tick.tsx';
import { findProcedures, type Wanted } from './find-procedures.ts';
import { ProcedureFacts } from './ProcedureFacts.tsx';
import './ProcedureList.css';

/** The catalogue as it stands, field by field: each procedure opens to what is posted of it. */

const EVERYTHING: Wanted = { text: '', field: '', noWaitOnly: false };

/** Draws search, filter and list. */
export function ProcedureList({ office }: { readonly office: Office }) {
  const [wanted, setWanted] = useState(EVERYTHING);
  const { changes: said } = words.value;
  const spoken = language.value;
  const groups = findProcedures(office, wanted);
  const found = groups.reduce((all, group) => all + group.procedures.length, 0);
  return (
    <Panel title={said.procedureCount(office.procedures.length)}>
      <div class="procedure-list__wanted">
        <Field
          type="search"
          label={said.search}
          value={wanted.text}
          onChange={(text) => setWanted({ ...wanted, text })}
        />
        <Choice
          label={said.members.field}
          value={wanted.field}
          choices={[
            { value: '', name: said.allFields },
            ...office.fields.map(({ id, name }) => ({ value: id, name: name[spoken] })),
          ]}
          onChange={(field) => setWanted({ ...wanted, field })}
        />
        <Tick
          label={said.noWaitOnly}
          on={wanted.noWaitOnly}
          onChange={(noWaitOnly) => setWanted({ ...wanted, noWaitOnly })}
        />
      </div>
      <p role="status" class="procedure-list__found">
        {found === 0 ? said.noneFound : said.found(found)}
      </p>
      {groups.map(({ field, procedures }) => (
        <section key={field.id}>
          <h3 class="procedure-list__field">{`${field.name[spoken]} (${procedures.length})`}</h3>
          {procedures.map((one) => (
            <OneProcedure key={one.code} procedure={one} office={office} />
          ))}
        </section>
      ))}
    </Panel>
  );
}

interface OneProcedureProps {
  readonly procedure: Procedure;
  readonly office: Office;
}

/** Its facts are drawn once it is opened: there may be hundreds. */
function OneProcedure({ procedure, office }: OneProcedureProps) {
  const [isOpen, setOpen] = useState(false);
  const { changes: said } = words.value;
  return (
    <details class="procedure-list__one" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="ui-number">{procedure.code}</span>
        <b>{procedure.shortName[language.value]}</b>
        {procedure.noWait ? <span class="procedure-list__no-wait">{said.isNoWait}</span> : null}
        <Icon name="chevron-right" />
      </summary>
      {isOpen ? <ProcedureFacts procedure={procedure} office={office} /> : null}
    </details>
  );
}
