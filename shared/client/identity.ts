/**
 * Who this screen is. A token comes once through the address (`#token=` from the office's console, or
 * `#pair=` with a one-time code) or for the screen's own code (`pairing.ts`), is kept in the device's memory and taken out of the address.
 */
import { type DeviceDatabase, deviceDatabase, type Identity, PAIRED_BEFORE } from './database.ts';

/** The kinds of screen that are paired. */
export type Screen = 'kiosk' | 'tablet' | 'display' | 'counter' | 'office';

/**
 * The identity of this screen; null while it is not paired. Several tabs of one browser may be several
 * devices: each tab keeps its own for as long as it lives. A tab whose memory was cleared is nobody: the numbers and facts of the
 * device have gone with it, and only people can know which were given (SPEC X9).
 */
export async function takeIdentity(screen: Screen): Promise<Identity | null> {
  const offered = offeredNow();
  const isOffered = isPairing(offered);
  addEventListener('hashchange', beginIfOffered);
  // Once in the life of a device: the first screen need not carry it.
  const paired = isOffered && (await (await import('./address-pairing.ts')).pairedBy(offered));
  const db = await deviceDatabase();
  if (paired) await keepIdentity(screen, paired);
  // Only now: a page that is loaded again before its token is kept would be left without any.
  if (isOffered) {
    history.replaceState(null, '', location.pathname + location.search);
  }
  if (paired) return paired;
  const ofThisTab = sessionStorage.getItem(screen);
  if (ofThisTab) {
    const kept: Identity = JSON.parse(ofThisTab);
    if (await remembers(db, kept)) return kept;
    sessionStorage.removeItem(screen);
  }
  return (await db.get('identity', screen)) ?? null;
}

function offeredNow(): URLSearchParams {
  return new URLSearchParams(location.hash.slice(1));
}

function isPairing(offered: URLSearchParams): boolean {
  return offered.has('token') || offered.has('pair');
}

/** A pairing address opened where this screen stands already loads nothing by itself: only its end differs. */
function beginIfOffered(): void {
  if (isPairing(offeredNow())) location.reload();
}

/** Keeps who this screen is from now on: in this tab, and for a start anew. */
export async function keepIdentity(screen: Screen, identity: Identity): Promise<void> {
  const writing = (await deviceDatabase()).transaction(['identity', 'kept'], 'readwrite');
  await Promise.all([
    writing.objectStore('identity').put(identity, screen),
    writing.objectStore('kept').put(true, pairedKey(identity)),
    writing.done,
  ]);
  sessionStorage.setItem(screen, JSON.stringify(identity));
}

/**
 * Forgets a token that the office no longer knows, so that the screen asks to be paired again. @param id of the device that was let go:
 * for a start anew another tab's may be kept, which stays
 */
export async function dropIdentity(screen: Screen, id: string): Promise<void> {
  sessionStorage.removeItem(screen);
  const { store, done } = (await deviceDatabase()).transaction('identity', 'readwrite');
  const kept = await store.get(screen);
  await Promise.all([kept?.id === id && store.delete(screen), done]);
}

/** Whether this is still the memory in which that device was paired. */
async function remembers(db: DeviceDatabase, identity: Identity): Promise<boolean> {
  return (
    ((await db.get('kept', pairedKey(identity))) ?? (await db.get('kept', PAIRED_BEFORE))) === true
  );
}

function pairedKey({ id }: Identity): string {
  return `paired/${id}`;
}
