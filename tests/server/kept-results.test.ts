import { expect, test } from 'vitest';
import { keepResults } from '../../server/http/kept-results.ts';
import { at } from '../rules/support/facts.ts';
import { OFFICE, same } from '../rules/support/office.ts';
import { PUBLICATION } from '../support/publication.ts';
import { runOffice } from './support/running-office.ts';

/** The public results, read and drawn once for all who look: the process that draws them answers the kiosk too. */

const PAGE = '<html lang="vi"><head></head><body><!--app--></body></html>';

async function withResults() {
  const { server } = await runOffice();
  let state = server.office.state();
  let [now, steady, queries] = [at('09:00'), 0, 0];
  const store: typeof server.store = {
    ...server.store,
    publications() {
      queries += 1;
      return server.store.publications();
    },
  };
  const office = { ...server.office, state: () => state, now: () => now };
  const kept = keepResults({ office, store }, () => steady);
  return {
    kept,
    queries: () => queries,
    change: (part: Partial<typeof state>) => void (state = { ...state, ...part }),
    later: (ms: number) => void (steady += ms),
    setClock: (next: number) => void (now = next),
  };
}

test('[H2] however many ask, the results are read and drawn once, and bear one tag', async () => {
  const { kept, queries, later } = await withResults();
  const first = kept.now();
  const page = kept.page(PAGE, 'vi', null);
  later(60_000);
  for (let i = 0; i < 1000; i += 1) {
    expect(kept.now()).toBe(first);
    expect(kept.page(PAGE, 'vi', null)).toBe(page);
  }
  expect(kept.page(PAGE, 'en', null)).not.toBe(page);
  expect(queries()).toBe(1);
});

test('[H2 S6] in a busy hall they are read once a second at most', async () => {
  const { kept, queries, change, later } = await withResults();
  kept.now();
  for (let i = 0; i < 50; i += 1) {
    change({ seq: 100 + i });
    later(100);
    kept.now();
  }
  expect(queries()).toBe(6);
});

test('[H2] another office file, a publication and another day show at once', async () => {
  const { kept, queries, change, setClock } = await withResults();
  kept.now();
  change({ office: { ...OFFICE, name: same('Tên mới') } });
  kept.now();
  change({ published: { '2026-Q3': 1 } });
  kept.now();
  setClock(at('00:01', '2026-11-24'));
  kept.now();
  expect(queries()).toBe(4);
});

test('[H2] of what is not published nothing is kept, by whatever name it is asked for', async () => {
  const { kept } = await withResults();
  for (let i = 0; i < 10; i += 1) {
    expect(kept.page(PAGE, 'vi', `${i}`)).toBeNull();
    expect(kept.file(`${i}`, 'csv')).toBeNull();
  }
});

test('[S9 H2] each version of a period is drawn once and by itself; one that there is not is not kept', async () => {
  const { server } = await runOffice();
  const versions = [1, 2].map((version) => ({ ...PUBLICATION, version }));
  let asked = 0;
  const store: typeof server.store = {
    ...server.store,
    publications: () => versions.slice(-1),
    publication(_, version = 2) {
      asked += 1;
      return versions[version - 1] ?? null;
    },
  };
  const kept = keepResults({ office: server.office, store }, () => 0);
  const newest = kept.page(PAGE, 'vi', '2026-Q3');
  const first = kept.page(PAGE, 'vi', '2026-Q3', 1);
  expect(newest?.etag).not.toBe(first?.etag);
  expect(kept.file('2026-Q3', 'csv', 1)?.etag).not.toBe(kept.file('2026-Q3', 'csv')?.etag);
  const before = asked;
  expect(kept.page(PAGE, 'vi', '2026-Q3', 1)).toBe(first);
  expect(asked).toBe(before);
  expect(kept.page(PAGE, 'vi', '2026-Q3', 3)).toBeNull();
  expect(kept.file('2026-Q3', 'json', 0)).toBeNull();
});
