import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Problem } from '../../server/store/problem.ts';
import { openStore } from '../../server/store/store.ts';
import { figuresNow, publicationWith } from '../support/proof/forged-publication.ts';
import { forge, type Forgery } from '../support/proof/forger.ts';
import { ratedQuarter } from '../support/proof/rated-quarter.ts';

/** Published figures made again from the journal, as it stood at the event that each publication names. */

async function publishedFile(ratings = 60) {
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-figures-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'office.db');
  (await ratedQuarter(ratings, { file })).store.close();
  return { file };
}

function verified(file: string): readonly Problem[] {
  const store = openStore(file);
  try {
    return store.verify();
  } finally {
    store.close();
  }
}

const kinds = (problems: readonly Problem[]) => problems.map(({ what }) => what);

test('[Z5] a figure changed in a publication, the chain computed anew and the tables with it, is named', async () => {
  const { file } = await publishedFile();
  const store = openStore(file);
  const figures = figuresNow(store);
  const published = [...store.read()].find(({ event }) => event.type === 'period-published')!;
  store.close();
  expect(verified(file)).toEqual([]);
  const wrong = { ...figures, headline: { ...figures.headline, satisfied: 0.99 } };
  forge(file, { change: publicationWith({ figures: wrong }), rebuilds: true });
  expect(verified(file)).toEqual([
    { what: 'figures-differ', table: 'journal', row: published.seq },
  ]);
  // A figure left out is as false as one that is changed.
  const { beside: _, ...without } = figures;
  forge(file, { change: publicationWith({ figures: without }), rebuilds: true });
  expect(kinds(verified(file))).toEqual(['figures-differ']);
  forge(file, { change: publicationWith({ figures }), rebuilds: true });
  expect(verified(file)).toEqual([]);
});

test('[Z5 J3] a publication of an older version is held to what it says', async () => {
  const { file } = await publishedFile();
  const store = openStore(file);
  const { beside: _, ...older } = figuresNow(store);
  store.close();
  const asOlder =
    (figures: object): Forgery['change'] =>
    (type, body) => {
      const forged = publicationWith({ figures })(type, body);
      return forged && { ...forged, version: 1 };
    };
  forge(file, { change: asOlder(older), rebuilds: true });
  expect(verified(file)).toEqual([]);
  forge(file, { change: asOlder({ ...older, tickets: 1 }), rebuilds: true });
  expect(kinds(verified(file))).toEqual(['figures-differ']);
});

test('[Z5 P5] a publication whose look was taken out, or knew less, is named', async () => {
  const { file } = await publishedFile();
  const gone: Forgery['change'] = (type, { day }) =>
    type === 'ratings-flagged'
      ? { type: 'day-opened', version: 1, body: { type: 'day-opened', day } }
      : null;
  const knewLess: Forgery['change'] = (type, body) =>
    type === 'ratings-flagged' ? { type, body: { ...body, through: 30 } } : null;
  for (const change of [knewLess, gone]) {
    forge(file, { change, rebuilds: true });
    expect(kinds(verified(file))).toContain('not-looked');
  }
});

test('[Z5 P5] a rating that was changed after the look before its publication is named', async () => {
  // The last of them was given anew.
  const { file } = await publishedFile(56);
  const store = openStore(file);
  const rows = [...store.read()];
  const changed = rows.findLast(({ event }) => event.type === 'rating-changed')!;
  const given = rows.findLast(({ event }) => event.type === 'rating-given')!;
  store.close();
  expect(given.seq).toBeLessThan(changed.seq);
  const knewLess: Forgery['change'] = (type, body) =>
    type === 'ratings-flagged' ? { type, body: { ...body, through: changed.seq - 1 } } : null;
  forge(file, { change: knewLess, rebuilds: true });
  expect(kinds(verified(file))).toContain('not-looked');
});
