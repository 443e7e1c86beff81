import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CONSOLE } from '#shared/domain/access.ts';
import type { OfficeEvent } from '#shared/domain/events.ts';
import { type LeafList, leavesText, readLeaves } from '#shared/domain/leaves.ts';
import { parsePeriod } from '#shared/domain/period.ts';
import { sealedContent } from '#shared/domain/seal.ts';
import { LEVELS, REASONS } from '#shared/domain/vocabulary.ts';
import type { KeptElsewhere, Problem } from '../../server/store/problem.ts';
import { commitmentOf } from '../../server/store/commitment.ts';
import { hashOfList } from '../../server/store/leaves.ts';
import { openStore, type Store } from '../../server/store/store.ts';
import { type Body, forge, type Forged, type Forgery } from '../support/proof/forger.ts';
import { figuresNow, publicationWith } from '../support/proof/forged-publication.ts';
import {
  DAY_MS,
  FIRST_MORNING,
  NEW_YEAR,
  QUARTER,
  ratedQuarter,
  TABLET,
} from '../support/proof/rated-quarter.ts';

/** What is published of single ratings: their leaves, and what tells whether they are still those of the journal. */

const RATINGS = 60;

function ownFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-proof-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return path.join(folder, 'office.db');
}

function listOf(store: Store, version = 1): LeafList {
  const leaves = store.leaves.published(QUARTER, version);
  if (!leaves) throw new Error(`Version ${version} has no leaves.`);
  return { period: QUARTER, version, leaves };
}

/** A quarter in a file, closed again, with what somebody outside has kept of it. */
async function publishedFile() {
  const file = ownFile();
  const { store, kept } = await ratedQuarter(RATINGS, { file });
  const list = listOf(store);
  const anchors = store.anchors(400);
  store.close();
  return { file, kept, list, anchors };
}

function verified(file: string, kept?: Partial<KeptElsewhere>): readonly Problem[] {
  const store = openStore(file);
  try {
    return store.verify(() => {}, { anchors: [], leaves: null, ...kept });
  } finally {
    store.close();
  }
}

/** The kinds of problems, and what is named with one of them. */
const kinds = (problems: readonly Problem[]) => [...new Set(problems.map(({ what }) => what))];
const named = (problems: readonly Problem[], kind: Problem['what']) =>
  problems.filter(({ what }) => what === kind).map(({ row }) => row);

test('[Z2] a publication names how many leaves it goes with, and the hash of their list', async () => {
  const { store, kept } = await ratedQuarter(RATINGS);
  const { leaves, figures } = store.publication(QUARTER)!;
  const list = listOf(store);
  expect(leaves).toEqual({ n: RATINGS, hash: hashOfList(leavesText(list)) });
  expect(figures.beside?.answered).toBe(RATINGS);
  expect(list.leaves.map(({ leaf }) => leaf)).toEqual(kept.map(({ seal }) => seal.leaf).sort());
  expect(store.verify()).toEqual([]);
});

test('[Z2] the bytes of a list are its period and version, then a line for each leaf, and read back as they were', () => {
  const leaves = [{ leaf: 'a'.repeat(64), commitment: 'b'.repeat(64) }];
  const text = leavesText({ period: QUARTER, version: 2, leaves });
  expect(text).toBe(`2026-Q4,2\n${'a'.repeat(64)},${'b'.repeat(64)}\n`);
  expect(readLeaves(text)).toEqual({ period: QUARTER, version: 2, leaves });
  for (const other of [
    text.slice(0, -1),
    `\uFEFF${text}`,
    text.replaceAll('\n', '\r\n'),
    `${text}\n`,
    '',
  ]) {
    expect(readLeaves(other)).toBeNull();
  }
});

test('[Z2] what comes or changes after a publication leaves its list as it was, also when the tables are made again', async () => {
  const { store, kept, tellLate, tell } = await ratedQuarter(RATINGS, { late: 15 });
  const before = listOf(store);
  const answers = { attitude: 'satisfied' };
  const change = { type: 'change-rating', rating: kept[0]!.rating, answers, reasons: [] };
  // Two tablets had no line for weeks: they tell in January what was said in November.
  tell(TABLET, change, FIRST_MORNING + (NEW_YEAR + 1) * DAY_MS, FIRST_MORNING + 90_000);
  tellLate(NEW_YEAR + 2);
  expect(store.ratingNamed(kept[0]!.rating)?.version).toBe(2);
  expect(store.leaves.draft(parsePeriod(QUARTER)!, 2).n).toBe(75);
  expect(listOf(store)).toEqual(before);
  store.rebuild();
  expect(listOf(store)).toEqual(before);
  expect(store.verify()).toEqual([]);
});

