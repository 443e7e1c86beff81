import { randomUUID } from 'node:crypto';
import { CONSOLE } from '#shared/domain/access.ts';
import type { Command, CommandOf } from '#shared/domain/commands.ts';
import { decide } from '#shared/domain/decide.ts';
import type { Given } from '#shared/domain/decision.ts';
import { flagsOf, newlyFlagged } from '#shared/domain/doubt/flags.ts';
import type { State } from '#shared/domain/state.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { Store } from '../store/store.ts';
import { type Handled, handleCommand } from './handle-command.ts';
import { NOTHING_LOOKED_UP } from './look-up.ts';
import { payloadHash } from './payload-hash.ts';

/** The office looks for doubts by itself: when a day opens, and before it publishes (SPEC D1). */

type Doubted = Omit<CommandOf<'flag-ratings'>, 'id' | 'at'>;

/** What there is to flag on a day; null where no rating has arrived since the look before. @param day the office's day */
export function lookForDoubts(
  store: Pick<Store, 'doubtRows' | 'head'>,
  day: string,
): Doubted | null {
  const looked = store.doubtRows.lookedAt(day);
  if (!looked) return null;
  const found = newlyFlagged(flagsOf(looked), looked.known);
  return { type: 'flag-ratings', through: store.head().seq, found };
}

/** The same once a day: null also where the office has looked on that day already. */
export function lookOnceOn(store: Pick<Store, 'doubtRows' | 'head'>, day: string): Doubted | null {
  return store.doubtRows.lastLook()?.day === day ? null : lookForDoubts(store, day);
}

/**
 * Looks before a period is published, in the same transaction: no rating is in a publication that the office has not
 * looked at. Null for every other command, and for a publication that would be refused.
 */
export function lookBefore(
  store: Store,
  state: State,
  asked: Command,
  given: Given,
): Handled | null {
  if (asked.type !== 'publish-period' || !state.office) return null;
  if (!decide(state, asked, given).accepted) return null;
  const today = dayOf(given.now, state.office.timeZone);
  const wish = lookForDoubts(store, today > state.day ? today : state.day);
  if (!wish) return null;
  const command = { id: randomUUID(), at: given.now, ...wish };
  const around = { now: given.now, by: CONSOLE, sealed: null, draft: null, ...NOTHING_LOOKED_UP };
  const hash = payloadHash(command);
  return handleCommand(store, state, { command, payloadHash: hash, text: null }, around);
}
