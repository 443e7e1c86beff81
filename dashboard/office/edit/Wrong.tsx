import type { SaidProblem } from '#shared/protocol/office-doors.ts';
import { language } from '#shared/ui/words/language.ts';
import './Wrong.css';

/** What is wrong with a field or a row of fields, said beside it. */

interface WrongProps {
  /** So that the field can point to it. */
  readonly id?: string;
  readonly problems: readonly SaidProblem[];
}

/** Draws the sentences; nothing where there is no problem. */
export function Wrong({ id, problems }: WrongProps) {
  if (problems.length === 0) return null;
  return (
    <span {...(id === undefined ? {} : { id })} class="wrong">
      {problems.map((one) => one[language.value]).join(' ')}
    </span>
  );
}