test('[Z2 R9 D1] a rating that is set apart has no published leaf, one that is only doubted has', async () => {
  const { store, kept, tell } = await ratedQuarter(RATINGS);
  const now = FIRST_MORNING + (NEW_YEAR + 1) * DAY_MS;
  const said = { visit: 'ticket-0', answers: { attitude: 'satisfied' }, reasons: [] };
  tell(TABLET, { type: 'give-rating', rating: 'again', ...said }, now, FIRST_MORNING + 60_000);
  const isDoubted = ({ event }: { event: OfficeEvent }) =>
    event.type === 'rating-given' && event.rating === kept[1]!.rating;
  const found = [{ rating: [...store.read()].find(isDoubted)!.seq, flags: ['too-fast'] }];
  tell(CONSOLE, { type: 'flag-ratings', through: store.head().seq, found }, now);
  const { from, to } = parsePeriod(QUARTER)!;
  const { beside, setApart } = store.periodCounts(from, to);
  expect([beside.answered, beside.flagged, setApart]).toEqual([RATINGS, 1, 1]);
  const { n, hash } = store.leaves.draft(parsePeriod(QUARTER)!, 1);
  expect({ n, hash }).toEqual(store.publication(QUARTER)?.leaves);
});

test('[Z2 S9] a correction has a list of its own, and the one before stays readable', async () => {
  const { store, late, tellLate, publish } = await ratedQuarter(RATINGS, { late: 300 });
  const before = listOf(store);
  tellLate(NEW_YEAR + 1);
  publish(NEW_YEAR + 2, 'Phiếu đến muộn');
  const after = listOf(store, 2);
  expect(listOf(store)).toEqual(before);
  const leaves = after.leaves.map(({ leaf }) => leaf);
  expect(leaves).toHaveLength(RATINGS + late.length);
  expect(leaves).toEqual(expect.arrayContaining(late.map(({ seal }) => seal.leaf)));
  const hash = hashOfList(leavesText(after));
  expect(store.publication(QUARTER)?.leaves).toEqual({ n: RATINGS + late.length, hash });
  expect(store.verify()).toEqual([]);
});

test('[Z4] without its salt no answer fits a commitment better than another, and equal answers have other leaves', async () => {
  const { store, kept } = await ratedQuarter(RATINGS);
  const published = new Set(
    listOf(store).leaves.flatMap(({ leaf, commitment }) => [leaf, commitment]),
  );
  const levels = [undefined, ...LEVELS];
  const tried: string[] = [];
  for (const result of levels)
    for (const attitude of levels)
      for (const guidance of levels)
        for (const reasons of [[], ...REASONS.map((reason) => [reason])]) {
          const said = Object.entries({ attitude, guidance, result }).filter(([, level]) => level);
          tried.push(sealedContent(Object.fromEntries(said) as never, reasons));
        }
  // Whoever guesses has no salt but those that stand somewhere in public, or none.
  for (const salt of [
    '',
    '0'.repeat(32),
    ...kept.slice(0, 3).map(({ seal }) => seal.leaf.slice(0, 32)),
  ]) {
    for (const content of tried) expect(published.has(commitmentOf(salt, content))).toBe(false);
  }
  expect(tried.length).toBeGreaterThan(1500);
  const same = kept.filter(
    ({ answers }) => JSON.stringify(answers) === JSON.stringify(kept[1]!.answers),
  );
  expect(same.length).toBeGreaterThan(5);
  expect(new Set(same.map(({ seal }) => seal.leaf)).size).toBe(same.length);
  expect(published.size).toBe(2 * RATINGS);
  // With the salt there is one that fits: the commitment binds.
  const [one] = kept;
  const fitting = tried.filter((content) => published.has(commitmentOf(one!.seal.salt, content)));
  expect(fitting).toEqual([sealedContent(one!.answers, one!.reasons)]);
});

test('[Z5] each day that is over has an anchor: the newest row of the journal as it ended, with its hash', async () => {
  const { store } = await ratedQuarter(450);
  const rows = [...store.read()];
  const anchors = store.anchors(400);
  expect(anchors.map(({ day }) => day)).toEqual(['2026-11-25', '2026-11-24', '2026-11-23']);
  for (const { seq, hash } of anchors) {
    expect(rows[seq - 1]?.hash).toBe(hash);
    expect(rows[seq]?.event.type).toBe('day-opened');
  }
  expect(store.anchors(2)).toEqual(anchors.slice(0, 2));
  expect(store.verify(() => {}, { anchors, leaves: null })).toEqual([]);
});

