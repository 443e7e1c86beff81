/** Whether everybody who takes a number can be called: letters, lanes and counters together (SPEC Q1, Q3, Q7). */
import type { Office } from '../protocol/office.ts';
import { type OfficeProblem, repeats } from './office-problem.ts';

/** Letters, lanes and counters that lead nowhere, and no-wait procedures without their lane. */
export function laneProblems(office: Office): readonly OfficeProblem[] {
  return [...ofLanes(office), ...ofSeries(office), ...ofCounters(office), ...ofProcedures(office)];
}

function ofLanes({ lanes, series, counters, procedures }: Office): readonly OfficeProblem[] {
  const served = new Set(counters.flatMap((counter) => counter.lanes));
  const fed = new Set(series.map(({ lane }) => lane));
  const named = new Set(procedures.map(({ lane }) => lane));
  const first = lanes.findIndex(({ noWait }) => noWait);
  const asksNoWait = procedures.some(({ noWait }) => noWait);
  return lanes.flatMap(({ id, noWait }, i): readonly OfficeProblem[] => {
    const path = `lanes.${i}`;
    // A kiosk sends every "yes" to the one no-wait lane (SPEC Q3).
    if (noWait && i !== first) return [{ path: `${path}.noWait`, what: 'second-no-wait-lane' }];
    const isNamed = named.has(id) || (noWait && asksNoWait);
    const problems: OfficeProblem[] = [];
    if (isNamed && !fed.has(id)) problems.push({ path, what: 'lane-without-series' });
    if ((isNamed || fed.has(id)) && !served.has(id)) {
      problems.push({ path, what: 'lane-without-counter' });
    }
    return problems;
  });
}

function ofSeries({ lanes, points, series, counters }: Office): readonly OfficeProblem[] {
  const known = new Set(lanes.map(({ id }) => id));
  const served = new Set(counters.flatMap((counter) => counter.lanes));
  const nobody = series.flatMap(({ lane }, i): readonly OfficeProblem[] =>
    known.has(lane) && !served.has(lane)
      ? [{ path: `series.${i}.lane`, what: 'series-nobody-serves' }]
      : [],
  );
  const silent = points.flatMap((point, i): readonly OfficeProblem[] =>
    series.some((one) => one.point === point)
      ? []
      : [{ path: `points.${i}`, what: 'point-without-series' }],
  );
  const pairs = series.map(({ point, lane }) => `${point} ${lane}`);
  const twice = repeats(pairs, (i) => ({ path: `series.${i}.lane`, what: 'lane-twice-at-point' }));
  return [...nobody, ...silent, ...twice];
}

function ofCounters({ series, counters }: Office): readonly OfficeProblem[] {
  const fed = new Set(series.map(({ lane }) => lane));
  return counters.flatMap(({ lanes }, i): readonly OfficeProblem[] => [
    ...(lanes.some((lane) => fed.has(lane))
      ? []
      : [{ path: `counters.${i}.lanes`, what: 'counter-serves-nothing' } as const]),
    ...repeats(lanes, (j) => ({
      path: `counters.${i}.lanes.${j}`,
      what: 'counter-serves-lane-twice',
    })),
  ]);
}

function ofProcedures({ lanes, procedures }: Office): readonly OfficeProblem[] {
  const noWaitLanes = lanes.filter(({ noWait }) => noWait).map(({ id }) => id);
  return procedures.flatMap(({ lane, noWait }, i): readonly OfficeProblem[] => [
    ...(noWait && noWaitLanes.length === 0
      ? [{ path: `procedures.${i}.noWait`, what: 'no-wait-without-lane' } as const]
      : []),
    ...(noWaitLanes.includes(lane)
      ? [{ path: `procedures.${i}.lane`, what: 'ordinary-lane-is-no-wait' } as const]
      : []),
  ]);
}
