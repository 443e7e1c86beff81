import { expect, test } from 'vitest';
import { addDays } from '#shared/domain/time.ts';
import { type Level, questionAfter } from '#shared/domain/vocabulary.ts';
import { doubtsNow } from '../../server/http/doubts-now.ts';
import { type Conduct, USUAL } from '../../server/simulate/conduct.ts';
import { seconds, tabletOf } from '../../server/simulate/hall.ts';
import { writePast } from '../../server/simulate/write-past.ts';
import type { Store } from '../../server/store/store.ts';
import { PLACES } from '../simulate/fraud/offices.ts';
import { configuredStore } from '../simulate/simulated-office.ts';

/** Somebody who reads the doubts page on every day learns nothing of what fewer than k have said (SPEC D9, S7). */

const PLACE = PLACES.find(({ name }) => name.startsWith('three'))!;
const COUNTER = PLACE.office.counters[0]!.id;
/** The last of five weeks; one rating fewer than are told of. */
const MONDAY = '2026-10-05';
const FEW = PLACE.office.smallestGroup - 1;

/** What the few say, by their place. */
type Said = (place: number) => Level;
/** As citizens do: nothing stands out. */
const VARIOUS: Said = (place) =>
  (['very-satisfied', 'satisfied', 'very-satisfied', 'not-satisfied'] as const)[place % 4]!;
/** As few elsewhere: it would stand out, were the few no fewer than are told of. */
const ALIKE: Said = () => 'not-satisfied';

/** Everybody as usual, but in the last week only a few rate at the counter, quickly, and they say what they are to say. */
function whereFewSay(said: Said): Conduct {
  let few = 0;
  return {
    ...USUAL,
    afterVisit(hall, ended, visitor, at) {
      if (hall.day < MONDAY || ended.counter.id !== COUNTER) {
        USUAL.afterVisit(hall, ended, visitor, at);
        return;
      }
      if (few === FEW) return;
      const level = said(few);
      few += 1;
      const rating = { rating: `${ended.visit}-rating`, visit: ended.visit, tookMs: 1500 };
      hall.agenda.add(at + seconds(9), (then) =>
        hall.send(tabletOf(ended.counter), then, {
          type: 'give-rating',
          ...rating,
          answers: { [questionAfter(ended.outcome)]: level, attitude: level },
          reasons: [],
        }),
      );
    },
  };
}

function pastOf(said: Said): Store {
  const store = configuredStore('2026-09-01', ':memory:', PLACE.office);
  const span = { from: addDays(MONDAY, -28), to: addDays(MONDAY, 6), today: '2026-11-23' };
  const conduct = whereFewSay(said);
  expect(writePast({ store, ...span, perDay: 50, seed: 3, conduct }).ok).toBe(true);
  return store;
}

/** The page on every day of the week, and on the days behind it. */
async function readDaily(store: Store): Promise<readonly string[]> {
  const pages: string[] = [];
  for (let ago = 1; ago <= 9; ago += 1) {
    const today = addDays(MONDAY, ago);
    pages.push(JSON.stringify(await doubtsNow(store.doubtWeeks, store.stateAt(), today, today)));
  }
  return pages;
}

test('[D9 S7] whatever fewer than ten say at a counter, every page of the week is the same', async () => {
  const [various, alike] = [pastOf(VARIOUS), pastOf(ALIKE)];
  const [one, other] = [await readDaily(various), await readDaily(alike)];
  expect(other).toEqual(one);
  // The page does move with the days, so there is something to read.
  expect(new Set(one).size).toBe(one.length);
  various.close();
  alike.close();
});

test('[D9] what goes by answers is told without a number, and of no week under way', async () => {
  const store = pastOf(ALIKE);
  for (const page of await readDaily(store)) {
    const [newest, ...over] = JSON.parse(page).weeks;
    const byAnswers = (week: {
      signs: readonly { kind: string; own: unknown; others: unknown }[];
    }) => week.signs.filter(({ kind }) => kind === 'hasty' || kind === 'alike');
    const told = newest.to < addDays(newest.from, 6) ? byAnswers(newest) : [];
    expect(told).toEqual([]);
    for (const sign of [newest, ...over].flatMap(byAnswers)) {
      expect(sign).toMatchObject({ own: null, others: null });
    }
  }
  store.close();
});
