import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RatingsFlagged } from '#shared/domain/office-events.ts';
import { expect, onTestFinished, test } from 'vitest';
import { lookForDoubts } from '../../server/office/look-for-doubts.ts';
import { writePast } from '../../server/simulate/write-past.ts';
import { openStore, type Store } from '../../server/store/store.ts';
import { rated } from '../rules/support/facts.ts';
import { configuredStore } from '../simulate/simulated-office.ts';
import { type Body, forge, type Forgery } from '../support/proof/forger.ts';

/** Looks for doubts made again from the journal, as it stood at the event that each names. */

const DAY = '2026-08-01';
const AT = Date.parse('2026-08-01T08:00:00+07:00');

function write(store: Store, event: unknown, n: number): void {
  const events = [event as RatingsFlagged];
  const entry = { at: AT + n, by: 'console', commandId: `said-${n}`, payloadHash: 'h', events };
  store.transaction(() => store.append(entry, null));
}

/** A month of a small office with its looks; the last of them found somebody who answered before anybody could have read. */
function lookedFile() {
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-looks-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'office.db');
  const store = configuredStore('2026-06-30', file);
  writePast({ store, from: '2026-07-01', to: '2026-07-31', today: DAY, perDay: 40, seed: 3 });
  write(store, { type: 'day-opened', day: DAY }, 0);
  const event = { ...rated('A001').event, rating: 'fast', visit: 'fast', day: '2026-07-31' };
  write(store, { ...event, tookMs: 500 }, 1);
  const rating = store.head().seq;
  const { through, found } = lookForDoubts(store, DAY)!;
  write(store, { type: 'ratings-flagged', day: DAY, through, found }, 2);
  const look = store.head().seq;
  store.close();
  expect(found).toEqual([{ rating, flags: ['too-fast'] }]);
  return { file, rating, look };
}

function verified(file: string, looksFrom?: string) {
  const store = openStore(file);
  try {
    return store.verify(() => {}, undefined, looksFrom);
  } finally {
    store.close();
  }
}

const onLook = (changes: Body): Forgery['change'] => {
  return (type, body) =>
    type === 'ratings-flagged' && body['day'] === DAY
      ? { type, body: { ...body, ...changes } }
      : null;
};

test('[Z5 D1] every look of an office is found again from its journal', () => {
  const { file } = lookedFile();
  expect(verified(file)).toEqual([]);
});

test('[Z5] a flag taken out of a look is named, the chain computed anew and the tables with it', () => {
  const { file, look } = lookedFile();
  forge(file, { change: onLook({ found: [] }), rebuilds: true });
  expect(verified(file)).toEqual([{ what: 'flags-differ', table: 'journal', row: look }]);
  // A nightly check leaves out what is long past.
  expect(verified(file, '2026-08-02')).toEqual([]);
});

test('[Z5] a flag that no rule raised is named', () => {
  const { file, look, rating } = lookedFile();
  const found = [{ rating, flags: ['too-fast', 'ghost-visit'] }];
  forge(file, { change: onLook({ found }), rebuilds: true });
  expect(verified(file)).toEqual([{ what: 'flags-differ', table: 'journal', row: look }]);
});

test('[Z5] a look that says it knew less, or more, than there was is named', () => {
  const { file, look, rating } = lookedFile();
  for (const through of [rating - 1, look, look + 1, 0]) {
    forge(file, { change: onLook({ through }), rebuilds: true });
    expect(verified(file)).toEqual([{ what: 'flags-differ', table: 'journal', row: look }]);
  }
});

test('[Z5 J3] looks by older rules are not held to those of today', () => {
  const { file } = lookedFile();
  const change: Forgery['change'] = (type, body) => {
    const forged = { ...body, ...(body['day'] === DAY ? { found: [] } : {}) };
    return type === 'ratings-flagged' ? { type, body: forged, version: 1 } : null;
  };
  forge(file, { change, rebuilds: true });
  expect(verified(file)).toEqual([]);
});

test('[Z5] a look that says it is older than those before it is named: it would be held to nothing', () => {
  const { file, look } = lookedFile();
  const emptied = onLook({ found: [] });
  const change: Forgery['change'] = (type, body) => {
    const forged = emptied(type, body);
    return forged && { ...forged, version: 1 };
  };
  forge(file, { change, rebuilds: true });
  expect(verified(file)).toEqual([{ what: 'version-differs', table: 'journal', row: look }]);
});

test('[Z5 D1] a look of another day than the office’s is named', () => {
  const { file, look } = lookedFile();
  forge(file, { change: onLook({ day: '2026-08-02' }), rebuilds: true });
  expect(verified(file)).toContainEqual({ what: 'day-differs', table: 'journal', row: look });
});
