/** Whether everything that an office file names is there (SPEC Q12). */
import type { Office } from '../protocol/office.ts';
import type { OfficeProblem } from './office-problem.ts';

/** Every reference to nothing. */
export function referenceProblems(office: Office): readonly OfficeProblem[] {
  const { series, procedures, counters, devices } = office;
  const lanes = new Set(office.lanes.map(({ id }) => id));
  const fields = new Set(office.fields.map(({ id }) => id));
  const points = new Set(office.points);
  const desks = new Set(counters.map(({ id }) => id));
  return [
    ...series.flatMap(({ lane, point }, i) => [
      ...unless(lanes, `series.${i}.lane`, lane),
      ...unless(points, `series.${i}.point`, point),
    ]),
    ...procedures.flatMap(({ field, lane }, i) => [
      ...unless(fields, `procedures.${i}.field`, field),
      ...unless(lanes, `procedures.${i}.lane`, lane),
    ]),
    ...counters.flatMap((counter, i) =>
      counter.lanes.flatMap((lane, j) => unless(lanes, `counters.${i}.lanes.${j}`, lane)),
    ),
    ...devices.flatMap(({ counter, point }, i) => [
      ...unless(desks, `devices.${i}.counter`, counter),
      ...unless(points, `devices.${i}.point`, point),
    ]),
  ];
}

/** What is null names nothing, and may. */
function unless(
  known: ReadonlySet<string>,
  path: string,
  found: string | null,
): readonly OfficeProblem[] {
  if (found === null || known.has(found)) return [];
  return [{ path, what: 'unknown-reference', found }];
}
