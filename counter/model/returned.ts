import { effect, type Signal } from '@preact/signals';
import type { DeviceDatabase } from '#shared/client/database.ts';
import { noteFailure } from '#shared/client/memory-health.ts';
import type { Mark } from '#shared/domain/vocabulary.ts';
import type { Command } from '#shared/protocol/commands.ts';
import { numberOf } from './waiting-facts.ts';

/** Visits that the office could not take as they stand (SPEC Q18): kept at their counter until somebody there has read it. */

/** One of them. */
export interface Returned {
  readonly number: string;
  readonly mark: Mark;
}

/** What staff are told of: the others say nothing about the visit itself. */
const TOLD: readonly Mark[] = [
  'again',
  'other-counter',
  'unknown-ticket',
  'too-late',
  'unknown-counter',
];

/** What is told of a command that was answered; null where nothing is. @param byHand ids of those written down by hand on this page */
export function returnedBy(
  command: Command,
  marks: readonly Mark[],
  byHand: ReadonlySet<string>,
): Returned | null {
  const mark = marks.find((one) => TOLD.includes(one));
  if (command.type !== 'record-visit' || mark === undefined) return null;
  // What the office once knew and has lost to a backup is no news.
  if (mark === 'unknown-ticket' && !byHand.has(command.id)) return null;
  return { number: numberOf(command), mark };
}

/** What is told with one more; the same sentence twice is one. */
export function withOneMore(all: readonly Returned[], one: Returned): readonly Returned[] {
  const isTold = all.some(({ number, mark }) => number === one.number && mark === one.mark);
  return isTold ? all : [...all, one];
}

/** Keeps what was answered when nobody was at its counter on this page any more: whoever comes there next is told. */
export async function keepForNext(
  db: DeviceDatabase,
  counter: string,
  one: Returned,
): Promise<void> {
  const { store, done } = db.transaction('kept', 'readwrite');
  const all = ((await store.get(keyOf(counter))) ?? []) as readonly Returned[];
  await Promise.all([store.put(withOneMore(all, one), keyOf(counter)), done]);
}

/** Goes on with what nobody has read at this counter yet, and keeps what comes; whoever looks next may be another clerk, on another page. @returns stops */
export function keepReturned(
  db: DeviceDatabase,
  counter: string,
  returned: Signal<readonly Returned[]>,
): () => void {
  const key = keyOf(counter);
  let isHere = true;
  let stopWriting = () => {};
  async function goOn(): Promise<void> {
    const kept = (await db.get('kept', key)) as readonly Returned[] | undefined;
    if (!isHere) return;
    if (kept) returned.value = returned.peek().reduce(withOneMore, kept);
    stopWriting = effect(() => void db.put('kept', returned.value, key).catch(notKept));
  }
  void goOn().catch(notKept);
  return () => {
    isHere = false;
    stopWriting();
    returned.value = [];
  };
}

function keyOf(counter: string): string {
  return `returned/${counter}`;
}

/** It lives as long as the page. */
function notKept(error: unknown): void {
  if (!noteFailure(error)) console.error(error);
}
