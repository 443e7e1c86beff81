import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import type { NoWait } from '#shared/protocol/procedure.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { Field } from '../edit/Field.tsx';
import { InlineAction } from '../edit/InlineAction.tsx';
import { LeadTable } from '../edit/LeadTable.tsx';
import type { OfficeFile } from '../edit/office-file.ts';
import { SavePanel } from '../edit/SavePanel.tsx';
import { useEdit } from '../edit/use-edit.ts';
import { AddNoWait } from './AddNoWait.tsx';
import { noWaitQuestions, type NoWaitQuestions, withNoWait } from './no-wait-changes.ts';

/** The procedures that are settled at once: what is asked, until when of the day, and which are on the list. */

interface NoWaitListProps {
  readonly file: OfficeFile;
  readonly now: OfficeNow;
}

/** Draws the list; everything done to it is saved together. */
export function NoWaitList({ file, now: { office } }: NoWaitListProps) {
  const { noWaitDesk: said, settings } = words.value;
  const spoken = language.value;
  const edit = useEdit<NoWaitQuestions>(file, noWaitQuestions(office.procedures), withNoWait);
  const list = edit.value;
  const procedures = new Map(office.procedures.map((one) => [one.code, one]));
  const listed = new Set(list.map(({ code }) => code));
  const setCutOff = (code: string, time: string) =>
    edit.set(
      list.map((one) =>
        one.code === code ? { code, noWait: { ...one.noWait, cutOff: time || null } } : one,
      ),
    );
  return (
    <SavePanel title={said.listTitle(list.length)} edit={edit} office={office}>
      {list.length === 0 ? (
        <p>{said.emptyList}</p>
      ) : (
        <LeadTable
          label={said.listTitle(list.length)}
          heads={[said.procedure, said.question, said.cutOff, '']}
        >
          {list.map(({ code, noWait }) => {
            const name = procedures.get(code)?.shortName[spoken] ?? code;
            return (
              <tr key={code}>
                <th scope="row">
                  {name}
                  <small>{code}</small>
                </th>
                <td>{questionSaid(noWait)}</td>
                <td>
                  <Field
                    type="time"
                    label={`${said.cutOff}, ${name}`}
                    labelHidden
                    value={noWait.cutOff ?? ''}
                    onChange={(time) => setCutOff(code, time)}
                  />
                </td>
                <td>
                  <InlineAction
                    title={said.takeOff}
                    label={settings.removeOne(name)}
                    onPress={() => edit.set(list.filter((one) => one.code !== code))}
                  />
                </td>
              </tr>
            );
          })}
        </LeadTable>
      )}
      <p class="field__note">{said.cutOffNote}</p>
      <AddNoWait
        procedures={office.procedures.filter(({ code }) => !listed.has(code))}
        onAdd={(code, noWait) => edit.set([...list, { code, noWait }])}
      />
    </SavePanel>
  );
}

/** "tối đa 10 bản cần chứng thực; tối đa 100 trang …", then the condition. */
function questionSaid({ limits, condition }: NoWait): string {
  const { noWaitDesk: said } = words.value;
  const spoken = language.value;
  const amounts = limits.map(
    ({ lead, amount, of }) => `${lead[spoken]} ${amount[spoken]} ${of[spoken]}`,
  );
  const parts = [...amounts, ...(condition ? [condition[spoken]] : [])];
  return parts.length === 0 ? said.nothingAsked : parts.join('; ');
}
