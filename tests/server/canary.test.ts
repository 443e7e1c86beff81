import type { ReportNow } from '#shared/protocol/results.ts';
import { expect, test } from 'vitest';
import type { Store } from '../../server/store/store.ts';
import { builtDoors } from './support/every-role.ts';
import { knockAtEnds, knockEverywhere, type Told } from './canary-doors.ts';
import { CANARY, type CanaryOffice, keptUnder, runCanaryOffice, VISIT } from './canary-office.ts';

/**
 * One visit at an unmistakable minute, with an unmistakable comment, form and feedback: no door joins who or when with what
 * was answered, to whomever. Exempt is `cli export journal`, the whole memory, for whoever audits it at the machine.
 */

const LEADERS = ['lead', 'administrator', 'console'];

/** Where each thing may be told; what does not stand here, nowhere. */
const TOLD_AT: Readonly<Record<string, (told: Told) => boolean>> = {
  // A number is called out in the hall; who ended whose visit, the administrator sees.
  number: (told) => /^\/api\/(queue|activity)/.test(told.address) || ownTicket(told),
  visit: ownTicket,
  leaf: ({ address }) => address.startsWith('/api/results/2026-Q4/leaves'),
  comment: toldOfWholeQuarter,
  formComment: toldOfWholeQuarter,
  feedback: ({ address, who }) => address.startsWith('/api/feedback') && LEADERS.includes(who),
  feedbackText: opened,
  contact: opened,
};

function ownTicket({ address, who }: Told): boolean {
  return address === '/api/ticket' && who === 'citizen';
}

function toldOfWholeQuarter({ address, who, text }: Told): boolean {
  const isReport = /^\/api\/reports\/2026-Q4(\.\w+)?$/.test(address) && LEADERS.includes(who);
  return isReport && text.includes('"countedTo":"2026-12-31","answersOf":null,"published":{');
}

function opened({ address, who }: Told): boolean {
  return address === `/api/feedback/${CANARY.feedback}` && LEADERS.includes(who);
}

/** The canary's minute by whatever clock, and what it is known by. */
function tracesOf(office: CanaryOffice): Readonly<Record<string, RegExp>> {
  const { ratedAt: _, ...words } = CANARY;
  const literal = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const kept = keptUnder(office);
  if (kept.length < 2) throw new Error('The canary’s comment was not kept.');
  return {
    ...Object.fromEntries(Object.entries(words).map(([name, text]) => [name, literal(text)])),
    visit: literal(VISIT),
    minute: /\b0?8[:hg]59|T01:59|17953991[4-9]\d{4}|17953991[4-9]\d\b/,
    kept: new RegExp(kept.map((one) => literal(one).source).join('|')),
  };
}

