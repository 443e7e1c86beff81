import type { Device, State } from '#shared/domain/state.ts';
import { SESSION_MS } from '../office/sign-in.ts';
import type { Access } from '../store/access.ts';
import type { ReplacedMemory } from '../store/replaced-memory.ts';

/** What a restore does not take back: who was let go stays so, PINs and sessions are those of now (SPEC X5, A3, A5). */

/** What the present memory knows and the backup does not. */
export interface Kept {
  /** Ids of devices let go since the two journals part. */
  readonly letGo: ReadonlySet<string>;
  /** Paired now. */
  readonly devices: readonly Device[];
  readonly access: Access;
  /** Role by post, from the office file now in force. */
  readonly posts: ReadonlyMap<string, string>;
  /** Whether facts of devices that were let go wait, or were admitted or dropped since. */
  readonly hasLeftFacts: boolean;
}

/** @param common the last row that both journals have */
export function keptOf(present: ReplacedMemory, common: number): Kept {
  const letGo = new Set<string>();
  let hasLeftFacts = present.leftFacts() > 0;
  for (const { event } of present.read(common)) {
    if (event.type === 'device-revoked') letGo.add(event.device);
    if (event.type === 'facts-admitted' || event.type === 'facts-dropped') hasLeftFacts = true;
  }
  const state = present.stateAt();
  const devices = [...state.devices.values()];
  return { letGo, devices, access: present.access(), posts: rolesOf(state), hasLeftFacts };
}

/** Those of a restored office's devices that were let go since its backup was made. */
export function letGoSince({ letGo }: Kept, { devices }: State): readonly Device[] {
  return [...devices.values()].filter(({ id }) => letGo.has(id));
}

/** Those that a restored office does not know: they were paired since. */
export function pairedSince(kept: Kept, { devices }: State): readonly Device[] {
  return kept.devices.filter(({ id }) => !devices.has(id));
}

/**
 * The access that goes on in a restored office: of posts that are the same in both. One that has left since, or has
 * another role, is given a new PIN by the next start, as one that comes back (SPEC A5). No session outlives its twelve
 * hours, although a clock that ran ahead may have given it more (X6).
 * @param now ms, by the machine's clock
 */
export function accessFor({ access, posts }: Kept, restored: State, now: number): Access {
  const before = rolesOf(restored);
  const isSame = ({ staff }: { readonly staff: string }) =>
    posts.has(staff) && posts.get(staff) === before.get(staff);
  return {
    pins: access.pins.filter(isSame),
    sessions: access.sessions
      .filter(isSame)
      .map((one) => ({ ...one, expiresAt: Math.min(one.expiresAt, now + SESSION_MS) })),
    browsers: access.browsers
      .filter(isSame)
      .map((one) => ({ ...one, signedInAt: Math.min(one.signedInAt, now) })),
  };
}

function rolesOf({ office }: State): ReadonlyMap<string, string> {
  return new Map(office?.staff.map(({ id, role }) => [id, role]) ?? []);
}
