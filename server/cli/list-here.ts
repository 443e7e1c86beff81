import { randomBytes } from 'node:crypto';
import type { ListReport, Mapping } from '#shared/protocol/entered.ts';
import { basisOf } from '../entered/basis.ts';
import { markDoublets } from '../entered/doublets.ts';
import { type ListReader, listReader } from '../entered/list-reader.ts';
import type { Store } from '../store/store.ts';
import { progressBar } from './progress-bar.ts';
import { type Asked, Refused } from './verb.ts';

/** A list of ratings read at the console, row by row, held against the office's memory; nothing is kept (SPEC R18). */

export interface ListHere {
  readonly reader: ListReader;
  readonly report: ListReport;
  /** The batch that has the same rows; null: there is none. */
  readonly enteredAs: string | null;
  readonly secret: string;
}

/** Reads it. @throws Refused when it cannot be read, or there is no office */
export async function listHere(
  store: Store,
  bytes: Uint8Array,
  numbers: Mapping['numbers'],
  { around, words }: Asked,
): Promise<ListHere> {
  const { entered: said, verbs } = words;
  const state = store.stateAt();
  const secret = store.batches.secret() ?? randomBytes(16).toString('hex');
  const now = Math.max(around.clock(), state.at);
  const basis = basisOf(state, store.publications(), secret, now);
  if (!basis) throw new Refused('no-office', verbs.noOffice);
  const bar = progressBar(said.reading, around);
  try {
    const reader = listReader(bar.show);
    const what = await reader.open(bytes);
    if (what) throw new Refused(what, said.unreadable[what]);
    await reader.check(null, basis);
    if (numbers) {
      const { mapping } = await reader.report();
      await reader.check({ ...mapping, numbers }, basis);
    }
    await markDoublets(reader, store.batches);
    const report = await reader.report();
    const enteredAs = report.rows === 0 ? null : store.batches.ofList(await reader.hash());
    return { reader, report, enteredAs, secret };
  } finally {
    bar.close();
  }
}
