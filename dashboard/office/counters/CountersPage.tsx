import { useState } from 'preact/hooks';
import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import { InlineAction } from '../edit/InlineAction.tsx';
import { LeadTable } from '../edit/LeadTable.tsx';
import { ListAndForm } from '../edit/ListAndForm.tsx';
import type { OfficeFile, Saved } from '../edit/office-file.ts';
import { PageHead } from '../edit/PageHead.tsx';
import { PendingNote } from '../edit/PendingNote.tsx';
import { SavedNotice } from '../edit/SavedNotice.tsx';
import { CounterForm } from './CounterForm.tsx';
import { nextCounterId } from './counter-changes.ts';

/** The counters and what they serve: the list, and beside it the one that is being set. */

interface CountersPageProps {
  readonly file: OfficeFile;
  readonly now: OfficeNow;
}

/** Draws the section. */
export function CountersPage({ file, now }: CountersPageProps) {
  const { office } = now;
  const { lead, settings, common } = words.value;
  const spoken = language.value;
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Saved | null>(null);
  const laneName = (id: string) => office.lanes.find((lane) => lane.id === id)?.name[spoken] ?? id;
  return (
    <>
      <PageHead title={lead.sectionNames.counters} note={settings.countersNote} />
      <PendingNote now={now} of={['hall']} />
      <ListAndForm
        list={
          <Panel title={settings.counterCount(office.counters.length)}>
            <LeadTable
              label={lead.sectionNames.counters}
              heads={[common.counter, settings.lanesServed, '']}
            >
              {office.counters.map(({ id, name, lanes }) => (
                <tr key={id} class={id === open ? 'list-and-form__open' : undefined}>
                  <th scope="row">{name[spoken]}</th>
                  <td>{lanes.map(laneName).join(', ')}</td>
                  <td>
                    <InlineAction
                      title={common.change}
                      label={settings.changeOne(name[spoken])}
                      on={id === open}
                      onPress={() => {
                        setOpen(id);
                        setRemoved(null);
                      }}
                    />
                  </td>
                </tr>
              ))}
            </LeadTable>
            <div class="list-and-form__more">
              <Block
                size="small"
                title={settings.addCounter}
                onPress={() => setOpen(nextCounterId(office))}
              />
            </div>
          </Panel>
        }
        form={
          open === null ? (
            <>
              {removed ? <SavedNotice saved={removed} office={office} /> : null}
              <p class="list-and-form__hint">{settings.chooseCounter}</p>
            </>
          ) : (
            <CounterForm
              key={open}
              file={file}
              now={now}
              id={open}
              onRemoved={(saved) => {
                setOpen(null);
                setRemoved(saved);
              }}
            />
          )
        }
      />
    </>
  );
}
