import type { RouterRoute } from 'hono/types';
import { ROLES, type Role } from '#shared/domain/vocabulary.ts';
import { ROUTES, SCREENS } from '#shared/protocol/routes.ts';
import { FRONT_STYLE_ADDRESS } from './front-style.ts';
import { WALL_STYLE_ADDRESS } from './wall-style.ts';

/** Who may knock at which door: the one table of rights over HTTP (SPEC A11). What a role may then say is in shared/domain/access.ts. */

/** What holds for a door. */
export interface DoorRight {
  /** The roles that may come in; `anyone`: nobody is asked who they are. */
  readonly who: 'anyone' | readonly Role[];
  /** Stands at the public port as well, for all whom it lets in, or there for the holders of tickets alone (SPEC A15). */
  readonly isPublic?: true | 'for-citizens';
  /** Gives tokens, so an address may knock only so often, with little in hand (SPEC A13). */
  readonly givesTokens?: true;
  /** Knows browsers again, and counts theirs apart (SPEC A12). */
  readonly knowsBrowsers?: true;
  /** Takes a file, and looks itself that it is not too large. */
  readonly takesFile?: true;
}

const ANYONE: DoorRight = { who: 'anyone' };
const PUBLIC: DoorRight = { who: 'anyone', isPublic: true };
const GIVES_TOKENS: DoorRight = { who: 'anyone', givesTokens: true };
/** Whoever has a token; what may be said with it the rules decide. */
const KNOWN: DoorRight = { who: ROLES };
/** A ticket's own affairs, wherever its holder stands (SPEC R15). */
const CITIZENS = 'for-citizens';
const LEADERS: DoorRight = { who: ['lead', 'administrator'] };
/** Who did what, and what was left behind, is the administrator's alone (SPEC A16, O8). */
const ADMINISTRATOR: DoorRight = { who: ['administrator'] };

/** Every door by method and address, as the router writes them. */
export const DOORS: Readonly<Record<string, DoorRight>> = {
  [`POST ${ROUTES.commands}`]: { ...KNOWN, isPublic: CITIZENS },
  [`GET ${ROUTES.ticket}`]: { who: ['citizen'], isPublic: CITIZENS },
  // Of an exit alone: the door looks itself.
  [`GET ${ROUTES.visits}/:number`]: { who: ['tablet'] },
  [`GET ${ROUTES.me}`]: KNOWN,
  [`POST ${ROUTES.signOut}`]: KNOWN,

  [`POST ${ROUTES.signIn}`]: { ...GIVES_TOKENS, knowsBrowsers: true },
  [`POST ${ROUTES.pair}`]: GIVES_TOKENS,
  [`POST ${ROUTES.pairing}`]: GIVES_TOKENS,
  [`POST ${ROUTES.pairing}/claim`]: GIVES_TOKENS,

  [`POST ${ROUTES.pin}`]: LEADERS,
  [`GET ${ROUTES.devices}`]: LEADERS,
  [`POST ${ROUTES.devices}`]: LEADERS,
  [`GET ${ROUTES.office}`]: LEADERS,
  [`POST ${ROUTES.office}`]: { ...LEADERS, takesFile: true },
  [`POST ${ROUTES.officeCheck}`]: { ...LEADERS, takesFile: true },
  [`GET ${ROUTES.officeProcedures}`]: LEADERS,
  [`POST ${ROUTES.officeProcedures}`]: { ...LEADERS, takesFile: true },
  [`GET ${ROUTES.noWaitReport}`]: LEADERS,
  [`GET ${ROUTES.noWaitLetter}`]: LEADERS,
  [`GET ${ROUTES.reportsDue}`]: LEADERS,
  [`GET ${ROUTES.reports}/:name`]: LEADERS,
  [`GET ${ROUTES.byHand}`]: LEADERS,
  // Numbers of doubts by counter, that is by clerk; no rating, no answer (SPEC D9).
  [`GET ${ROUTES.doubts}`]: LEADERS,

  [`GET ${ROUTES.feedback}`]: LEADERS,
  [`GET ${ROUTES.feedback}/:feedback`]: LEADERS,
  [`GET ${ROUTES.findings}`]: LEADERS,
  // What was written is not the lead's to make away with: it may be about the lead.
  [`POST ${ROUTES.feedback}/:feedback/forget`]: ADMINISTRATOR,

  [`GET ${ROUTES.entered}`]: LEADERS,
  [`POST ${ROUTES.entered}/lists`]: { ...LEADERS, takesFile: true },
  [`GET ${ROUTES.entered}/lists/:list`]: LEADERS,
  [`DELETE ${ROUTES.entered}/lists/:list`]: LEADERS,
  [`GET ${ROUTES.entered}/lists/:list/rows`]: LEADERS,
  [`POST ${ROUTES.entered}/lists/:list/mapping`]: LEADERS,
  [`POST ${ROUTES.entered}/lists/:list/enter`]: LEADERS,
  [`GET ${ROUTES.entered}/waiting/:batch`]: LEADERS,
  [`DELETE ${ROUTES.entered}/waiting/:batch`]: LEADERS,
  [`POST ${ROUTES.entered}/waiting/:batch/confirm`]: LEADERS,
  [`POST ${ROUTES.entered}/batches/:batch/withdraw`]: LEADERS,

  [`GET ${ROUTES.activity}`]: ADMINISTRATOR,
  [`GET ${ROUTES.leftFacts}`]: ADMINISTRATOR,
  [`POST ${ROUTES.leftFacts}`]: { ...ADMINISTRATOR, takesFile: true },
  [`POST ${ROUTES.leftFacts}/admit`]: ADMINISTRATOR,
  [`DELETE ${ROUTES.leftFacts}/:device`]: ADMINISTRATOR,

  // What health tells of version and disk is for the hall; posts, for those who sign in there.
  [`GET ${ROUTES.health}`]: ANYONE,
  [`GET ${ROUTES.staff}`]: ANYONE,
  [`GET ${ROUTES.queue}`]: PUBLIC,
  [`GET ${ROUTES.procedures}`]: PUBLIC,
  [`GET ${ROUTES.results}`]: PUBLIC,
  [`GET ${ROUTES.results}/:name`]: PUBLIC,
  // Of single ratings no more than hashes that tell nothing (SPEC Z2, Z4).
  [`GET ${ROUTES.results}/:period/leaves`]: PUBLIC,
  [`GET ${ROUTES.anchors}`]: PUBLIC,
  // What browsers ask before a page of another site may read there.
  [`OPTIONS ${ROUTES.health}`]: ANYONE,
  [`OPTIONS ${ROUTES.queue}`]: PUBLIC,
  [`OPTIONS ${ROUTES.procedures}`]: PUBLIC,
  [`OPTIONS ${ROUTES.results}`]: PUBLIC,
  [`OPTIONS ${ROUTES.results}/:name`]: PUBLIC,
  [`OPTIONS ${ROUTES.results}/:period/leaves`]: PUBLIC,
  [`OPTIONS ${ROUTES.anchors}`]: PUBLIC,

  [`GET ${SCREENS.results}`]: PUBLIC,
  [`GET ${SCREENS.posting}`]: PUBLIC,
  [`GET ${SCREENS.posting}/`]: PUBLIC,
  [`GET ${SCREENS.receipt}`]: PUBLIC,
  [`GET ${SCREENS.receipt}/`]: PUBLIC,
  [`GET ${SCREENS.feedback}`]: PUBLIC,
  [`GET ${SCREENS.feedback}/`]: PUBLIC,
  [`GET ${FRONT_STYLE_ADDRESS}`]: PUBLIC,
  [`GET ${WALL_STYLE_ADDRESS}`]: PUBLIC,
  [`GET ${SCREENS.phone}/:token`]: PUBLIC,
  [`GET ${SCREENS.phone}/assets/*`]: PUBLIC,
  'GET /dashboard': PUBLIC,
  // What the public pages are made of; the lead's part comes from here too, code that tells nothing.
  'GET /dashboard/*': PUBLIC,

  [`GET ${SCREENS.front}`]: ANYONE,
  [`GET ${SCREENS.kiosk}`]: ANYONE,
  [`GET ${SCREENS.tablet}`]: ANYONE,
  [`GET ${SCREENS.tablet}/`]: ANYONE,
  [`GET ${SCREENS.counter}`]: ANYONE,
  [`GET ${SCREENS.display}`]: ANYONE,
  [`GET ${SCREENS.display}/`]: ANYONE,
  [`GET ${SCREENS.office}`]: ANYONE,
  [`GET ${SCREENS.office}/`]: ANYONE,
  'GET /kiosk': ANYONE,
  'GET /kiosk/*': ANYONE,
  'GET /counter': ANYONE,
  'GET /counter/*': ANYONE,
};

