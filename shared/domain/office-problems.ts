/** Whether the parts of an office file fit together: what one schema cannot see. */
import type { Office } from '../protocol/office.ts';

/** One thing wrong, and where: `counters.2.lanes.0`. */
export interface OfficeProblem {
  readonly path: string;
  readonly what:
    | 'unknown-reference'
    | 'used-twice'
    | 'second-no-wait-lane'
    | 'time-zone-unknown'
    | 'spans-overlap';
}

/** Every problem of an office file; empty when it is sound (SPEC Q12). */
export function officeProblems(office: Office): readonly OfficeProblem[] {
  const lanes = office.lanes.map((lane) => lane.id);
  const fields = office.fields.map((field) => field.id);
  return [
    ...repeated('lanes', lanes),
    ...repeated('fields', fields),
    ...repeated('points', office.points),
    ...repeated(
      'series',
      office.series.map((series) => series.letter),
    ),
    ...repeated(
      'counters',
      office.counters.map((counter) => counter.id),
    ),
    ...repeated(
      'staff',
      office.staff.map((one) => one.id),
    ),
    ...repeated(
      'procedures',
      office.procedures.map((procedure) => procedure.code),
    ),
    ...unknown(
      'series',
      'lane',
      office.series.map((series) => series.lane),
      lanes,
    ),
    ...unknown(
      'series',
      'point',
      office.series.map((series) => series.point),
      office.points,
    ),
    ...unknown(
      'procedures',
      'lane',
      office.procedures.map((one) => one.lane),
      lanes,
    ),
    ...unknown(
      'procedures',
      'field',
      office.procedures.map((one) => one.field),
      fields,
    ),
    ...office.counters.flatMap((counter, i) =>
      unknown(`counters.${i}.lanes`, '', counter.lanes, lanes),
    ),
    ...noWaitProblems(office),
    ...timeZoneProblems(office.timeZone),
    ...spanProblems('kioskHours', office.kioskHours.spans),
    ...spanProblems('serviceHours', office.serviceHours.spans),
  ];
}

function repeated(path: string, keys: readonly string[]): OfficeProblem[] {
  return keys.flatMap((key, i) =>
    keys.indexOf(key) < i ? [{ path: `${path}.${i}`, what: 'used-twice' as const }] : [],
  );
}

function unknown(
  path: string,
  part: string,
  used: readonly string[],
  known: readonly string[],
): OfficeProblem[] {
  return used.flatMap((key, i) => {
    const where = part === '' ? `${path}.${i}` : `${path}.${i}.${part}`;
    return known.includes(key) ? [] : [{ path: where, what: 'unknown-reference' as const }];
  });
}

/** A kiosk sends every "yes" to the one no-wait lane (SPEC Q3). */
function noWaitProblems({ lanes }: Office): OfficeProblem[] {
  const first = lanes.findIndex((lane) => lane.noWait);
  return lanes.flatMap((lane, i) =>
    lane.noWait && i > first ? [{ path: `lanes.${i}`, what: 'second-no-wait-lane' as const }] : [],
  );
}

function timeZoneProblems(timeZone: string): OfficeProblem[] {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return [];
  } catch {
    // Intl has no other way to say that it does not know a zone.
    return [{ path: 'timeZone', what: 'time-zone-unknown' }];
  }
}

function spanProblems(
  path: string,
  spans: readonly { readonly from: string; readonly to: string }[],
): OfficeProblem[] {
  return spans.flatMap((span, i) => {
    const before = spans[i - 1];
    const sound = span.from < span.to && (!before || before.to <= span.from);
    return sound ? [] : [{ path: `${path}.spans.${i}`, what: 'spans-overlap' as const }];
  });
}
