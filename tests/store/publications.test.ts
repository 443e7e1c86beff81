import { readFileSync } from 'node:fs';
import { canonicalJson } from '#shared/domain/canonical.ts';
import { correctedFigures } from '#shared/domain/correction.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { expect, test } from 'vitest';
import { resultsCsv } from '../../server/reports/results-csv.ts';
import { openStore, type Store } from '../../server/store/store.ts';

/** Publications in the office's memory: every version of a period, each as it was published. */

/** Canonical bytes as the office wrote them before publications stated what stands beside the headline. */
const OLD = readFileSync(new URL('publication-of-version-1.txt', import.meta.url), 'utf8').trim();
const FIRST: Publication = JSON.parse(OLD);
const SECOND: Publication = {
  ...FIRST,
  version: 2,
  reason: 'Gửi muộn',
  publishedAt: 1_790_100_000_000,
};

function storeOf(...publications: readonly Publication[]): Store {
  const store = openStore(':memory:');
  for (const [place, publication] of publications.entries()) {
    const events = [{ type: 'period-published', publication }] as const;
    const entry = { at: place + 1, by: 'x', commandId: `c${place}`, payloadHash: 'h', events };
    store.transaction(() => store.append(entry, null));
  }
  return store;
}

test('[S9 P5] a publication of an older version of the office keeps its bytes', () => {
  expect(canonicalJson(FIRST)).toBe(OLD);
  const store = storeOf(FIRST);
  expect(JSON.stringify(store.publication('2026-Q3'))).toBe(OLD);
  const [recorded] = [...store.read()];
  expect(canonicalJson(recorded?.event)).toContain(OLD);
  expect(resultsCsv(FIRST)).not.toMatch(/answered|flagged|channel|questionnaire/);
});

test('[S9] of a period the newest version is told, and every other one by its number', () => {
  const store = storeOf(FIRST, SECOND);
  expect(store.publication('2026-Q3')?.version).toBe(2);
  expect(JSON.stringify(store.publication('2026-Q3', 1))).toBe(OLD);
  expect(store.publication('2026-Q3', 3)).toBeNull();
  expect(store.publicationVersions('2026-Q3').map(({ version }) => version)).toEqual([1, 2]);
  expect(store.publications().map(({ version }) => version)).toEqual([2]);
  store.rebuild();
  expect(JSON.stringify(store.publication('2026-Q3', 1))).toBe(OLD);
});

test('[S9] it can be corrected: what it did not state is stated now, and its small rows stay merged', () => {
  const { figures } = FIRST;
  const now = { ...figures, tickets: figures.tickets + 1, visitsEnded: figures.visitsEnded + 1 };
  expect(correctedFigures(now, [figures])).toEqual(now);
});