/** The row of a door; null where there is no door. @param name as `doorName` gives it */
export function rightAt(name: string | null): DoorRight | null {
  return (name && DOORS[name]) || null;
}

/** What the router calls a handler of every method: the middleware before all doors. */
const EVERY_METHOD = 'ALL';

/** The door's name in the table; null for what stands before all doors. */
export function doorName({ method, path }: Pick<RouterRoute, 'method' | 'path'>): string | null {
  return standsBefore({ method, path }) ? null : `${method} ${path}`;
}

function standsBefore({ method, path }: Pick<RouterRoute, 'method' | 'path'>): boolean {
  return method === EVERY_METHOD && path === '/*';
}

/**
 * Holds the table against the doors that were built.
 * @param before what is meant to stand before all doors: anything else that hears every request is a door that no table names
 * @throws Error naming each door without a row, each row without a door, and each public door that is neither read only nor
 * for the holders of tickets alone
 */
export function checkDoors(
  routes: readonly RouterRoute[],
  before: readonly RouterRoute['handler'][] = [],
): void {
  const built = new Set(routes.flatMap((route) => doorName(route) ?? []));
  const strangers = routes.filter((one) => standsBefore(one) && !before.includes(one.handler));
  const problems = [
    ...strangers.map(() => `${EVERY_METHOD} /* has no row`),
    ...[...built].filter((name) => !DOORS[name]).map((name) => `${name} has no row`),
    ...Object.keys(DOORS)
      .filter((name) => !built.has(name))
      .map((name) => `${name} has no door`),
    ...Object.entries(DOORS)
      .filter(([name, { isPublic }]) => isPublic === true && !/^(GET|OPTIONS) /.test(name))
      .map(([name]) => `${name} is public and not read only`),
    ...Object.entries(DOORS)
      .filter(([, { isPublic, who }]) => isPublic === CITIZENS && !who.includes('citizen'))
      .map(([name]) => `${name} is public for citizens and lets none in`),
  ];
  if (problems.length > 0) throw new Error(`door-rights.ts: ${problems.join('; ')}.`);
}