/** Answers of one rating written anew, wherever they stand. */
const answerChanged = (rating: string): Forgery['change'] =>
  onRating(rating, (type, body) => ({
    type,
    body: { ...body, answers: { result: 'very-satisfied' } },
  }));
/** Instead of the rating the journal tells that the tablet was declined. */
const ratingRemoved = (rating: string): Forgery['change'] =>
  onRating(rating, (_, { visit }) => ({
    type: 'rating-closed',
    version: 2,
    body: { type: 'rating-closed', visit, how: 'declined', tookMs: null, marks: [] },
  }));
function onRating(rating: string, make: (type: string, body: Body) => Forged): Forgery['change'] {
  return (type, body) =>
    type === 'rating-given' && body['rating'] === rating ? make(type, body) : null;
}

test('[Z5] an answer changed in the journal, its chain computed anew, is named', async () => {
  const { file, kept, list } = await publishedFile();
  const { rating } = kept[3]!;
  forge(file, { change: answerChanged(rating) });
  const problems = verified(file);
  expect(kinds(problems)).toEqual(expect.arrayContaining(['leaves-differ', 'leaf-changed']));
  expect(named(problems, 'leaf-changed')).toEqual([rating]);
  expect(named(verified(file, { leaves: list }), 'leaf-changed')).toEqual([rating]);
});

test('[Z5] a rating removed from the journal and from the tables is named by the list that somebody kept', async () => {
  const { file, kept, list } = await publishedFile();
  const { rating, seal } = kept[3]!;
  forge(file, { change: ratingRemoved(rating), rebuilds: true });
  expect(kinds(verified(file))).toEqual(['figures-differ', 'leaves-differ']);
  expect(named(verified(file, { leaves: list }), 'leaf-removed')).toEqual([seal.leaf]);
});

test('[Z5] a rating added to the journal is named', async () => {
  const { file, kept, list } = await publishedFile();
  const { seal } = kept[3]!;
  const without = { ...list, leaves: list.leaves.filter(({ leaf }) => leaf !== seal.leaf) };
  // The forger's publication named one leaf less, and the rating was put in afterwards.
  const hash = hashOfList(leavesText(without));
  forge(file, { change: publicationWith({ leaves: { n: RATINGS - 1, hash } }), rebuilds: true });
  const problems = verified(file, { leaves: without });
  expect(kinds(problems)).toEqual(['leaves-differ', 'leaf-added']);
  expect(named(problems, 'leaf-added')).toEqual([kept[3]!.rating]);
});

test('[Z5] a past written anew to the last hash is found by the anchors and the list that somebody kept', async () => {
  const { file, kept, list, anchors } = await publishedFile();
  const { rating } = kept[3]!;
  forge(file, { change: answerChanged(rating), rebuilds: true });
  const store = openStore(file);
  const forged = listOf(store);
  const figures = figuresNow(store);
  store.close();
  const leaves = { n: RATINGS, hash: hashOfList(leavesText(forged)) };
  forge(file, { change: publicationWith({ leaves, figures }), rebuilds: true });
  expect(verified(file)).toEqual([]);
  const problems = verified(file, { leaves: list });
  expect(kinds(problems)).toEqual(['kept-leaves-differ', 'leaf-changed']);
  expect(named(problems, 'leaf-changed')).toEqual([rating]);
  expect(verified(file, { anchors })).toEqual([
    { what: 'computed-anew', table: 'journal', row: anchors.at(-1)!.seq },
  ]);
});

test('[Z5] a list that was edited is told from the one that was published, the office’s own and a kept one', async () => {
  const { file, list } = await publishedFile();
  const [first, ...others] = list.leaves;
  const edited = { ...list, leaves: [{ ...first!, commitment: '0'.repeat(64) }, ...others] };
  expect(kinds(verified(file, { leaves: edited }))).toEqual(['kept-leaves-differ', 'leaf-changed']);
  expect(kinds(verified(file, { leaves: { ...list, leaves: others } }))).toEqual([
    'kept-leaves-differ',
    'leaf-added',
  ]);
  expect(kinds(verified(file, { leaves: { ...list, version: 9 } }))).toEqual(['leaves-unknown']);
  expect(verified(file, { leaves: list })).toEqual([]);
});

test('[Z1] a seal that no device makes is named', async () => {
  const { file, kept } = await publishedFile();
  const bad = onRating(kept[0]!.rating, (type, body) => ({
    type,
    body: { ...body, seal: { salt: 'none', leaf: 'none' } },
  }));
  forge(file, { change: bad, rebuilds: true });
  expect(kinds(verified(file))).toEqual(
    expect.arrayContaining(['seal-malformed', 'leaves-differ']),
  );
});
