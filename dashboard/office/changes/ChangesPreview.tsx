import { useState } from 'preact/hooks';
import type { Office } from '#shared/protocol/office.ts';
import type { SoundFile } from '#shared/protocol/office-doors.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { No } from '../doors/ask-door.ts';
import { countsFromSaid } from '../edit/counts-from-said.ts';
import { noSaid } from '../edit/no-said.ts';
import { partName } from '../edit/part-name.ts';
import { calendarGapSaid } from './calendar-gap-said.ts';
import { ChangeLine } from './ChangeLine.tsx';
import { byPart, countKinds } from './change-groups.ts';
import { CellsLeftEmpty } from './CellsLeftEmpty.tsx';
import './ChangesPreview.css';

/** What a checked file would change and from when, before anybody accepts it (SPEC E3, E5, E8). */

interface ChangesPreviewProps {
  readonly name: string;
  readonly before: Office;
  readonly file: SoundFile;
  readonly isBusy: boolean;
  /** Why it was not accepted when that was asked for. */
  readonly trouble: No | null;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

/** Draws the preview; a file that changes nothing is not asked about. */
export function ChangesPreview(props: ChangesPreviewProps) {
  const { name, before, file, isBusy, trouble, onAccept, onCancel } = props;
  const { changes: said, common } = words.value;
  const nothing = file.changes.length === 0;
  const gap = calendarGapSaid(before, file);
  return (
    <Panel title={said.previewTitle(name)}>
      <div class="changes-preview">
        {nothing ? <p>{said.nothing}</p> : <p>{said.counts(countKinds(file.changes))}</p>}
        {nothing ? null : <Notice kind="info">{countsFromSaid(file).join(' ')}</Notice>}
        {gap === null ? null : <Notice kind="attention">{gap}</Notice>}
        <CellsLeftEmpty
          kind="attention"
          title={said.notUnderstood(file.notUnderstood.length)}
          cells={file.notUnderstood}
          office={file.office}
        />
        <CellsLeftEmpty
          kind="info"
          title={said.unconfirmed(file.unconfirmed.length)}
          cells={file.unconfirmed}
          office={file.office}
        />
        {byPart(file.changes).map(([part, changes]) => (
          <PartChanges
            key={part}
            title={partName(part)}
            changes={changes}
            before={before}
            after={file.office}
          />
        ))}
        {trouble === null ? null : (
          <Notice kind="act-now">{said.notAccepted(noSaid(trouble))}</Notice>
        )}
        <div class="changes-preview__foot">
          {nothing ? null : (
            <Block
              tone="dark"
              size="small"
              title={said.accept}
              busyLabel={isBusy ? common.sending : undefined}
              onPress={onAccept}
            />
          )}
          <Block size="small" title={nothing ? said.close : common.cancel} onPress={onCancel} />
        </div>
      </div>
    </Panel>
  );
}

interface PartChangesProps {
  readonly title: string;
  readonly changes: SoundFile['changes'];
  readonly before: Office;
  readonly after: Office;
}

/** So many are shown at first: a list of hundreds is asked for. */
const AT_FIRST = 60;

function PartChanges({ title, changes, before, after }: PartChangesProps) {
  const [shown, setShown] = useState(AT_FIRST);
  const rest = changes.length - shown;
  const isWhole = changes.every(({ key }) => key === null);
  const heading = isWhole ? title : `${title} (${changes.length})`;
  return (
    <section>
      <h3 class="changes-preview__part">{heading}</h3>
      <ul class="changes-preview__lines">
        {changes.slice(0, shown).map((change) => (
          <ChangeLine
            key={`${change.kind} ${change.key}`}
            change={change}
            before={before}
            after={after}
          />
        ))}
      </ul>
      {rest > 0 ? (
        <Block
          size="small"
          title={words.value.changes.showRest(rest)}
          onPress={() => setShown(changes.length)}
        />
      ) : null}
    </section>
  );
}
