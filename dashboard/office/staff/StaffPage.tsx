import { useState } from 'preact/hooks';
import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import { Panel } from '#shared/ui/Panel.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { Caller } from '../doors/ask-door.ts';
import { InlineAction } from '../edit/InlineAction.tsx';
import { LeadTable } from '../edit/LeadTable.tsx';
import { ListAndForm } from '../edit/ListAndForm.tsx';
import type { OfficeFile, Saved } from '../edit/office-file.ts';
import { PageHead } from '../edit/PageHead.tsx';
import { SavedNotice } from '../edit/SavedNotice.tsx';
import { NewPost } from './NewPost.tsx';
import { PostForm } from './PostForm.tsx';

/** The posts of the office: who may sign in, by label and role, and their PINs. */

interface StaffPageProps {
  readonly file: OfficeFile;
  readonly now: OfficeNow;
  readonly caller: Caller;
}

/** Draws the section. */
export function StaffPage({ file, now: { office }, caller }: StaffPageProps) {
  const { lead, settings } = words.value;
  const spoken = language.value;
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Saved | null>(null);
  const post = office.staff.find(({ id }) => id === open);
  return (
    <>
      <PageHead title={lead.sectionNames.staff} note={settings.staffNote} />
      <ListAndForm
        list={
          <Panel title={settings.postCount(office.staff.length)}>
            <LeadTable label={lead.sectionNames.staff} heads={[settings.label, settings.role, '']}>
              {office.staff.map(({ id, label, role }) => (
                <tr key={id} class={id === open ? 'list-and-form__open' : undefined}>
                  <th scope="row">{label[spoken]}</th>
                  <td>{settings.roles[role]}</td>
                  <td>
                    <InlineAction
                      title={settings.changeOrPin}
                      label={settings.changeOne(label[spoken])}
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
          </Panel>
        }
        form={
          <>
            {removed ? <SavedNotice saved={removed} office={office} /> : null}
            {post ? (
              <PostForm
                key={post.id}
                file={file}
                caller={caller}
                office={office}
                post={post}
                onRemoved={setRemoved}
              />
            ) : null}
            <NewPost file={file} office={office} />
          </>
        }
      />
    </>
  );
}
