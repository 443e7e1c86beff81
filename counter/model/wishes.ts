import type { Connection } from '#shared/client/connection.ts';
import { newId } from '#shared/client/ids.ts';
import { officeNow } from '#shared/client/office-clock.ts';
import type { CommandOf, CounterCommand } from '#shared/domain/commands.ts';
import type { CounterView } from '#shared/domain/views.ts';
import type { Command } from '#shared/protocol/commands.ts';
import { type Answer, FAULTS, type Fault } from '#shared/protocol/messages.ts';
import type { Said } from './said.ts';

/** What a clerk asks of the office: sent once, never later (README D2). */

/** What a clerk may ask for, without what every command bears. */
export type Wish = Without<CounterCommand> | HallWish;
/** Asked of no counter: also while none is open. */
type HallWish = Without<CommandOf<'close-no-wait' | 'open-no-wait' | 'void-ticket'>>;
type Without<C> = C extends unknown ? Omit<C, 'id' | 'at' | 'counter'> : never;

/** The office has done what was asked. */
export type Granted = Extract<Answer, { outcome: 'accepted' }>;

/** The command of a wish; null for a counter's affair while no counter is chosen. */
export function commandOf(wish: Wish, counter: string | null): Command | null {
  const header = { id: newId(), at: officeNow() };
  if (isOfHall(wish)) return { ...wish, ...header };
  return counter === null ? null : { ...wish, ...header, counter };
}

/** Sends a wish; what came of it where it was not granted. */
export async function sendWish(
  line: Connection<CounterView> | null,
  command: Command,
): Promise<Granted | Said> {
  const answer = await line?.send(command).catch(() => null);
  if (!answer) return { what: 'no-answer' };
  if (answer.outcome === 'accepted') return answer;
  return isFault(answer.reason)
    ? { what: 'fault', fault: answer.reason }
    : { what: 'refused', reason: answer.reason };
}

function isOfHall(wish: Wish): wish is HallWish {
  const { type } = wish;
  return type === 'close-no-wait' || type === 'open-no-wait' || type === 'void-ticket';
}

function isFault(reason: string): reason is Fault {
  return FAULTS.some((fault) => fault === reason);
}