/** Whatever is told where it may not be, and whatever joins who or when with what. */
function leaksIn(told: readonly Told[], traces: Readonly<Record<string, RegExp>>) {
  const leaks = told.flatMap((one) => {
    const found = Object.keys(traces).filter((name) => traces[name]?.test(one.text));
    const astray = found.filter((name) => !TOLD_AT[name]?.(one));
    const tellsWho = found.includes('number') || found.includes('visit');
    const tellsWhat = /not-satisfied|\["late-result|omment":"/.test(one.text);
    const joins = tellsWho && (tellsWhat || found.includes('comment')) ? ['who and what'] : [];
    const joinsLeaf = found.includes('leaf') && found.length > 1 ? ['a leaf and more'] : [];
    return [...astray, ...joins, ...joinsLeaf].map((name) => `${name}: ${one.door} ${one.who}`);
  });
  return [...new Set(leaks)];
}

/** On the day itself, and once the quarter is public. @param doors all of them, unless some are named */
async function leaksOf(through?: (store: Store) => Store, doors?: readonly string[]) {
  const office = await runCanaryOffice(through);
  const traces = tracesOf(office);
  const day = await knockEverywhere(office, doors);
  await office.publish();
  const afterwards = await knockEverywhere(office, doors);
  return {
    office,
    traces,
    told: [...day, ...afterwards],
    leaks: leaksIn([...day, ...afterwards], traces),
  };
}

test('[A11 A16 A17 S7 R18 Z4] no door tells anybody who or when together with what was answered', async () => {
  const { office, traces, told, leaks } = await leaksOf();
  expect(leaks).toEqual([]);
  // The canary was there to be told of: everything that may be told somewhere was.
  const everTold = Object.keys(TOLD_AT).filter((name) =>
    told.some(({ text }) => traces[name]?.test(text)),
  );
  expect(everTold).toEqual(Object.keys(TOLD_AT));
  const files = told.filter(
    ({ address, status }) => /\.(xlsx|csv)$/.test(address) && status === 200,
  );
  expect(files.some(({ text }) => text.includes('xl/worksheets/'))).toBe(true);

  const log = office.lines.join('');
  expect(log).toContain('"door":"GET /api/reports/:name"');
  const logged = Object.keys(traces).filter((name) => name !== 'minute' && traces[name]?.test(log));
  expect(logged).toEqual([]);
  // A screen is told which number it calls, serves or asks; nothing else of the canary.
  const shown = office.views.join('\n');
  expect(shown).toContain(CANARY.number);
  const seen = Object.keys(traces).filter((name) => traces[name]?.test(shown));
  expect(seen.filter((name) => !['number', 'visit', 'minute'].includes(name))).toEqual([]);
}, 60_000);

test('[A11 A17 R18 Y4] what confirms, drops, forgets or ends something tells nothing of it, to nobody', async () => {
  const office = await runCanaryOffice();
  const told = await knockAtEnds(office);
  const traces = tracesOf(office);
  const names = Object.keys(traces).filter((name) =>
    told.some(({ text }) => traces[name]?.test(text)),
  );
  expect(names).toEqual([]);
  // Each of these doors was knocked at with its own method, and opened for whoever may.
  const doors = [...new Set(told.map(({ door }) => door))];
  expect(doors.filter((door) => door.startsWith('DELETE '))).toHaveLength(3);
  const ends = ['/confirm', '/forget', '/pin', '/sign-out'];
  expect(ends.filter((end) => !doors.some((door) => door.endsWith(end)))).toEqual([]);
  const forgotten = told.filter(({ door, status }) => door.endsWith('/forget') && status < 300);
  expect(forgotten.length).toBeGreaterThan(0);
  const { lead } = office.tokens;
  expect((await office.ask('/api/feedback', { token: lead })).status).toBe(401);
}, 60_000);

test('[S7] comments are plain words, in another order than that in which they were written', async () => {
  const office = await runCanaryOffice();
  await office.publish();
  const { lead } = office.tokens;
  const report = (await (
    await office.ask('/api/reports/2026-Q4', { token: lead })
  ).json()) as ReportNow;
  const comments = report.comments ?? [];
  const written = Array.from({ length: 14 }, (_, i) => `Lời thứ ${i + 1}`);
  const all = [...written, CANARY.comment, CANARY.formComment];
  expect([...comments].sort()).toEqual([...all].sort());
  expect(comments).not.toEqual(all);
});

const LEAKS: readonly (readonly [string, string, (store: Store) => Store])[] = [
  [
    'comments that bear their number',
    'who and what: GET /api/reports/:name lead',
    (store) => ({
      ...store,
      comments: (...span) => store.comments(...span).map((one) => `${CANARY.number} ${one}`),
    }),
  ],
  [
    'comments that bear their time',
    'minute: GET /api/reports/:name lead',
    (store) => ({
      ...store,
      comments: (...span) => store.comments(...span).map((one) => `08:59 ${one}`),
    }),
  ],
  [
    'leaves that name their ratings',
    'rating: GET /api/results/:period/leaves anyone',
    (store) => ({
      ...store,
      leaves: {
        ...store.leaves,
        published: (...asked) =>
          store.leaves.published(...asked)?.map((one) => {
            return one.leaf === CANARY.leaf ? { ...one, commitment: CANARY.rating } : one;
          }) ?? null,
      },
    }),
  ],
];

test.each(LEAKS)(
  '[A17] a leak on purpose is found: %s',
  async (_, leak, through) => {
    const door = leak.slice(leak.indexOf('GET'), leak.lastIndexOf(' '));
    expect((await leaksOf(through, [door])).leaks).toContain(leak);
  },
  60_000,
);

test('[A11] a door that nobody thought of here is found', async () => {
  const office = await runCanaryOffice();
  const doors = [...builtDoors(), 'GET /api/back-door'];
  await expect(knockEverywhere(office, doors)).rejects.toThrow('GET /api/back-door');
});
