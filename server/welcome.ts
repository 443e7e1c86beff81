import { SCREENS } from '#shared/protocol/routes.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import type { RunningServer } from './app.ts';

/** What the server says when it is ready: where every screen is, and the PINs that only it knows. */

/** The lines to print: an address a line, then a PIN a line as label, PIN, (id). */
export function welcome({
  url,
  publicUrl,
  office,
  demonstration,
  pins,
  language,
}: RunningServer): string {
  const { console: said, front, common } = WORDS[language];
  const name = office.state().office?.name[language] ?? common.serviceName;
  const staff = office.state().office?.staff ?? [];
  const known = staff.filter(({ id }) => pins[id] !== undefined);
  const screens = [
    [front.title, SCREENS.front],
    [front.kiosk, SCREENS.kiosk],
    [front.tablet, SCREENS.tablet],
    [front.counter, SCREENS.counter],
    [front.display, SCREENS.display],
    [front.results, SCREENS.results],
    [front.posting, SCREENS.posting],
    [front.office, SCREENS.office],
  ] as const;
  return [
    '',
    `${said.isOpen(name)}${demonstration ? ` ${said.allInvented}` : ''}`,
    '',
    ...inColumn([
      ...screens.map(([screen, path]) => [screen, `${url}${path}`] as const),
      ...(publicUrl === null
        ? []
        : [[said.forThePublic, `${publicUrl}${SCREENS.results}`] as const]),
    ]),
    '',
    ...(known.length > 0 ? [said.pins, ...inColumn(known.map(pinOf))] : []),
    ...(known.length > 0 && !demonstration ? [said.pinsOnce] : []),
    '',
  ].join('\n');

  function pinOf({ id, label }: (typeof staff)[number]) {
    return [label[language], `${pins[id]}  (${id})`] as const;
  }
}

function inColumn(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
