/** What devices that were let go have left on this machine: counted, and saved as files that an administrator can have brought in (SPEC O8). */
import type { LeftFacts } from '../protocol/left-facts.ts';
import { type DeviceDatabase, deviceDatabase, type Posted } from './database.ts';

/** Commands of one device at one place, never sent or set aside, in the order in which they were written. One file for each. */
export async function leftFacts(db: DeviceDatabase): Promise<readonly LeftFacts[]> {
  const { outbox, identity } = await read(db);
  const inService = new Set(identity.map(({ id }) => id));
  const files = new Map<string, LeftFacts>();
  for (const { device, place, command, state } of outbox) {
    if (state === 'answered' || inService.has(device)) continue;
    const key = JSON.stringify([device, place]);
    const commands = [...(files.get(key)?.commands ?? []), command];
    files.set(key, { format: 'hai-long-outbox', version: 1, device, place, commands });
  }
  return [...files.values()];
}

/** How many facts those are. */
export async function countLeftFacts(db: DeviceDatabase): Promise<number> {
  const files = await leftFacts(db);
  return files.reduce((sum, { commands }) => sum + commands.length, 0);
}

/**
 * Saves the files as downloads, `hai-long-outbox-DEVICE.json`. Nothing is deleted: brought in twice, a fact counts once (SPEC O2).
 * @returns how many facts are in them
 */
export async function saveLeftFacts(): Promise<number> {
  const files = await leftFacts(await deviceDatabase());
  for (const file of files) download(`hai-long-outbox-${file.device}.json`, JSON.stringify(file));
  return files.reduce((sum, { commands }) => sum + commands.length, 0);
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file over by the next turn.
  setTimeout(() => URL.revokeObjectURL(url));
}

/** One transaction: a device paired meanwhile must not be taken for one let go. */
async function read(
  db: DeviceDatabase,
): Promise<{ readonly outbox: readonly Posted[]; readonly identity: readonly { id: string }[] }> {
  const reading = db.transaction(['outbox', 'identity']);
  const [outbox, identity] = await Promise.all([
    reading.objectStore('outbox').getAll(),
    reading.objectStore('identity').getAll(),
  ]);
  return { outbox, identity };
}
