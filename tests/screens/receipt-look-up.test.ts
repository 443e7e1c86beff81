import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { codeOf, readCode } from '#shared/client/receipt-code.ts';
import { lookUp, type OnLooking, type Told } from '../../dashboard/receipt/look-up.ts';
import { lineTo, listsOf, listText } from '../support/proof/lists-of.ts';
import { NEW_YEAR, ratedQuarter, type RatedQuarter } from '../support/proof/rated-quarter.ts';

/** Looking a receipt up as the public page does, with the office's own lists. */

const RATINGS = 1200;

function looked(
  { store }: RatedQuarter,
  code: string,
  line = lineTo(store),
  onLooking: OnLooking = () => {},
): Promise<Told> {
  const lists = listsOf(store);
  const receipt = readCode(code);
  if (!receipt) throw new Error(`${code} is no receipt.`);
  return lookUp(receipt, lists[0], lists, onLooking, line);
}

const STRANGER = codeOf(new Uint8Array(10).fill(7));

test('[Z3] every receipt of a published quarter is found in its list, those of a change of mind among them', async () => {
  const quarter = await ratedQuarter(150);
  for (const { code, rating } of quarter.kept) {
    const told = await looked(quarter, code);
    expect([rating, told.isFound, told.problems]).toEqual([rating, true, []]);
  }
  const told = await looked(quarter, STRANGER);
  expect([told.isFound, told.problems, told.correction]).toEqual([false, [], null]);
});

test('[Z3] the whole list is fetched and compared, and how far that has come is told', async () => {
  const quarter = await ratedQuarter(RATINGS);
  const steps: string[] = [];
  const asked: string[] = [];
  const line = lineTo(quarter.store);
  await looked(
    quarter,
    STRANGER,
    (input, init) => {
      asked.push(`${String(input)} ${JSON.stringify(init ?? null)}`);
      return line(input, init);
    },
    (done, total) => steps.push(`${done} of ${total}`),
  );
  expect(steps).toEqual(['500 of 1200', '1000 of 1200', '1200 of 1200']);
  // The period and the version are all that the office learns.
  expect(asked).toEqual(['/api/results/2026-Q4/leaves?version=1 null']);
});

test.for([
  [
    'a commitment that was changed',
    (text: string) => text.replace(/,[0-9a-f]{64}\n$/, `,${'0'.repeat(64)}\n`),
    ['hash-differs'],
  ],
  [
    'a leaf that was taken out',
    (text: string) => text.replace(/[0-9a-f]{64},[0-9a-f]{64}\n$/, ''),
    ['hash-differs', 'count-differs'],
  ],
  [
    'a leaf that was put in',
    (text: string) => `${text}${'f'.repeat(64)},${'f'.repeat(64)}\n`,
    ['hash-differs', 'count-differs'],
  ],
  [
    'the list of another version',
    (text: string) => text.replace(',1\n', ',2\n'),
    ['other', 'hash-differs'],
  ],
  ['a page that is no list', () => '<!doctype html>', ['unreadable', 'hash-differs']],
] as const)('[Z3] %s is told from the list that was published', async ([, change, problems]) => {
  const quarter = await ratedQuarter(30);
  const told = await looked(quarter, STRANGER, lineTo(quarter.store, change));
  expect(told.problems.map(({ what }) => what)).toEqual(problems);
  const differs = told.problems.find(({ what }) => what === 'hash-differs');
  const hash = createHash('sha256')
    .update(change(listText(quarter.store, 1)))
    .digest('hex');
  expect(differs).toEqual({ what: 'hash-differs', hash });
});

test('[Z3] a receipt whose rating was changed or taken out is not found any more', async () => {
  const quarter = await ratedQuarter(30);
  const [{ code, seal }] = quarter.kept as [(typeof quarter.kept)[number]];
  const changed = (text: string) =>
    text.replace(new RegExp(`${seal.leaf},[0-9a-f]{64}`), `${seal.leaf},${'0'.repeat(64)}`);
  const removed = (text: string) => text.replace(new RegExp(`${seal.leaf},[0-9a-f]{64}\n`), '');
  for (const change of [changed, removed]) {
    const told = await looked(quarter, code, lineTo(quarter.store, change));
    expect([told.isFound, told.problems.length > 0]).toEqual([false, true]);
  }
});

test('[Z3 S9] a correction tells what it put in and took out, and whether the receipt is among it', async () => {
  const quarter = await ratedQuarter(60, { late: 300 });
  quarter.tellLate(NEW_YEAR + 1);
  quarter.publish(NEW_YEAR + 2, 'Phiếu đến muộn');
  const moved = {
    before: listsOf(quarter.store)[1],
    problems: [],
    putIn: 300,
    takenOut: 0,
    changed: 0,
  };
  const of = async (code: string) => (await looked(quarter, code)).correction;
  expect(await of(quarter.kept[0]!.code)).toEqual({ ...moved, own: 'stays' });
  expect(await of(quarter.late[0]!.code)).toEqual({ ...moved, own: 'came' });
  expect(await of(STRANGER)).toEqual({ ...moved, own: 'neither' });
});
