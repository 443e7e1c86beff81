/** Whether every planned device can be paired as it stands (SPEC A2, A8). */
import type { Office } from '../protocol/office.ts';
import { type OfficeProblem, repeats } from './office-problem.ts';

/** Devices without the counter or point that their role needs, and points with two kiosks. A tablet without a counter stands at the exit (SPEC R15). */
export function deviceProblems({ devices }: Office): readonly OfficeProblem[] {
  const kiosks = devices.flatMap(({ role, point }, i) =>
    role === 'kiosk' && point !== null ? [{ i, point }] : [],
  );
  return [
    ...devices.flatMap(({ role, counter, point }, i): readonly OfficeProblem[] => {
      if (role === 'kiosk' && point === null) {
        return [{ path: `devices.${i}.point`, what: 'device-without-point' }];
      }
      return role === 'counter' && counter === null
        ? [{ path: `devices.${i}.counter`, what: 'device-without-counter' }]
        : [];
    }),
    ...repeats(
      kiosks.map(({ point }) => point),
      (nth, found) => ({
        path: `devices.${kiosks[nth]?.i ?? nth}.point`,
        what: 'point-has-device',
        found,
      }),
    ),
  ];
}
