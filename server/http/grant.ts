import type { Actor } from '#shared/domain/access.ts';
import type { Grant, Who } from '#shared/protocol/messages.ts';
import type { Actors } from '../office/actors.ts';
import type { Office } from '../office/office.ts';

/** What a token's holder is told of who it is. */

/**
 * Who an actor is, with the label that people know it by: a post's of the office file in force, in both languages; a
 * device's as it was paired, the same in both; the console, which has none, goes by its id.
 */
export function whoIs(office: Office, { id, role, counter, point }: Actor): Who {
  const { devices, office: file } = office.state();
  const device = devices.get(id)?.label ?? id;
  const label = file?.staff.find((one) => one.id === id)?.label ?? { vi: device, en: device };
  return { id, role, label, counter, point };
}

/** A token just given, with who it stands for. @throws Error when the office does not know it */
export function grantOf(actors: Actors, office: Office, token: string): Grant {
  const actor = actors.byToken(token);
  if (!actor) throw new Error('A token just given is not known.');
  return { token, ...whoIs(office, actor) };
}
