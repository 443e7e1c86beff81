import type { ActivityPage } from '#shared/protocol/activity.ts';
import type { ByHandNow } from '#shared/protocol/by-hand.ts';
import type { DoubtsNow } from '#shared/protocol/doubts.ts';
import type { HealthNow } from '#shared/protocol/health.ts';
import type { AdmittedFacts, LeftFactsNow } from '#shared/protocol/left-facts.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { askDoor, type Caller, type DoorReply, type No, posted } from './ask-door.ts';

/** The doors through which lead and administrator watch over the office. */

/** What counters did by hand; today where no days are named (SPEC Q18). */
export function fetchByHand(
  caller: Caller,
  days?: { readonly from: string; readonly to: string },
): Promise<DoorReply<ByHandNow>> {
  return askDoor(caller, `${ROUTES.byHand}${days ? `?${new URLSearchParams(days)}` : ''}`);
}

/** Which ratings are doubted, and which counters stand out (SPEC D9). */
export function fetchDoubts(caller: Caller): Promise<DoorReply<DoubtsNow>> {
  return askDoor(caller, ROUTES.doubts);
}

/** What is asked of the journal; empty parts ask for everything. */
export interface AskedActivity {
  /** `2026-11-23`. */
  readonly day: string;
  readonly by: string;
  readonly before: string | null;
}

/** Who did what, for the administrator (SPEC A16). */
export function fetchActivity(
  caller: Caller,
  { day, by, before }: AskedActivity,
): Promise<DoorReply<ActivityPage>> {
  const asked = new URLSearchParams({
    ...(day === '' ? {} : { day }),
    ...(by === '' ? {} : { by }),
    ...(before === null ? {} : { before }),
  });
  return askDoor(caller, `${ROUTES.activity}?${asked}`);
}

/** Facts of devices that were let go, for the administrator (SPEC O8). */
export function fetchLeftFacts(caller: Caller): Promise<DoorReply<LeftFactsNow>> {
  return askDoor(caller, ROUTES.leftFacts);
}

/** Lets a device's facts count. */
export function admitFacts(caller: Caller, device: string): Promise<DoorReply<AdmittedFacts>> {
  return askDoor(caller, `${ROUTES.leftFacts}/admit`, posted({ device }));
}

/** Drops a device's facts; null when it is done, else why not. */
export async function dropFacts(caller: Caller, device: string): Promise<No | null> {
  const address = `${ROUTES.leftFacts}/${encodeURIComponent(device)}`;
  const reply = await askDoor(caller, address, { method: 'DELETE' });
  return reply.ok ? null : reply.why;
}

/** How the office's memory is doing (SPEC X3, X4). */
export function fetchHealth(caller: Caller): Promise<DoorReply<HealthNow>> {
  return askDoor(caller, ROUTES.health);
}
