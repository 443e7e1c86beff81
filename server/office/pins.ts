import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { hash } from '@node-rs/argon2';
import * as v from 'valibot';
import type { Office as OfficeFile } from '#shared/protocol/office.ts';
import type { Store } from '../store/store.ts';
import { newPin } from './secrets.ts';

/** The staff's PINs: made at random, kept as argon2id hashes; the demonstration's own also stand in a file, to be printed at each start. */

const pinsSchema = v.object({ pins: v.record(v.string(), v.string()) });

/** PIN by post. */
export type Pins = Readonly<Record<string, string>>;

/**
 * Gives every post without a PIN one of its own. The new ones are returned, to be told once.
 * @param keepIn file that keeps them readable, for the demonstration; null otherwise
 */
export async function givePins(
  store: Store,
  office: OfficeFile,
  keepIn: string | null,
): Promise<Pins> {
  const pins: Record<string, string> = {};
  for (const { id } of office.staff) {
    if (store.credentials.pinHash(id) !== null) continue;
    const pin = newPin();
    store.credentials.setPin(id, await hash(pin));
    pins[id] = pin;
  }
  if (keepIn) {
    const known = { ...readPins(keepIn), ...pins };
    const ofPosts = office.staff.flatMap(({ id }) => (known[id] ? [[id, known[id]] as const] : []));
    writePins(keepIn, Object.fromEntries(ofPosts));
  }
  return pins;
}

/**
 * Gives a post a new PIN in place of the old one, and ends its sessions.
 * @param keepIn as in `givePins`
 * @returns the new PIN, to be told once
 */
export async function renewPin(
  store: Store,
  staff: string,
  keepIn: string | null,
): Promise<string> {
  const pin = newPin();
  store.credentials.setPin(staff, await hash(pin));
  store.sessions.removeOf(staff);
  if (keepIn) writePins(keepIn, { ...readPins(keepIn), [staff]: pin });
  return pin;
}

/** The demonstration's PINs; none when the file is not there. */
export function readPins(file: string): Pins {
  if (!existsSync(file)) return {};
  return v.parse(pinsSchema, JSON.parse(readFileSync(file, 'utf8'))).pins;
}

/** Under another name first: a start cut short leaves the old file or the new one, never half of one. */
function writePins(file: string, pins: Pins): void {
  const making = `${file}.making`;
  writeFileSync(making, `${JSON.stringify({ pins }, null, 2)}\n`, { mode: 0o600 });
  renameSync(making, file);
}
