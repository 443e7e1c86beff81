import { expect, test, vi } from 'vitest';
import { nobodysHash, openPinChecks } from '../../server/office/pin-hashes.ts';
import { openPinTries } from '../../server/office/pin-tries.ts';
import { hashOfToken } from '../../server/office/secrets.ts';
import { at } from '../rules/support/facts.ts';
import { OFFICE } from '../rules/support/office.ts';
import { runStaffedOffice } from './support/signed-in.ts';
import { letTimeStand } from './support/standing-time.ts';

/** Guessing a PIN, and who is held up by it: the one who guesses. */

const HOUR_MS = 3_600_000;

async function withBrowsers() {
  const office = await runStaffedOffice();
  const pin = office.server.pins['clerk-1'] ?? '';
  const wrongPin = pin === '000000' ? '000001' : '000000';
  const signIn = (given: string, cookie: string | null, staff = 'clerk-1', more: object = {}) =>
    office.ask('/api/sign-in', {
      method: 'POST',
      body: JSON.stringify({ staff, pin: given }),
      headers: { ...(cookie === null ? {} : { cookie }), ...more },
    });
  const cookieOf = (response: Response) =>
    response.headers.get('set-cookie')?.split(';')[0] ?? null;
  return { ...office, pin, wrongPin, signIn, cookieOf };
}

test('[A12] a browser is known again by a cookie of the sign-in alone; the office keeps its hash', async () => {
  const { signIn, pin, wrongPin, server, cookieOf } = await withBrowsers();
  const response = await signIn(pin, null);
  const said = response.headers.get('set-cookie') ?? '';
  expect(said).toMatch(
    /^hai-long-browser=[\w-]{22}; Max-Age=34560000; Path=\/api\/sign-in; HttpOnly; SameSite=Strict$/,
  );
  const browser = cookieOf(response)?.split('=')[1] ?? '';
  expect(server.store.knownBrowsers.isKnown(hashOfToken(browser), 'clerk-1')).toBe(true);
  expect(server.store.knownBrowsers.isKnown(hashOfToken(browser), 'lead')).toBe(false);
  const wrong = await signIn(wrongPin, null);
  expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([401, null]);
});

test('[A12] over TLS the cookie goes no other way', async () => {
  const { signIn, pin, server } = await withBrowsers();
  const origin = server.url.replace('http:', 'https:');
  const response = await signIn(pin, null, 'clerk-1', { origin });
  expect(response.headers.get('set-cookie')).toMatch(/; HttpOnly; Secure; SameSite=Strict$/);
});

test('[A12] several posts share one browser; what the office has not given out it does not take over', async () => {
  const { signIn, pin, server, cookieOf } = await withBrowsers();
  const brought = 'hai-long-browser=AAAAAAAAAAAAAAAAAAAAAA';
  const own = cookieOf(await signIn(pin, brought));
  expect(own).not.toBe(brought);
  const lead = await signIn(server.pins['lead'] ?? '', own, 'lead');
  expect(cookieOf(lead)).toBe(own);
});

