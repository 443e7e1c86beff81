import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Device } from '#shared/client/device.ts';
import type { TabletView } from '#shared/domain/views.ts';
import { setLanguage } from '#shared/ui/words/language.ts';
import { vi as said } from '#shared/ui/words/vi.ts';
import { ExitApp } from '../../kiosk/exit/ExitApp.tsx';
import { numberOf, tokenIn, withKey } from '../../kiosk/exit/model/typed-number.ts';
import { lateOutage } from '../../kiosk/model/late-outage.ts';
import { LOST_AFTER_MS } from '../../kiosk/tablet/model/line-loss.ts';
import { forgetAll, pairedDevice } from '../support/kiosk-device.ts';

/** The tablet at the exit: which number, what the office says of it, and the rating. */

const TOKEN = 'abcdefghijklmnopqrst_-';
const ASK = {
  visit: 'visit-25',
  number: 'A025',
  procedure: '2.000815',
  question: 'result',
  endedAt: 0,
};

let device: Device<TabletView>;
let answer: () => Response;
let asked: { readonly address: string; readonly authorization: string | null }[];

// It is fetched after the first screen: here before it, so that no test ends while it comes.
beforeAll(async () => {
  lateOutage.fetch();
  await vi.waitUntil(() => lateOutage.part.value !== null);
});

beforeEach(async () => {
  asked = [];
  answer = () => Response.json({ status: 'asks', ask: ASK });
  vi.stubGlobal('fetch', (address: string, options: RequestInit = {}) => {
    if (!/^\/api\/(visits|ticket)/.test(address))
      return Promise.resolve(new Response('', { status: 503 }));
    asked.push({ address, authorization: new Headers(options.headers).get('authorization') });
    return Promise.resolve(answer());
  });
  const paired = await pairedDevice<TabletView>('tablet');
  device = { ...paired, identity: { ...paired.identity, counter: null } };
});
afterEach(async () => {
  vi.useRealTimers();
  cleanup();
  device.close();
  vi.unstubAllGlobals();
  setLanguage('vi');
  await forgetAll();
});

const open = () => render(<ExitApp device={device} onQuiet={() => {}} />);
/** Each touch on the screen that the one before has left. */
const touch = async (name: string | RegExp) =>
  act(() => void fireEvent.click(screen.getByRole('button', { name })));
const typeKeys = (text: string) =>
  act(() => {
    for (const key of text) fireEvent.keyDown(window, { key });
    fireEvent.keyDown(window, { key: 'Enter' });
  });
/** It is theirs: the first question stands. */
const confirmMine = async () => {
  await screen.findByText(said.exit.isItYours);
  await touch(said.exit.mine);
  await screen.findByText('Câu 1 trong 2');
};
const posted = async () => (await device.outbox.remembered()).at(-1);

test('[R15] a number typed by touch is asked about, and its visit rated', async () => {
  open();
  for (const key of ['A', '2', '5']) await touch(key);
  expect(screen.getByRole('status', { name: said.exit.typed }).textContent).toBe('A25');
  await touch(said.common.goOn);
  await confirmMine();
  expect(asked).toEqual([{ address: '/api/visits/A025', authorization: 'Bearer none' }]);
  await touch('Hài lòng');
  await touch('Rất hài lòng');
  await screen.findByText(said.tablet.thanks);
  expect(await posted()).toMatchObject({
    type: 'give-rating',
    visit: 'visit-25',
    answers: { result: 'satisfied', attitude: 'very-satisfied' },
  });
});

test('[R15] a scanner types the address on the ticket: its own token asks, and no number is typed', async () => {
  answer = () => Response.json({ asks: { ask: ASK }, rated: null });
  open();
  await typeKeys(`https://mot-cua.example.vn/t/${TOKEN}`);
  await screen.findByText('Câu 1 trong 2');
  expect(asked).toEqual([{ address: '/api/ticket', authorization: `Bearer ${TOKEN}` }]);
});

test.each([
  ['unknown', () => Response.json({ status: 'unknown' }), said.exit.not.unknown],
  ['not over', () => Response.json({ status: 'not-ended' }), said.exit.not['not-ended']],
  ['rated', () => Response.json({ status: 'rated' }), said.exit.not.rated],
  ['too many', () => new Response('{}', { status: 429 }), said.exit.not['too-many']],
  ['no answer', () => new Response('', { status: 503 }), said.exit.not.unreachable],
])('[R15] a number that is %s gets a plain sentence', async (_, found, sentence) => {
  answer = found;
  open();
  await typeKeys('a7');
  await screen.findByText(sentence);
  expect(asked[0]?.address).toBe('/api/visits/A007');
  expect(screen.getByRole('status', { name: said.exit.typed }).textContent).toBe('A7');
  await act(() => void fireEvent.keyDown(window, { key: 'B' }));
  expect(screen.getByRole('status', { name: said.exit.typed }).textContent).toBe('B');
  expect(screen.queryByText(sentence)).toBeNull();
});

test('[R15] whoever typed a number is asked whether it is theirs, and told nothing of its visit before', async () => {
  open();
  await typeKeys('A25');
  await screen.findByText(said.exit.isItYours);
  expect(document.body.textContent).toContain('A025');
  expect(document.body.textContent).not.toContain('Chứng thực');
  await touch(said.exit.notMine);
  await screen.findByText(said.exit.note);
  expect(screen.getByRole('status', { name: said.exit.typed }).textContent?.trim()).toBe('');
  expect(await posted()).toBeUndefined();
});

test('[R15] a code that the office does not know gets one too', async () => {
  answer = () => new Response('{}', { status: 401 });
  open();
  await typeKeys(`http://x/t/${TOKEN}`);
  expect(await screen.findByText(said.exit.not.unknown)).toBeTruthy();
});

test('[R15] whoever leaves without an answer is not written down', async () => {
  open();
  await typeKeys('A25');
  await confirmMine();
  await touch(said.tablet.decline);
  await screen.findByText(said.exit.title);
  expect(await posted()).toBeUndefined();
});

test('[R14 R15] a change of mind is told with the same rating', async () => {
  open();
  await typeKeys('A25');
  await confirmMine();
  await touch('Hài lòng');
  await touch('Hài lòng');
  await screen.findByText(said.tablet.thanks);
  await touch(said.tablet.changeAnswers);
  await screen.findByText('Câu 1 trong 2');
  await touch('Rất hài lòng');
  await touch(said.tablet.keepAnswer);
  await screen.findByText(said.tablet.thanks);
  await waitFor(async () => expect(await posted()).toMatchObject({ type: 'change-rating' }));
});

test('[R15] without a line it says so, and where else one can rate', () => {
  device.line.value = { status: 'offline', since: 0 };
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  open();
  vi.advanceTimersByTime(LOST_AFTER_MS);
  vi.useRealTimers();
  return screen.findByText(said.exit.offline).then(() => {
    expect(screen.queryByRole('button', { name: '1' })).toBeNull();
  });
});

test('[N3] a number is a letter and up to four digits, however it is typed', () => {
  expect(['A', '0', '2', '5', '6', '7'].reduce(withKey, '')).toBe('A0256');
  expect(['2', '5', 'a', 'b'].reduce(withKey, '')).toBe('B25');
  expect(['A25', 'A025', 'A1000', 'A0', 'A', '25', 'AA1'].map(numberOf)).toEqual([
    'A025',
    'A025',
    'A1000',
    null,
    null,
    null,
    null,
  ]);
  expect([`/t/${TOKEN}`, `/t/${TOKEN}x`, 'A025'].map(tokenIn)).toEqual([TOKEN, null, null]);
});
