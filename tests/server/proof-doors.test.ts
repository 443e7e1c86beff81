import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readLeaves } from '#shared/domain/leaves.ts';
import { proofDoors } from '../../server/http/door-proof.ts';
import type { Office } from '../../server/office/office.ts';
import { NEW_YEAR, ratedQuarter } from '../support/proof/rated-quarter.ts';

/** The public doors by which anyone may check the office. */

async function doorsOf(ratings: number, late = 0) {
  const quarter = await ratedQuarter(ratings, { late });
  const office = { state: () => quarter.store.stateAt() } as Office;
  const doors = proofDoors({ office, store: quarter.store });
  return { quarter, ask: (route: string, init?: RequestInit) => doors.request(route, init) };
}

test('[Z2] the list of a publication is handed out to the byte that its hash was made from, with an ETag', async () => {
  const { quarter, ask } = await doorsOf(30);
  const answer = await ask('/api/results/2026-Q4/leaves');
  const text = await answer.text();
  const { leaves } = quarter.store.publication('2026-Q4')!;
  expect(createHash('sha256').update(text).digest('hex')).toBe(leaves?.hash);
  expect(readLeaves(text)?.leaves).toHaveLength(30);
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toContain('2026-Q4.1-leaves.txt');
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  const etag = answer.headers.get('etag') ?? '';
  const again = await ask('/api/results/2026-Q4/leaves?version=1', {
    headers: { 'if-none-match': etag },
  });
  expect(again.status).toBe(304);
});

test('[Z2 S9] after a correction both lists stand, the newest where none is named', async () => {
  const { quarter, ask } = await doorsOf(60, 300);
  quarter.tellLate(NEW_YEAR + 1);
  quarter.publish(NEW_YEAR + 2, 'Phiếu đến muộn');
  const versions = await Promise.all(
    ['', '?version=1', '?version=2'].map(async (query) => {
      const list = readLeaves(await (await ask(`/api/results/2026-Q4/leaves${query}`)).text());
      return [list?.version, list?.leaves.length];
    }),
  );
  expect(versions).toEqual([
    [2, 360],
    [1, 60],
    [2, 360],
  ]);
});

test.for([
  '2026-Q3/leaves',
  'none/leaves',
  '2026-Q4/leaves?version=2',
  '2026-Q4/leaves?version=0',
  '2026-Q4/leaves?version=x',
])('[H5] %s is not there, and says so', async (route) => {
  const { ask } = await doorsOf(20);
  expect((await ask(`/api/results/${route}`)).status).toBe(404);
});

test('[Z5] the anchors of the days that are over are handed out, the newest first, and stay the same all day', async () => {
  const { quarter, ask } = await doorsOf(450);
  const answer = await ask('/api/anchors');
  const { anchors } = await answer.json();
  expect(anchors).toEqual(quarter.store.anchors(400));
  expect(anchors).toHaveLength(3);
  const etag = answer.headers.get('etag') ?? '';
  expect((await ask('/api/anchors', { headers: { 'if-none-match': etag } })).status).toBe(304);
});
