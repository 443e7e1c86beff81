import type { Role } from '#shared/domain/vocabulary.ts';
import type { Hono } from 'hono';
import pino from 'pino';
import type { Doorway } from '../../../server/http/doorway.ts';
import { httpApp } from '../../../server/http/http-app.ts';
import { at } from '../../rules/support/facts.ts';
import { hashOfToken } from '../../../server/office/secrets.ts';
import { giveNumber } from '../../rules/support/asks.ts';
import { anew, newId } from './running-office.ts';
import { runStaffedOffice, type SignedInOffice } from './signed-in.ts';

/** An office with somebody of every role in it, and all its doors by name. */

export interface PeopledOffice extends SignedInOffice {
  /** A token of each role. */
  readonly tokens: Readonly<Record<Role, string>>;
  /** Tokens that count no more: of a device that was let go, and of a session that was ended. */
  readonly gone: readonly string[];
}

/** Starts one. */
export async function runPeopledOffice(): Promise<PeopledOffice> {
  const office = await runStaffedOffice();
  const { pair, signedIn, send, server } = office;
  const revoked = await pair('display');
  const device = [...server.office.state().devices.keys()][0];
  const revoke = { id: newId(), at: at('08:00'), type: 'revoke-device', device };
  await send(server.consoleToken, revoke);
  const ended = await signedIn('clerk-3');
  await office.post(ended, '/api/sign-out', {});
  const kiosk = await pair('kiosk', { point: 'sanh' });
  const citizen = 'token-of-a-number-0001';
  const number = { ...giveNumber('A001'), phone: hashOfToken(citizen) };
  await send(kiosk, anew(number, at('08:00')));
  const tokens = {
    kiosk,
    citizen,
    tablet: await pair('tablet', { counter: '1' }),
    counter: await pair('counter', { counter: '1' }),
    display: await pair('display'),
    clerk: await signedIn('clerk-1'),
    lead: await signedIn('lead'),
    administrator: server.consoleToken,
  } satisfies Record<Role, string>;
  return { ...office, tokens, gone: [revoked, ended] };
}

/** The doors as they were built, `GET /api/health`: what the router itself knows, each once. */
export function builtDoors(): readonly string[] {
  // No door is opened: what stands behind them is never asked for.
  const app: Hono<never> = httpApp({} as Doorway, pino({ level: 'silent' }), 'hall') as never;
  const named = app.routes
    .filter(({ method, path }) => !(method === 'ALL' && path === '/*'))
    .map(({ method, path }) => `${method} ${path}`);
  return [...new Set(named)];
}

/** An address at a door, with something in the places that the door leaves open. */
export function addressAt(door: string): { readonly method: string; readonly address: string } {
  const [method = '', path = ''] = door.split(' ');
  return { method, address: path.replace(/:\w+/g, '2026-Q3').replace('*', 'nothing.js') };
}
