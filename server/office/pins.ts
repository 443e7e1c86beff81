import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hash } from '@node-rs/argon2';
import * as v from 'valibot';
import type { Office as OfficeFile } from '#shared/protocol/office.ts';
import type { Store } from '../store/store.ts';
import { newPin } from './secrets.ts';

/** The staff's PINs: made at random once, kept as argon2id hashes; the demonstration's own also stand in a file, to be printed at each start. */

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
  const known = keepIn ? readPins(keepIn) : {};
  const pins: Record<string, string> = {};
  for (const { id } of office.staff) {
    if (store.credentials.pinHash(id) !== null) continue;
    const pin = known[id] ?? newPin();
    store.credentials.setPin(id, await hash(pin));
    pins[id] = pin;
  }
  if (keepIn) {
    const content = JSON.stringify({ pins: { ...known, ...pins } }, null, 2);
    writeFileSync(keepIn, `${content}\n`, { mode: 0o600 });
  }
  return pins;
}

/** The demonstration's PINs; none when the file is not there. */
export function readPins(file: string): Pins {
  if (!existsSync(file)) return {};
  return v.parse(pinsSchema, JSON.parse(readFileSync(file, 'utf8'))).pins;
}
