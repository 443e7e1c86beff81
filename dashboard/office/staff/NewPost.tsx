import type { Office } from '#shared/protocol/office.ts';
import type { Text } from '#shared/protocol/text.ts';
import { words } from '#shared/ui/words/language.ts';
import { Choice } from '../edit/Choice.tsx';
import type { OfficeFile } from '../edit/office-file.ts';
import { SavePanel } from '../edit/SavePanel.tsx';
import { TextPair } from '../edit/TextPair.tsx';
import { useEdit } from '../edit/use-edit.ts';
import { POST_ROLES, type PostRole, withNewPost } from './staff-changes.ts';

/** A new post: its label and its role. Its PIN is given afterwards. */

interface NewPostProps {
  readonly file: OfficeFile;
  readonly office: Office;
}

interface Typed {
  readonly label: Text;
  readonly role: PostRole;
}

const NOTHING: Typed = { label: { vi: '', en: '' }, role: 'clerk' };

/** Draws the form. */
export function NewPost({ file, office }: NewPostProps) {
  const { settings } = words.value;
  const edit = useEdit<Typed>(file, NOTHING, (newest, { label, role }) =>
    withNewPost(newest, label, role),
  );
  const { label, role } = edit.value;
  const place = `staff.${office.staff.length}`;
  return (
    <SavePanel
      title={settings.newPost}
      note={settings.newPostNote}
      edit={edit}
      office={office}
      beside={[`${place}.label`]}
      saveTitle={settings.addPost}
    >
      <TextPair
        label={settings.label}
        value={label}
        onChange={(typed) => edit.set({ ...edit.value, label: typed })}
        problems={edit.problems}
        path={`${place}.label`}
      />
      <Choice
        label={settings.role}
        value={role}
        choices={POST_ROLES.map((value) => ({ value, name: settings.roles[value] }))}
        onChange={(chosen) => edit.set({ ...edit.value, role: chosen })}
      />
    </SavePanel>
  );
}
