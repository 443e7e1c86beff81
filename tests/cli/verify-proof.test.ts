import { expect, test } from 'vitest';
import { type LeafList, leavesText } from '#shared/domain/leaves.ts';
import { forge } from '../support/proof/forger.ts';
import { QUARTER, ratedQuarter } from '../support/proof/rated-quarter.ts';
import { useConsoleFolder } from './support/console-folder.ts';

/** `verify` with what somebody outside the office has kept of it. */

const folder = useConsoleFolder();

/** A published quarter in the folder, with its anchors and its list saved as the public doors give them. */
async function keptOf(ratings: number) {
  const file = folder.pathOf('office.db');
  const { store, kept } = await ratedQuarter(ratings, { file });
  const leaves = store.leaves.published(QUARTER, 1) ?? [];
  const list: LeafList = { period: QUARTER, version: 1, leaves };
  const anchors = { anchors: store.anchors(400) };
  store.close();
  return {
    file,
    kept,
    anchors: folder.put('anchors.json', JSON.stringify(anchors)),
    list: folder.put('leaves.txt', leavesText(list)),
  };
}

test('[Z5] verify holds the journal against kept anchors and a kept list, and says that all fits', async () => {
  const { anchors, list } = await keptOf(220);
  const told = await folder.cli('verify', '--anchors', anchors, '--leaves', list);
  expect([told.code, told.err]).toEqual([0, '']);
});

test('[Z5] a past written anew is named: the first anchor that does not fit, and the rating', async () => {
  const { file, kept, anchors, list } = await keptOf(220);
  const { rating } = kept[3]!;
  forge(file, {
    change: (type, body) =>
      type === 'rating-given' && body['rating'] === rating
        ? { type, body: { ...body, answers: { result: 'very-satisfied' } } }
        : null,
    rebuilds: true,
  });
  const told = await folder.cli('verify', '--anchors', anchors, '--leaves', list);
  expect(told.code).toBe(1);
  expect(told.out).toMatch(/^journal \d+: another hash than the anchor/);
  expect(told.out).toContain(
    `2026-Q4.1 ${rating}: what this rating answered was changed after it was published.`,
  );
  const said = await folder.told('verify', '--leaves', list);
  expect(said['code']).toBe(1);
  expect(said['problems']).toContainEqual({
    what: 'leaf-changed',
    table: '2026-Q4.1',
    row: rating,
  });
});

test.for([
  ['--anchors', 'not-anchors'],
  ['--leaves', 'not-leaves'],
] as const)('[C6] %s with a file that holds none is refused, as is one that is not there', async ([
  option,
  reason,
]) => {
  await keptOf(20);
  const file = folder.put('other.txt', '{"anchors":[{"seq":1}]}');
  expect(await folder.told('verify', option, file)).toMatchObject({ code: 1, error: reason });
  const none = folder.pathOf('none.txt');
  expect(await folder.told('verify', option, none)).toMatchObject({
    code: 1,
    error: 'file-not-readable',
  });
});
