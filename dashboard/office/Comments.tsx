import type { UnpublishedFigures } from '#shared/domain/results.ts';
import type { ReportNow } from '#shared/protocol/results.ts';
import { Panel } from '#shared/ui/Panel.tsx';
import { titleInPeriod } from '#shared/ui/results/period-name.ts';
import { words } from '#shared/ui/words/language.ts';
import { toldFrom } from './told-from.ts';
import './Comments.css';

/** What citizens wrote in a period: for the lead alone, without time, counter or visit, and in no order that would tell them. */

interface CommentsProps {
  /** Null where they are not told (SPEC S7). */
  readonly comments: ReportNow['comments'];
  readonly figures: UnpublishedFigures;
}

/** Draws the comments as quotations; where they are not told, the panel says why. */
export function Comments({ comments, figures }: CommentsProps) {
  const { lead } = words.value;
  return (
    <Panel title={titleInPeriod(lead.comments, figures)}>
      {comments === null ? (
        <p>
          {lead.commentsNotShown(figures.smallestGroup)} {toldFrom(figures)}
        </p>
      ) : (
        <ul class="comments">
          {comments.map((comment, place) => (
            <li key={`${place} ${comment}`} class="comments__one">
              {comment}
            </li>
          ))}
        </ul>
      )}
      <p class="results-note">{lead.commentsNote}</p>
    </Panel>
  );
}
