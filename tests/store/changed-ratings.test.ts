import { expect, test } from 'vitest';
import {
  clerk,
  findings,
  KIOSK,
  meddle,
  MORNING,
  newOffice,
  ownFile,
  type Spoken,
  tablet,
} from './sample-memory.ts';

/** A rating given anew: both versions stand in the journal, the figures take the last, the live share goes by the first. */

const DAY = ['2026-11-23', '2026-11-23'] as const;

/** Visits served at counter 1 and rated there, one a minute, all satisfied with the result. */
function ratedOffice(count: number, file?: string): Spoken {
  const office = newOffice(file);
  let now = MORNING;
  const say: Spoken['tell'] = (by, words) => office.tell(by, words, (now += 10_000));
  const here = { counter: '1' } as const;
  say(clerk('1'), { type: 'open-counter', ...here });
  for (let number = 1; number <= count; number += 1) {
    const ticket = `ticket-${number}`;
    const procedure = '1.000001';
    say(KIOSK, { type: 'issue-ticket', ticket, letter: 'A', number, procedure, limits: null });
    say(clerk('1'), { type: 'call-next', ...here });
    say(clerk('1'), { type: 'finish-visit', ...here, ticket, outcome: 'settled' });
    const answers = { result: 'satisfied', attitude: 'satisfied' } as const;
    const told = { rating: `rating-${number}`, visit: ticket, answers, reasons: [] };
    say(tablet('1'), { type: 'give-rating', ...told });
  }
  return office;
}

/** Given anew a minute after the newest: not satisfied, after all. */
const anew = ({ tell, state }: Spoken, number: number, counter = '1') =>
  tell(
    tablet(counter),
    {
      type: 'change-rating',
      rating: `rating-${number}`,
      answers: { result: 'not-satisfied', attitude: 'satisfied' },
      reasons: ['waiting'],
      comment: 'Chờ lâu',
    },
    state().at + 60_000,
  );

test('[R14 R2] the last version counts, in headline, questions, reasons and comments; the visit has one rating', () => {
  const office = ratedOffice(3);
  expect(anew(office, 3)).toMatchObject({ outcome: 'accepted', result: { marks: [] } });
  const { procedures, questions, reasons } = office.store.periodCounts(...DAY);
  expect(procedures).toMatchObject([
    { ratings: 3, headline: { satisfied: 2, 'not-satisfied': 1, 'very-satisfied': 0 } },
  ]);
  expect(questions.map(({ question }) => question)).toEqual(['attitude', 'result']);
  expect(reasons).toEqual([{ reason: 'waiting', n: 1 }]);
  expect(office.store.comments(...DAY, office.store.head().seq)).toEqual(['Chờ lâu']);
  expect(office.store.attitudeByCounter(...DAY, office.store.head().seq)).toMatchObject([
    { counter: '1' },
  ]);
});

test('[R14] both versions stand in the journal, each complete, each with a seal of its own', () => {
  const office = ratedOffice(1);
  anew(office, 1);
  const said = [...office.store.read()].flatMap(({ event }) =>
    event.type === 'rating-given' || event.type === 'rating-changed' ? [event] : [],
  );
  expect(said).toMatchObject([
    { type: 'rating-given', answers: { result: 'satisfied' } },
    { type: 'rating-changed', version: 2, answers: { result: 'not-satisfied' } },
  ]);
  expect(said[0]?.seal?.leaf).not.toBe(said[1]?.seal?.leaf);
});

test('[S6 R14] blocks go by what each said first: a change tells nobody who changed', () => {
  /** Once the day is over. */
  const blocksOf = ({ tell, state, store }: ReturnType<typeof ratedOffice>) => {
    tell(clerk('1'), { type: 'open-counter', counter: '1' }, state().at + 86_400_000);
    return store.blocks.ofQuarter(...DAY, 10, store.head().seq);
  };
  const [changed, unchanged] = [ratedOffice(20), ratedOffice(20)];
  anew(changed, 20);
  const [block, ...more] = blocksOf(changed);
  expect(block).toMatchObject({ headline: { satisfied: 20, 'not-satisfied': 0 } });
  expect([block, ...more]).toEqual(blocksOf(unchanged));
  expect(more).toEqual([]);
});

test('[R14] a marked change is kept, and changes no row', () => {
  const file = ownFile();
  const office = ratedOffice(2, file);
  const rows = () => meddle(file, (db) => db.prepare('SELECT * FROM ratings ORDER BY seq').all());
  const before = rows();
  expect(anew(office, 2, '2')).toMatchObject({ result: { marks: ['unknown-rating'] } });
  expect(anew(office, 9)).toMatchObject({ result: { marks: ['unknown-rating'] } });
  office.tell(KIOSK, { type: 'claim-priority', ticket: 'none' }, office.state().at + 600_000);
  expect(anew(office, 2)).toMatchObject({ result: { marks: ['too-late'] } });
  expect(rows()).toEqual(before);
  office.store.close();
  expect(findings(file)).toEqual([]);
});

test('[R14 J3] a third version follows the second, and the tables made again have the last', () => {
  const file = ownFile();
  const office = ratedOffice(1, file);
  anew(office, 1);
  anew(office, 1);
  const row = () => meddle(file, (db) => db.prepare('SELECT * FROM ratings').all());
  expect(row()).toMatchObject([
    { version: 3, headline: 'not-satisfied', first_headline: 'satisfied' },
  ]);
  const live = row();
  office.store.rebuild();
  expect(row()).toEqual(live);
  office.store.close();
});

test('[R16 S5] who was served and went counts among the ended, once, also after coming again', () => {
  const office = ratedOffice(1);
  const { tell, state, store } = office;
  const here = { counter: '1', ticket: 'ticket-9' } as const;
  const ended = () => store.periodCounts(...DAY).procedures[0]?.visitsEnded;
  const number = { letter: 'A', number: 9, procedure: '1.000001', limits: null } as const;
  tell(KIOSK, { type: 'issue-ticket', ticket: 'ticket-9', ...number });
  tell(clerk('1'), { type: 'call-next', counter: '1' });
  tell(clerk('1'), { type: 'mark-absent', ...here }, state().at + 119_999);
  expect(ended()).toBe(1);
  tell(clerk('1'), { type: 'call-absent', ...here });
  tell(clerk('1'), { type: 'mark-absent', ...here }, state().at + 120_000);
  expect(ended()).toBe(2);
  const answers = { guidance: 'satisfied' } as const;
  const told = { rating: 'rating-9', visit: 'ticket-9', answers, reasons: [] };
  expect(tell(tablet('1'), { type: 'give-rating', ...told })).toMatchObject({
    result: { marks: [] },
  });
  tell(clerk('1'), { type: 'call-absent', ...here });
  tell(clerk('1'), { type: 'finish-visit', ...here, outcome: 'settled' });
  expect(ended()).toBe(2);
  expect(store.visitOf('ticket-9')).toMatchObject({ outcome: 'settled', rated: true });
  expect(state().tickets.get('ticket-9')?.rating).toBe('given');
});
