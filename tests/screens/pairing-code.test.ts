import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepIdentity } from '#shared/client/identity.ts';
import { askForCode } from '#shared/client/pairing.ts';

/** A screen that is not paired: it asks for a code, waits, and asks anew for as long as it must. */

vi.mock('#shared/client/identity.ts', () => ({
  keepIdentity: vi.fn<() => Promise<void>>(() => Promise.resolve()),
}));

const SECRET = 'a-secret-of-this-screen';
const GRANT = { id: 'device-1', role: 'display', token: 'token-1' };

/** Answers of the office to come, by door; a number is a status without body, a text a page of somebody else, null no answer at all. */
type Reply = number | string | object | null;
let codes: Reply[];
let claims: Reply[];
let asked: { route: string; body: unknown }[];

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(keepIdentity).mockClear();
  [codes, claims, asked] = [[], [], []];
  vi.stubGlobal('fetch', (route: string, { body }: { body: string }) => {
    asked.push({ route, body: JSON.parse(body) });
    const reply = (route === '/api/pairing' ? codes : claims).shift();
    if (reply === null || reply === undefined) return Promise.reject(new TypeError('no line'));
    if (typeof reply === 'string') return Promise.resolve(new Response(reply, { status: 200 }));
    if (typeof reply === 'number') return Promise.resolve(new Response(null, { status: reply }));
    return Promise.resolve(Response.json(reply));
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function codeOf(code: string) {
  return { code, secret: SECRET, goodForSeconds: 900 };
}

function screen() {
  const onPaired = vi.fn<() => void>();
  return { onPaired, ...askForCode('display', onPaired) };
}

const after = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

test('[A8] the code stands on the screen until it was entered; then the screen keeps who it is', async () => {
  codes.push(codeOf('K7MX2Q'));
  claims.push(202, 202, GRANT);
  const { own, onPaired } = screen();
  await after(0);
  expect(own.value).toEqual({ status: 'shown', code: 'K7MX2Q', goodForMinutes: 15 });
  expect(asked).toEqual([{ route: '/api/pairing', body: { role: 'display' } }]);
  await after(4);
  expect(onPaired).not.toHaveBeenCalled();
  await after(2);
  expect(asked.at(-1)).toEqual({ route: '/api/pairing/claim', body: { secret: SECRET } });
  expect(keepIdentity).toHaveBeenCalledExactlyOnceWith('display', GRANT);
  expect(onPaired).toHaveBeenCalledOnce();
  await after(60);
  expect(asked).toHaveLength(4);
});

test('[A8] a code that is over, or that a restarted office has forgotten, gives way to a new one', async () => {
  codes.push(codeOf('AAAAAA'), codeOf('CCCCCC'));
  claims.push(202, 403);
  const { own, close } = screen();
  await after(4);
  expect(own.value).toMatchObject({ code: 'CCCCCC' });
  close();
});

test('[A8] an office that does not answer is asked again, less and less often', async () => {
  codes.push(null, 503, 429, codeOf('K7MX2Q'));
  const { own, close } = screen();
  await after(0);
  expect(own.value).toEqual({ status: 'unreachable' });
  await after(2);
  expect(asked).toHaveLength(2);
  await after(4);
  expect(asked).toHaveLength(3);
  await after(8);
  expect(own.value).toMatchObject({ code: 'K7MX2Q' });
  close();
});

test('[A8] while the line is down a code stays on the screen for as long as it is good', async () => {
  codes.push(codeOf('AAAAAA'), codeOf('CCCCCC'));
  const { own, close } = screen();
  await after(890);
  expect(own.value).toMatchObject({ code: 'AAAAAA' });
  await after(40);
  expect(own.value).toMatchObject({ code: 'CCCCCC' });
  close();
  const before = asked.length;
  await after(60);
  expect(asked).toHaveLength(before);
});

test('[A8] a page that another server puts in the way is no answer: the code stays, and is asked for again', async () => {
  codes.push('<h1>Wi-Fi</h1>', codeOf('K7MX2Q'));
  claims.push('<h1>Wi-Fi</h1>', GRANT);
  const { own, onPaired } = screen();
  await after(0);
  expect(own.value).toEqual({ status: 'unreachable' });
  await after(4);
  expect(own.value).toMatchObject({ code: 'K7MX2Q' });
  await after(4);
  expect(onPaired).toHaveBeenCalledOnce();
});

test('[A8] a code entered in its last moment still pairs the screen', async () => {
  codes.push(codeOf('K7MX2Q'));
  claims.push(...Array.from({ length: 449 }, () => 202), GRANT);
  const { onPaired } = screen();
  await after(899);
  expect(onPaired).not.toHaveBeenCalled();
  await after(1);
  expect(onPaired).toHaveBeenCalledOnce();
  expect(asked.filter(({ route }) => route === '/api/pairing')).toHaveLength(1);
});

test('[A8] a question that hangs is given up after ten seconds and asked again', async () => {
  const hung = new AbortController();
  const limit = vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(hung.signal);
  const answer = fetch;
  vi.stubGlobal('fetch', (route: string, init: RequestInit) =>
    init.signal === hung.signal
      ? new Promise((_, reject) => hung.signal.addEventListener('abort', () => reject(new Error())))
      : answer(route, init),
  );
  codes.push(codeOf('K7MX2Q'));
  const { own, close } = screen();
  expect(limit).toHaveBeenCalledWith(10_000);
  hung.abort();
  await after(2);
  expect(own.value).toMatchObject({ code: 'K7MX2Q' });
  close();
  limit.mockRestore();
});

test('[A8] a screen that could not keep who it is says so in the log and asks for another code', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.mocked(keepIdentity).mockRejectedValueOnce(new Error('no memory'));
  codes.push(codeOf('AAAAAA'), codeOf('CCCCCC'));
  claims.push(GRANT);
  const { own, onPaired, close } = screen();
  await after(2);
  expect(own.value).toEqual({ status: 'unreachable' });
  await after(30);
  expect(own.value).toMatchObject({ code: 'CCCCCC' });
  expect([onPaired.mock.calls.length, log.mock.calls.length]).toEqual([0, 1]);
  close();
});
