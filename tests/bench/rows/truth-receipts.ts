import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readCode } from '#shared/client/receipt-code.ts';
import { leavesText, readLeaves } from '#shared/domain/leaves.ts';
import { findReceipt } from '../../../dashboard/receipt/find-receipt.ts';
import { lookUp } from '../../../dashboard/receipt/look-up.ts';
import { hashOfList } from '../../../server/store/leaves.ts';
import type { KeptElsewhere, Problem } from '../../../server/store/problem.ts';
import { openStore } from '../../../server/store/store.ts';
import { forge } from '../../support/proof/forger.ts';
import { lineTo, listsOf, listText } from '../../support/proof/lists-of.ts';
import { type RatedQuarter, ratedQuarter } from '../../support/proof/rated-quarter.ts';
import { copyOf, fitPublication, TAMPERINGS, without } from '../../support/proof/tampering.ts';
import type { LoneRows, Measured, Target } from '../parts/row.ts';

/** Whether every receipt of a published quarter is found by the public page's own search, and each tampering named (SPEC section Z). */

/** A quarter of a busy office. */
const RATINGS = 5000;
/** Ratings tampered with, each alone, in each way. */
const TAMPERED = [7, 1234, 4999];
/** Lines that the page hashes side by side. */
const LINES = 500;

const ALL: Target = { is: 'at least', ratio: 100 };
/** Longest that the whole list may take, s: a search goes over all of it. */
const QUICK: Target = { is: 'at most', ratio: 5 };

export const truthReceipts: LoneRows = {
  name: 'truth-receipts',
  async alone() {
    const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-receipts-'));
    try {
      const quarter = await ratedQuarter(RATINGS);
      const found = await everyReceipt(quarter);
      quarter.store.close();
      return [...found, await everyTampering(folder)];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/**
 * Each receipt is searched by the page's own code: every one in the five hundred lines in which it stands, since five thousand
 * whole searches are twenty-five million hashes; every hundredth the page's whole way, with the list fetched and checked.
 */
async function everyReceipt({ store, kept }: RatedQuarter): Promise<Measured[]> {
  const lists = listsOf(store);
  const line = lineTo(store);
  const leaves = readLeaves(listText(store, 1))?.leaves ?? [];
  const placeOf = new Map(leaves.map(({ leaf }, at) => [leaf, at]));
  let [found, whole, slowest] = [0, 0, 0];
  const wholeWay = kept.filter((_, i) => i % 100 === 0);
  for (const { code, seal } of kept) {
    const from = Math.floor((placeOf.get(seal.leaf) ?? 0) / LINES) * LINES;
    const some = leaves.slice(from, from + LINES);
    if ((await findReceipt(receiptOf(code), some, () => {}))?.leaf === seal.leaf) found += 1;
  }
  for (const { code } of wholeWay) {
    const told = await lookUp(receiptOf(code), lists[0], lists, () => {}, line);
    if (told.isFound && told.problems.length === 0) whole += 1;
  }
  const began = performance.now();
  const stranger = await lookUp(new Uint8Array(10), lists[0], lists, () => {}, line);
  slowest = performance.now() - began;
  const details = [
    `ratings given ${kept.length}, leaves published ${leaves.length}, receipts found ${found}`,
    `the page's whole way: ${whole} of ${wholeWay.length}; a receipt that nobody was given: ${stranger.isFound ? 'FOUND' : 'not found'}`,
  ];
  const isRight = leaves.length === kept.length && !stranger.isFound && whole === wholeWay.length;
  const share = isRight ? (100 * found) / kept.length : 0;
  return [
    measured('truth-receipts-found', '% found', share, ALL, details),
    measured('truth-receipts-search', 's', slowest / 1000, QUICK, [
      `a search over the whole list of ${leaves.length} leaves`,
    ]),
  ];
}

/** Every tampering, with the tables made anew and the publication made to fit, against the list that a citizen kept; and by the page. */
async function everyTampering(folder: string): Promise<Measured> {
  const file = path.join(folder, 'office.db');
  const { store, kept } = await ratedQuarter(RATINGS, { file });
  const honest = readLeaves(listText(store, 1));
  const [shown] = listsOf(store);
  store.close();
  if (!honest) throw new Error('The list cannot be read.');
  const details: string[] = [];
  let [named, tried] = [0, 0];
  for (const { name, kind, change } of TAMPERINGS) {
    let [byVerify, byPage] = [0, 0];
    for (const at of TAMPERED) {
      // One that was not given anew: its first version is its last.
      const one = kept[at % 7 === 6 ? at - 1 : at];
      if (!one) throw new Error(`There is no rating ${at}.`);
      const copy = path.join(folder, `forged-${tried}.db`);
      copyOf(file, copy);
      // For whom a rating was added, the list that was kept is without it.
      const list = kind === 'leaf-added' ? without(honest, one) : honest;
      forge(copy, { change: change(one), rebuilds: true });
      fitPublication(copy);
      const problems = verified(copy, { anchors: [], leaves: list });
      if (problems.some(({ what, row }) => what === kind && row === one.rating)) byVerify += 1;
      const hash = hashOfList(leavesText(list));
      const page = { ...shown, n: list.leaves.length, hash };
      const forged = openStore(copy);
      const told = await lookUp(receiptOf(one.code), page, [page], () => {}, lineTo(forged));
      forged.close();
      if (told.problems.length > 0) byPage += 1;
      tried += 1;
    }
    named += Math.min(byVerify, byPage);
    details.push(
      `${name}: ${byVerify} of ${TAMPERED.length} named by verify, ${byPage} by the page`,
    );
  }
  return measured('truth-receipts-tampering', '% named', (100 * named) / tried, ALL, details);
}

function verified(file: string, kept: KeptElsewhere): readonly Problem[] {
  const store = openStore(file);
  try {
    return store.verify(() => {}, kept);
  } finally {
    store.close();
  }
}

function receiptOf(code: string): Uint8Array {
  const receipt = readCode(code);
  if (!receipt) throw new Error(`${code} is no receipt.`);
  return receipt;
}

function measured(
  name: string,
  unit: string,
  at: number,
  target: Target,
  details: readonly string[],
): Measured {
  return { name, unit, value: { median: at, least: at, most: at }, floor: null, target, details };
}
