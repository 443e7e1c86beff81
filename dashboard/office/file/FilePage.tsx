import type { Office } from '#shared/protocol/office.ts';
import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { words } from '#shared/ui/words/language.ts';
import { FileToPreview } from '../changes/FileToPreview.tsx';
import { usePreview } from '../changes/use-preview.ts';
import type { Caller } from '../doors/ask-door.ts';
import { checkFile } from '../doors/settings-doors.ts';
import type { OfficeFile } from '../edit/office-file.ts';
import { PageHead } from '../edit/PageHead.tsx';
import { PendingNote } from '../edit/PendingNote.tsx';
import { saveFile } from '../save-file.ts';
import { AtAGlance } from './AtAGlance.tsx';

/** The office file as a whole: what is set, the file itself, and another one in its place (SPEC E8). */

interface FilePageProps {
  readonly file: OfficeFile;
  readonly now: OfficeNow;
  readonly caller: Caller;
}

const FILE_NAME = 'tep-trung-tam.json';

/** Draws the section. */
export function FilePage({ file, now, caller }: FilePageProps) {
  const { lead, changes: said } = words.value;
  const preview = usePreview(file, (chosen) => checkFile(caller, chosen));
  return (
    <>
      <PageHead title={lead.sectionNames.file} note={said.fileNote} />
      <PendingNote now={now} of={['hall', 'figures']} />
      <FileToPreview
        title={said.uploadTitle}
        note={said.uploadNote}
        kinds=".json,application/json"
        preview={preview}
        office={now.office}
        before={
          <Panel title={said.downloadTitle}>
            <div class="file-to-preview">
              <p>{said.downloadNote}</p>
              <Block
                size="small"
                icon="download"
                title={said.download}
                onPress={() => saveFile(asFile(now.office), FILE_NAME)}
              />
            </div>
          </Panel>
        }
      />
      <AtAGlance office={now.office} />
    </>
  );
}

function asFile(office: Office): Blob {
  return new Blob([`${JSON.stringify(office, null, 2)}\n`], { type: 'application/json' });
}
