/** Whether the parts of an office file fit together: what one schema cannot see. */
import type { Office } from '../protocol/office.ts';
import { dayProblems } from './check-days.ts';
import { deviceProblems } from './check-devices.ts';
import { laneProblems } from './check-lanes.ts';
import { lookProblems } from './check-look.ts';
import { nameProblems } from './check-names.ts';
import type { OfficeProblem } from './office-problem.ts';
import { questionnaireProblems } from './check-questionnaires.ts';
import { referenceProblems } from './check-references.ts';

/** Every problem of an office file; empty when it is sound (SPEC Q12, E1). */
export function officeProblems(office: Office): readonly OfficeProblem[] {
  return [
    ...nameProblems(office),
    ...referenceProblems(office),
    ...laneProblems(office),
    ...dayProblems(office),
    ...lookProblems(office),
    ...questionnaireProblems(office),
    ...deviceProblems(office),
  ];
}
