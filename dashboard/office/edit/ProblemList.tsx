import type { Office } from '#shared/protocol/office.ts';
import type { SaidProblem } from '#shared/protocol/office-doors.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { placeSaid } from './problem-place.ts';
import './ProblemList.css';

/** Everything that is wrong with a file: where in words, where in the file, what, and what to do (SPEC E1). */

interface ProblemListProps {
  readonly problems: readonly SaidProblem[];
  readonly office: Office;
  /** For whoever edits the file itself: the path as it is written. */
  readonly withPath?: boolean;
}

/** Draws the list; nothing where there is no problem. */
export function ProblemList({ problems, office, withPath = false }: ProblemListProps) {
  const spoken = language.value;
  if (problems.length === 0) return null;
  return (
    <ul class="problem-list">
      {problems.map((problem) => (
        <li key={`${problem.path} ${problem.what} ${problem.vi}`}>
          {withPath ? (
            <code class="problem-list__path">{problem.path || words.value.settings.wholeFile}</code>
          ) : (
            <b>{placeSaid(problem.path, office)}</b>
          )}
          <span>{problem[spoken]}</span>
        </li>
      ))}
    </ul>
  );
}
