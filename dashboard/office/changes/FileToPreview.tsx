import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Office } from '#shared/protocol/office.ts';
import { Icon } from '#shared/ui/icons/Icon.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { words } from '#shared/ui/words/language.ts';
import { noSaid } from '../edit/no-said.ts';
import { Pair } from '../edit/Pair.tsx';
import { ProblemList } from '../edit/ProblemList.tsx';
import { SavedNotice } from '../edit/SavedNotice.tsx';
import { ChangesPreview } from './ChangesPreview.tsx';
import type { Preview } from './use-preview.ts';
import './FileToPreview.css';

/** Choosing a file, and all that may come of it: what is wrong with it, or what it would change. */

interface FileToPreviewProps {
  readonly title: string;
  readonly note: string;
  /** As `accept` of a file field: `.json`. */
  readonly kinds: string;
  readonly preview: Preview;
  readonly office: Office;
  /** A list of procedures, whose problems lie in rows and columns. */
  readonly isList?: boolean;
  /** A card that stands before this one. */
  readonly before?: ComponentChildren;
}

/** Draws the card and, when a file was read, the preview below it. */
export function FileToPreview({
  title,
  note,
  kinds,
  preview,
  office,
  isList = false,
  before,
}: FileToPreviewProps) {
  const { changes: said, common } = words.value;
  const { step } = preview;
  const id = useId();
  return (
    <>
      <Pair>
        {before}
        <Panel title={title}>
          <div class="file-to-preview">
            <p>{note}</p>
            <label class="file-to-preview__choose" for={id}>
              <Icon name="upload" />
              {said.chooseFile}
              <input
                id={id}
                type="file"
                accept={kinds}
                onChange={(event) => {
                  const chosen = event.currentTarget.files?.[0];
                  // Emptied, so that the same file can be chosen again once it was put right.
                  event.currentTarget.value = '';
                  if (chosen) void preview.read(chosen);
                }}
              />
            </label>
            {step.status === 'reading' ? <p role="status">{common.loading}</p> : null}
            {step.status === 'choose' && step.saved ? (
              <SavedNotice saved={step.saved} office={office} isWholeFile />
            ) : null}
            {step.status === 'not-read' ? (
              <Notice kind="act-now">{said.notRead(step.name, noSaid(step.why))}</Notice>
            ) : null}
            {step.status === 'unsound' ? (
              <Notice kind="act-now">
                <p>{said.unsound(step.name, step.problems.length)}</p>
                <ProblemList problems={step.problems} office={office} withPath={!isList} />
              </Notice>
            ) : null}
          </div>
        </Panel>
      </Pair>
      {step.status === 'preview' ? (
        <ChangesPreview
          name={step.name}
          before={office}
          file={step.file}
          isBusy={step.isBusy}
          trouble={step.trouble}
          onAccept={() => void preview.accept()}
          onCancel={preview.putAway}
        />
      ) : null}
    </>
  );
}
