import type { Office } from '#shared/protocol/office.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { words } from '#shared/ui/words/language.ts';
import { noSaid } from './no-said.ts';
import { countsFromSaid } from './counts-from-said.ts';
import type { Saved } from './office-file.ts';
import { problemsElsewhere } from './problem-place.ts';
import { ProblemList } from './ProblemList.tsx';

/** What came of a save: it stays until the next one, or until something is typed. */

interface SavedNoticeProps {
  readonly saved: Saved;
  /** As the lead sees it now, for the names of places. */
  readonly office: Office;
  /** Places whose problems are said beside their fields. */
  readonly beside?: readonly string[];
  /** It was a file from the lead's own machine, not something typed here. */
  readonly isWholeFile?: boolean;
}

/** Draws the notice. */
export function SavedNotice({ saved, office, beside = [], isWholeFile = false }: SavedNoticeProps) {
  const { settings } = words.value;
  switch (saved.status) {
    case 'saved':
      return (
        <Notice kind="info" icon="check">
          {[settings.saved, ...countsFromSaid(saved)].join(' ')}
        </Notice>
      );
    case 'changed-meanwhile':
      return (
        <Notice kind="attention">
          {isWholeFile ? settings.changedBeforeAccepted : settings.changedMeanwhile}
        </Notice>
      );
    case 'refused':
      return <Notice kind="act-now">{settings.notSaved(noSaid(saved.why))}</Notice>;
    case 'unsound': {
      const elsewhere = problemsElsewhere(saved.problems, beside);
      return (
        <Notice kind="act-now">
          <p>{elsewhere.length === 0 ? settings.unsoundBeside : settings.unsound}</p>
          <ProblemList problems={elsewhere} office={office} />
        </Notice>
      );
    }
    default:
      return saved satisfies never;
  }
}
