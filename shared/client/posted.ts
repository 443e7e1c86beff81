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

/** Who opens an outbox. `role` is absent where a clerk does, at a counter. */
export type Owner = Pick<Identity, 'id' | 'point' | 'counter'> & Partial<Pick<Identity, 'role'>>;

/** What of an outbox only a tablet says, and what only a counter; all else comes from a kiosk (SPEC A1). */
const OF_TABLET: readonly Command['type'][] = ['give-rating', 'change-rating', 'close-rating'];
const OF_COUNTER: readonly Command['type'][] = ['record-visit'];

/** Whether a device of this kind is one that says such things: a counter and the tablet on its desk stand at one place. */
function says({ role, point }: Owner, { type }: Command): boolean {
  if (point !== null) return !OF_TABLET.includes(type) && !OF_COUNTER.includes(type);
  return (role === 'tablet' ? OF_TABLET : OF_COUNTER).includes(type);
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

/** The row after the office has answered: whatever it refused stays for staff to see (SPEC O5). @param epoch of the journal, as `epochNow` names it; '' where it has none yet */
export function settled(posted: Posted, answer: Answer, epoch: string): Posted {
  const state = answer.outcome === 'refused' ? 'parked' : 'answered';
  return { ...posted, state, answer, answeredAt: Date.now(), ...(epoch !== '' && { epoch }) };
}

/**
 * What another device of its kind wrote at this place on this machine becomes this one's: it was paired in its stead (SPEC O6).
 * A display, which stands at no place, has nothing to take over.
 */
export async function adopt(db: DeviceDatabase, owner: Owner): Promise<void> {
  const place = placeOf(owner);
  if (place === '') return;
  const device = owner.id;
  const { store, done } = db.transaction('outbox', 'readwrite');
  const left = (await store.getAll()).filter(
    (posted) => posted.place === place && posted.device !== device && says(owner, posted.command),
  );
  await Promise.all([...left.map((posted) => store.put({ ...posted, device })), done]);
}

/** Forgets what was answered long ago. */
export async function forgetOld(db: DeviceDatabase, device: string): Promise<void> {
  const before = Date.now() - KEPT_MS;
  const answered = await db.getAllFromIndex('outbox', 'state', [device, 'answered']);
  const old = answered.filter(({ answeredAt }) => (answeredAt ?? 0) < before);
  if (old.length === 0) return;
  const { store, done } = db.transaction('outbox', 'readwrite', { durability: 'relaxed' });
  await Promise.all([...old.flatMap(({ order }) => (order ? [store.delete(order)] : [])), done]);
}
