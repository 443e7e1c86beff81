import { useState } from 'preact/hooks';
import type { Office } from '#shared/protocol/office.ts';
import type { Text } from '#shared/protocol/text.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { Caller } from '../doors/ask-door.ts';
import type { OfficeFile, Saved } from '../edit/office-file.ts';
import { RemoveOne } from '../edit/RemoveOne.tsx';
import { SavePanel } from '../edit/SavePanel.tsx';
import { TextPair } from '../edit/TextPair.tsx';
import { useEdit } from '../edit/use-edit.ts';
import { NewPin } from './NewPin.tsx';
import { type Post, withLabel, withoutPost } from './staff-changes.ts';

/** One post: its label, its PIN, and taking it out of the office. */

interface PostFormProps {
  readonly file: OfficeFile;
  readonly caller: Caller;
  readonly office: Office;
  readonly post: Post;
  readonly onRemoved: (saved: Saved) => void;
}

/** Draws the form; of an administrator's post a lead only reads whose affair it is (SPEC A18). The post that is signed in here gets no PIN and stays: its session would end before the PIN was read. */
export function PostForm({ file, caller, office, post, onRemoved }: PostFormProps) {
  const { settings } = words.value;
  const { id, label } = post;
  const [givesPin, setGivesPin] = useState(false);
  const edit = useEdit<Text>(file, label, (newest, typed) => withLabel(newest, id, typed));
  const place = `staff.${office.staff.indexOf(post)}.label`;
  const isOwn = caller.lead.value?.id === id;
  const isOthers = post.role === 'administrator' && caller.lead.value?.role !== 'administrator';
  const name = label[language.value];
  if (isOthers) return <Notice kind="plain">{settings.administratorsPost(name)}</Notice>;
  return (
    <>
      <SavePanel title={name} edit={edit} office={office} beside={[place]}>
        <TextPair
          label={settings.label}
          value={edit.value}
          onChange={edit.set}
          problems={edit.problems}
          path={place}
        />
      </SavePanel>
      {isOwn ? <Notice kind="plain">{settings.ownPost}</Notice> : null}
      {givesPin ? (
        <NewPin caller={caller} post={id} label={name} onDone={() => setGivesPin(false)} />
      ) : null}
      {isOwn || givesPin ? null : (
        <Block size="small" title={settings.newPin} onPress={() => setGivesPin(true)} />
      )}
      {isOwn ? null : (
        <RemoveOne
          file={file}
          office={office}
          title={settings.removePost(name)}
          note={settings.removePostNote}
          change={(newest) => withoutPost(newest, id)}
          onRemoved={onRemoved}
        />
      )}
    </>
  );
}