test('[A12] a child who guesses at a tablet does not hold up the clerk where the clerk sits', async () => {
  const { signIn, pin, wrongPin, cookieOf, setClock } = await withBrowsers();
  const desk = cookieOf(await signIn(pin, null));
  const waits: number[] = [];
  let now = at('08:01');
  for (let i = 0; i < 13; i += 1) {
    setClock(now);
    expect((await signIn(wrongPin, null)).status).toBe(401);
    const held = await signIn(pin, null);
    waits.push(Number(held.headers.get('retry-after')));
    now += (waits.at(-1) ?? 0) * 1000;
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
  expect((await signIn(pin, null)).status).toBe(429);
  expect((await signIn(pin, desk)).status).toBe(200);
  // The clerk's own slip costs the clerk a second, and nothing more.
  expect((await signIn(wrongPin, desk)).status).toBe(401);
  expect((await signIn(pin, desk)).headers.get('retry-after')).toBe('1');
});

test('[A12] a clerk signs in where the clerk sits while somebody knocks without end from the same address', async () => {
  letTimeStand();
  const { signIn, pin, cookieOf, ask } = await withBrowsers();
  const desk = cookieOf(await signIn(pin, null));
  const rude = ['/api/pair', '/api/sign-in'].flatMap((door) =>
    Array.from({ length: 120 }, () => ask(door, { method: 'POST', body: 'x' })),
  );
  await Promise.all(rude);
  // A cookie that the office has not given out is worth nothing.
  expect((await signIn(pin, 'hai-long-browser=AAAAAAAAAAAAAAAAAAAAAA')).status).toBe(429);
  expect((await signIn(pin, desk)).status).toBe(200);
});

test('[A12] a new PIN keeps the browsers, so that no stranger keeps the clerk out with it', async () => {
  const { signIn, pin, wrongPin, cookieOf, post, server } = await withBrowsers();
  const desk = cookieOf(await signIn(pin, null));
  const renewed = await post(server.consoleToken, '/api/pin', { staff: 'clerk-1' });
  const { pin: newest } = (await renewed.json()) as { pin: string };
  // From this address strangers wait as soon as one of them was wrong.
  expect((await signIn(wrongPin, null)).status).toBe(401);
  expect((await signIn(newest, null)).status).toBe(429);
  expect((await signIn(newest, desk)).status).toBe(200);
});

test('[A12] a new PIN forgets all that was tried before', async () => {
  const { signIn, wrongPin, post, server } = await withBrowsers();
  for (let i = 0; i < 3; i += 1) await signIn(wrongPin, null);
  const renewed = await post(server.consoleToken, '/api/pin', { staff: 'clerk-1' });
  const { pin: newest } = (await renewed.json()) as { pin: string };
  expect((await signIn(newest, null)).status).toBe(200);
});

test('[A12] made-up posts buy nobody more tries: all of them count as one', async () => {
  const { signIn, wrongPin } = await withBrowsers();
  const statuses = [];
  for (const staff of ['nobody-1', 'nobody-2', 'nobody-3']) {
    statuses.push((await signIn(wrongPin, null, staff)).status);
  }
  expect(statuses).toEqual([401, 429, 429]);
  expect((await signIn(wrongPin, null)).status).toBe(401);
});

test('[A12 A5] a post that leaves the office file leaves its browsers and its session behind', async () => {
  const { signIn, pin, cookieOf, post, server, ask } = await withBrowsers();
  const response = await signIn(pin, null);
  const browser = hashOfToken(cookieOf(response)?.split('=')[1] ?? '');
  const { token } = (await response.json()) as { token: string };
  const staff = OFFICE.staff.filter(({ id }) => id !== 'clerk-1');
  const body = { office: { ...OFFICE, staff }, base: server.office.state().officeSeq };
  expect((await post(server.consoleToken, '/api/office', body)).status).toBe(200);
  expect(server.store.knownBrowsers.isKnown(browser)).toBe(false);
  expect((await ask('/api/me', { token })).status).toBe(401);
});

test('[A12] a post that is not there is answered like one that is', async () => {
  const { signIn, wrongPin } = await withBrowsers();
  const said = async (staff: string) => {
    const answers = [await signIn(wrongPin, null, staff), await signIn(wrongPin, null, staff)];
    return Promise.all(
      answers.map(async (one) => [one.status, one.headers.get('retry-after'), await one.text()]),
    );
  };
  expect(await said('nobody-here')).toEqual(await said('clerk-1'));
});

test('[A12] a PIN that nobody has takes as long to check as one that somebody has', async () => {
  const checks = openPinChecks();
  expect(await checks.check(nobodysHash(), '123456', false)).toBe(false);
  expect(nobodysHash()).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
});

test('[A12] PINs are kept as OWASP advises', async () => {
  const { server } = await runStaffedOffice();
  expect(server.store.credentials.pinHash('lead')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('[A12] never more than two PINs are looked at at once, and known browsers go first', async () => {
  const done: string[] = [];
  const waiting: (() => void)[] = [];
  const checks = openPinChecks(
    (_, pin) =>
      new Promise((resolve) => {
        waiting.push(() => {
          done.push(pin);
          resolve(true);
        });
      }),
  );
  const all = Array.from({ length: 60 }, (_, i) => checks.check('hash', `guess-${i}`, false));
  const clerk = checks.check('hash', 'clerk', true);
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  while (done.length < 53) {
    for (const end of waiting.splice(0)) end();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(done.slice(0, 3)).toEqual(['guess-0', 'guess-1', 'clerk']);
  expect(await clerk).toBe(true);
  // Two at work and fifty in the row; the others were sent away unchecked.
  expect((await Promise.all(all)).filter((one) => one === null)).toHaveLength(8);
});

/** A fast attacker: at every second from every address, for some hours; how many PINs were really looked at in each. */
function attack(addresses: number, hours: number): readonly number[] {
  let now = at('08:00');
  const tries = openPinTries(() => now);
  return Array.from({ length: hours }, () => {
    let looked = 0;
    for (const end = now + HOUR_MS; now < end; now += 1000) {
      for (let i = 0; i < addresses; i += 1) {
        if (tries.begin('clerk-1', { address: `10.0.0.${i}` }).ok) looked += 1;
      }
    }
    return looked;
  });
}

test('[A12] a fast attacker has 13 tries in the first hour and 4 in each one after; fifty of them 60', () => {
  expect(attack(1, 4)).toEqual([13, 4, 4, 4]);
  expect(Math.max(...attack(50, 3))).toBe(60);
  // Of a million PINs: a day of fifty machines finds one of 700 posts' PINs, a day of one machine one of 9,000.
  expect((60 * 24) / 1_000_000).toBeLessThan(1 / 690);
});

test('[A12] in any hour at all, not only by the clock, a post has at most sixty wrong tries from strangers', () => {
  let now = at('08:00');
  const tries = openPinTries(() => now);
  const looked: number[] = [];
  for (let i = 0; i < 4 * 3600; i += 1) {
    now += 1000;
    if (tries.begin('clerk-1', { address: `${i}` }).ok) looked.push(now);
  }
  const most = Math.max(
    ...looked.map((from) => looked.filter((one) => one >= from && one < from + HOUR_MS).length),
  );
  expect(most).toBe(60);
});

test('[A12] right PINs take nothing from the sixty', () => {
  const tries = openPinTries(() => at('08:00'));
  for (let i = 0; i < 200; i += 1) {
    const begun = tries.begin('clerk-1', { address: `${i}` });
    if (begun.ok) begun.undo();
  }
  expect(tries.begin('clerk-1', { address: 'one-more' }).ok).toBe(true);
});
