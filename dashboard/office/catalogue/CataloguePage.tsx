import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import { words } from '#shared/ui/words/language.ts';
import { FileToPreview } from '../changes/FileToPreview.tsx';
import { usePreview } from '../changes/use-preview.ts';
import type { Caller } from '../doors/ask-door.ts';
import { readProcedures } from '../doors/settings-doors.ts';
import type { OfficeFile } from '../edit/office-file.ts';
import { PageHead } from '../edit/PageHead.tsx';
import { PendingNote } from '../edit/PendingNote.tsx';
import { ListDownload } from './ListDownload.tsx';
import { ProcedureList } from './ProcedureList.tsx';

/** The catalogue of procedures: reading it, and taking in a new list of them (SPEC E5). */

interface CataloguePageProps {
  readonly file: OfficeFile;
  readonly now: OfficeNow;
  readonly caller: Caller;
}

/** Draws the section. */
export function CataloguePage({ file, now, caller }: CataloguePageProps) {
  const { lead, changes: said } = words.value;
  const preview = usePreview(file, (list) => readProcedures(caller, list));
  return (
    <>
      <PageHead title={lead.sectionNames.procedures} note={said.catalogueNote} />
      <PendingNote now={now} of={['hall']} />
      <FileToPreview
        title={said.importTitle}
        note={said.importNote}
        kinds=".csv,.xlsx"
        isList
        preview={preview}
        office={now.office}
        before={<ListDownload caller={caller} />}
      />
      <ProcedureList office={now.office} />
    </>
  );
}
