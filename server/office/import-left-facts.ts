import { type Actor, mayCommand } from '#shared/domain/access.ts';
import type { DevicePaired } from '#shared/domain/office-events.ts';
import type { RefusalReason } from '#shared/domain/vocabulary.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { ImportedFacts, LeftFacts, Unreadable } from '#shared/protocol/left-facts.ts';
import { parseCommand } from '#shared/protocol/parse.ts';
import type { LeftFact } from '../store/left-facts.ts';
import type { Store } from '../store/store.ts';
import { countFacts, isFact } from './count-facts.ts';
import { payloadHash } from './payload-hash.ts';

/** A file of a device that was let go, taken in: what can be read waits for an administrator, and nothing counts yet (SPEC O8). */

export type Imported =
  | { readonly ok: true; readonly imported: ImportedFacts }
  | {
      readonly ok: false;
      readonly error: Extract<RefusalReason, 'device-unknown' | 'office-not-configured'>;
    };

/** As whom a device spoke, let go or not. */
export function actorOnce({ device, role, counter, point }: DevicePaired): Actor {
  return { id: device, role, counter, point };
}

/**
 * Takes a file in; taken in twice it adds nothing. Refused for a device that was never paired.
 * @param now office time, ms
 */
export function importLeftFacts(
  store: Pick<Store, 'pairedOnce' | 'answered' | 'leftFacts' | 'transaction'>,
  timeZone: string | undefined,
  { device, commands }: LeftFacts,
  now: number,
): Imported {
  if (timeZone === undefined) return { ok: false, error: 'office-not-configured' };
  const paired = store.pairedOnce.of(device);
  if (!paired) return { ok: false, error: 'device-unknown' };
  const { facts, unreadable } = readFacts(actorOnce(paired), commands);
  const news = facts.filter((fact) => !isAnswered(store, device, fact));
  const others = othersAmong(news, store.leftFacts.all(device));
  const added = store.transaction(() => store.leftFacts.add(device, news, now));
  return {
    ok: true,
    imported: {
      device,
      label: paired.label,
      facts: countFacts(facts, timeZone),
      unreadable,
      known: facts.length - news.length,
      others,
      added,
      waiting: store.leftFacts.all(device).length,
    },
  };
}

/** Each command like one that comes over the wire; what cannot be taken is told by its place and stays in the file. */
function readFacts(actor: Actor, commands: readonly unknown[]) {
  const facts: Command[] = [];
  const unreadable: Unreadable[] = [];
  commands.forEach((raw, index) => {
    const parsed = parseCommand(raw);
    if (!parsed.ok) {
      const { reason, path = '' } = parsed.answer;
      const what = reason === 'unknown-command' ? reason : 'wrong-shape';
      unreadable.push({ index, what, path });
    } else if (isFact(parsed.command) && mayCommand(actor, parsed.command)) {
      facts.push(parsed.command);
    } else {
      unreadable.push({ index, what: 'not-a-fact', path: '' });
    }
  });
  return { facts, unreadable };
}

/** How many bear the id of one that waits and say something else. */
function othersAmong(news: readonly Command[], waiting: readonly LeftFact[]): number {
  const hashes = new Map(waiting.map(({ command }) => [command.id, payloadHash(command)]));
  const isOther = (fact: Command) => {
    const before = hashes.get(fact.id);
    return before !== undefined && before !== payloadHash(fact);
  };
  return news.filter(isOther).length;
}

/** Whether it counts already. One that was refused may be admitted, and another content under the same id is heard as such. */
function isAnswered(store: Pick<Store, 'answered'>, device: string, fact: Command): boolean {
  const before = store.answered(device, fact.id);
  return before?.answer.outcome === 'accepted' && before.payloadHash === payloadHash(fact);
}
