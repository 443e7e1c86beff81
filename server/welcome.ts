import { SCREENS } from '#shared/protocol/routes.ts';
import type { RunningServer } from './app.ts';

/** What the server says when it is ready: where every screen is, and the PINs that only it knows. */

const NAMES: readonly (readonly [name: string, path: string])[] = [
  ['front page', SCREENS.front],
  ['kiosk', SCREENS.kiosk],
  ['tablet', SCREENS.tablet],
  ['counter', SCREENS.counter],
  ['display', SCREENS.display],
  ['results', SCREENS.results],
  ['office lead', SCREENS.office],
];

/** The lines to print. */
export function welcome({ url, office, demonstration, pins }: RunningServer): string {
  const name = office.state().office?.name.vi ?? 'Hài Lòng';
  const staff = office.state().office?.staff ?? [];
  const known = staff.filter(({ id }) => pins[id] !== undefined);
  return [
    '',
    `${name} is open.${demonstration ? ' DEMONSTRATION: everything in it is invented.' : ''}`,
    '',
    ...NAMES.map(([screen, path]) => `  ${screen.padEnd(12)} ${url}${path}`),
    '',
    ...(known.length > 0 ? ['PINs:', ...known.map(pinLine)] : []),
    ...(known.length > 0 && !demonstration ? ['They are not shown again.'] : []),
    '',
  ].join('\n');

  function pinLine({ id, label }: (typeof staff)[number]): string {
    return `  ${label.vi.padEnd(16)} ${pins[id]}  (${id})`;
  }
}
