import type { ComponentChildren } from 'preact';
import type { Office } from '#shared/protocol/office.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { words } from '#shared/ui/words/language.ts';
import { SavedNotice } from './SavedNotice.tsx';
import type { Edit } from './use-edit.ts';
import './SavePanel.css';

/** A card with a part of the office file that can be edited: its fields, and below them what saves it. */

interface SavePanelProps<Part> {
  readonly title: string;
  readonly note?: ComponentChildren;
  readonly edit: Edit<Part>;
  readonly office: Office;
  /** Places in the file whose problems are said beside their fields. */
  readonly beside?: readonly string[];
  /** What the button says where "save" would not be enough. */
  readonly saveTitle?: string;
  readonly children: ComponentChildren;
}

/** Draws the card; Enter in a field saves. */
export function SavePanel<Part>(props: SavePanelProps<Part>) {
  const { title, note, edit, office, beside, saveTitle, children } = props;
  const { settings, common } = words.value;
  const { saved, isDirty, isBusy } = edit;
  return (
    <Panel title={title} note={note}>
      <form
        class="save-panel"
        onSubmit={(event) => {
          event.preventDefault();
          if (isDirty) void edit.save();
        }}
      >
        {children}
        {saved ? <SavedNotice saved={saved} office={office} beside={beside ?? []} /> : null}
        {isDirty ? (
          <div class="save-panel__foot">
            <Block
              tone="dark"
              size="small"
              title={saveTitle ?? settings.save}
              busyLabel={isBusy ? common.sending : undefined}
              onPress={() => void edit.save()}
            />
            <Block size="small" title={settings.undo} onPress={edit.undo} />
            <span class="save-panel__unsaved">{settings.unsaved}</span>
          </div>
        ) : null}
        <button type="submit" class="ui-said" tabIndex={-1} aria-hidden="true" />
      </form>
    </Panel>
  );
}
