/** A row of the outbox through its life: written at a place, perhaps taken over there, answered, forgotten (SPEC O4 to O6). */
import type { Command } from '../protocol/commands.ts';
import type { Answer } from '../protocol/messages.ts';
import type { DeviceDatabase, Identity, Posted } from './database.ts';

/** How long answered commands are kept for an office restored from an older backup, ms (SPEC O4). */
const KEPT_MS = 7 * 86_400_000;

/** Where a device stands: facts belong to that place, whichever device was paired there. */
export function placeOf({ point, counter }: Pick<Identity, 'point' | 'counter'>): string {
  if (point !== null) return `point ${point}`;
  return counter === null ? '' : `counter ${counter}`;
}

/** A command just written down. */
export function waitingPost(device: string, place: string, command: Command): Posted {
  return { device, place, command, state: 'waiting', answer: null, answeredAt: null };
}

/** Whether the command says that its time is the device's own. */
export function bearsOwnClock(
  command: Command,
): command is Extract<Command, { type: 'issue-ticket' }> {
  return command.type === 'issue-ticket' && command.clock === 'own';
}

/** The row after the office has answered: whatever it refused stays for staff to see (SPEC O5). @param epoch of the journal, as `epochNow` names it */
export function settled(posted: Posted, answer: Answer, epoch: string): Posted {
  const state = answer.outcome === 'refused' ? 'parked' : 'answered';
  return { ...posted, state, answer, answeredAt: Date.now(), ...(epoch !== '' && { epoch }) };
}

/**
 * What another device wrote at this place on this machine becomes this one's: it was paired in its stead (SPEC O6).
 * A display, which stands at no place, has nothing to take over.
 */
export async function adopt(db: DeviceDatabase, device: string, place: string): Promise<void> {
  if (place === '') return;
  const { store, done } = db.transaction('outbox', 'readwrite');
  const left = (await store.getAll()).filter(
    (posted) => posted.place === place && posted.device !== device,
  );
  await Promise.all([...left.map((posted) => store.put({ ...posted, device })), done]);
}

/** Forgets what was answered long ago. */
export async function forgetOld(db: DeviceDatabase, device: string): Promise<void> {
  for (const posted of await db.getAllFromIndex('outbox', 'state', [device, 'answered'])) {
    const old = (posted.answeredAt ?? 0) < Date.now() - KEPT_MS;
    if (old && posted.order !== undefined) await db.delete('outbox', posted.order);
  }
}
