import { randomUUID } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import type { StaffChannel } from '#shared/domain/vocabulary.ts';
import type { EnterAnswer, ListReport } from '#shared/protocol/entered.ts';
import type { Store } from '../store/store.ts';
import { markDoublets } from './doublets.ts';
import type { ListReader, OnRead } from './list-reader.ts';

/** A list that was read is kept until a second person confirms it: all of it, or nothing (SPEC R18). */

/** Rows kept in one transaction: some ten milliseconds at most. */
const AT_ONCE = 500;

/** Who enters it, and how it came. */
export interface Entering {
  readonly channel: StaffChannel;
  /** The post. */
  readonly enteredBy: string;
  /** Office time, ms. */
  readonly at: number;
  /** The office's, or the one that is to be it from the first list on. */
  readonly secret: string;
  /** Rows with a problem that are to be left out, as whoever enters it has read. */
  readonly leaveOut: number;
  /** Whether whoever enters it has thought better of it. */
  readonly isCancelled: () => boolean;
  readonly onRow: OnRead;
}

export type Entered =
  | { readonly ok: true; readonly batch: string }
  | { readonly ok: false; readonly why: NonNullable<EnterAnswer['why']> | 'cancelled' };

/** Why a list cannot be entered as it stands; null when it can. What other lists have is looked up anew. */
export async function whyNotEnter(
  reader: ListReader,
  { batches }: Pick<Store, 'batches'>,
  leaveOut: number,
): Promise<EnterAnswer['why']> {
  if (batches.ofList(await reader.hash()) !== null) return 'entered-already';
  await markDoublets(reader, batches);
  const { withProblem, accepted } = await reader.report();
  if (withProblem !== leaveOut) return 'has-problems';
  return accepted === 0 ? 'nothing-to-enter' : null;
}

/**
 * Keeps a list's rows, some at a time, and lets it wait once all of them are there. Where it is cancelled, or the disk
 * fails, nothing of it is left. @throws StoreTrouble
 */
export async function enterList(
  reader: ListReader,
  store: Pick<Store, 'batches' | 'transaction'>,
  entering: Entering,
): Promise<Entered> {
  const why = await whyNotEnter(reader, store, entering.leaveOut);
  if (why) return { ok: false, why };
  const report = await reader.report();
  const batch = randomUUID();
  const { waiting } = store.batches;
  const list = { batch, listHash: await reader.hash(), ...aboutList(report, entering) };
  try {
    store.transaction(() => {
      store.batches.keepSecret(entering.secret);
      waiting.begin(list);
    });
    for (let first = 0; first < list.rows; first += AT_ONCE) {
      const rows = await reader.rows(first, AT_ONCE);
      if (entering.isCancelled()) break;
      store.transaction(() => waiting.add(batch, first, rows));
      entering.onRow(first + rows.length, list.rows);
    }
    if (!entering.isCancelled()) {
      store.transaction(() => waiting.whole(batch));
      return { ok: true, batch };
    }
  } catch (error) {
    await dropList(store, batch);
    throw error;
  }
  await dropList(store, batch);
  return { ok: false, why: 'cancelled' };
}

/** Drops a list that waits, or that was half kept, some rows at a time. */
export async function dropList(
  { batches, transaction }: Pick<Store, 'batches' | 'transaction'>,
  batch: string,
): Promise<void> {
  transaction(() => batches.waiting.forsake(batch));
  while (transaction(() => batches.waiting.dropSome(batch, AT_ONCE))) await turn();
}

function aboutList(
  { accepted, withProblem, doublets, days, scale }: ListReport,
  { channel, enteredBy, at }: Entering,
) {
  const [from, to] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  const counts = { rows: accepted, leftOut: withProblem, doublets };
  return { channel, scale, enteredBy, enteredAt: at, from, to, ...counts };
}
