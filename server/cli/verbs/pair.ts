import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { DEVICE_ROLES, type DeviceRole } from '#shared/domain/vocabulary.ts';
import { SCREENS } from '#shared/protocol/routes.ts';
import { deviceLabelSchema, slugSchema } from '#shared/protocol/text.ts';
import type { Config } from '../../config.ts';
import { runningLock } from '../../office/lock.ts';
import { hashOfToken, newToken } from '../../office/secrets.ts';
import { askOffice } from '../ask-office.ts';
import { withOfficeFile } from '../stopped-office.ts';
import { type Asked, Misused, textOf, type Verb } from '../verb.ts';

/** `pair`: gives a device its place in the office, and a token that only it keeps (SPEC A2). */

export const PAIR: Verb = {
  name: 'pair',
  takes: '--role ROLE --name X',
  says: ({ verbs }) => verbs.pair,
  options: {
    role: { type: 'string', shows: 'ROLE', says: () => DEVICE_ROLES.join(', ') },
    name: { type: 'string', shows: 'X', says: ({ verbs }) => verbs.deviceName },
    counter: { type: 'string', shows: 'N', says: ({ verbs }) => verbs.deviceCounter },
    point: { type: 'string', shows: 'POINT', says: ({ verbs }) => verbs.devicePoint },
  },
  run: pair,
};

const SCREEN_OF: Readonly<Record<DeviceRole, string>> = {
  kiosk: SCREENS.kiosk,
  tablet: SCREENS.tablet,
  counter: SCREENS.counter,
  display: SCREENS.display,
  lead: SCREENS.office,
};

async function pair(asked: Asked) {
  const { config, around, words } = asked;
  const { verbs: said } = words;
  const role = DEVICE_ROLES.find((one) => one === textOf(asked, 'role'));
  if (!role) throw new Misused(said.takesRole(DEVICE_ROLES.join(', ')));
  const named = v.safeParse(deviceLabelSchema, textOf(asked, 'name'));
  if (!named.success) throw new Misused(said.takesName);
  const label = named.output;
  const counter = atCounter(role) ? slugOf(asked, 'counter') : null;
  // A tablet without one stands at the exit (SPEC R15).
  if (role === 'counter' && counter === null) throw new Misused(said.needsCounter(role));
  const point = role === 'kiosk' ? (slugOf(asked, 'point') ?? (await freePoint(config))) : null;

  const token = newToken();
  const device = randomUUID();
  await askOffice(config, around.clock, {
    id: randomUUID(),
    at: around.clock(),
    type: 'pair-device',
    device,
    role,
    label,
    counter,
    point,
    tokenHash: hashOfToken(token),
  });
  const link = new URL(`${SCREEN_OF[role]}#token=${token}`, addressOf(config)).href;
  const json = { token, device, role, counter, point, link };
  return { ok: true, json, text: `${said.paired(label)}\n${link}` };
}

function atCounter(role: DeviceRole): boolean {
  return role === 'tablet' || role === 'counter';
}

function slugOf(asked: Asked, name: string): string | null {
  const value = textOf(asked, name);
  if (value === undefined) return null;
  if (!v.is(slugSchema, value)) {
    throw new Misused(asked.words.verbs.takesId(`--${name}`));
  }
  return value;
}

/** The first issuing point without a kiosk, else the first of all; null while there is no office. */
async function freePoint(config: Config): Promise<string | null> {
  const { office, devices } = await withOfficeFile(config, (store) => store.stateAt());
  const taken = [...devices.values()].map((device) => device.point);
  return office?.points.find((point) => !taken.includes(point)) ?? office?.points[0] ?? null;
}

/** Where the office listens, or will by its present configuration. */
function addressOf({ dataDir, host, port }: Config): string {
  const name = host.includes(':') ? `[${host}]` : host;
  return runningLock(dataDir)?.url ?? `http://${name}:${port}`;
}
