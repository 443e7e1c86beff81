import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Device } from '#shared/client/device.ts';
import { newId } from '#shared/client/ids.ts';
import { measureClock, steadyNow } from '#shared/client/office-clock.ts';
import type { TabletView } from '#shared/domain/views.ts';
import type { Level } from '#shared/domain/vocabulary.ts';
import { words } from '#shared/ui/words/language.ts';
import { TabletApp } from '../../kiosk/tablet/TabletApp.tsx';
import { backTo, beginRating, goOn, skip, toggleReason } from '../../kiosk/tablet/model/rating.ts';
import { commandOf } from '../../kiosk/tablet/model/rating-told.ts';
import { forgetAll, pairedDevice } from '../support/kiosk-device.ts';
import { answered, askingWith } from '../support/questionnaires.ts';

const NOW = { at: Date.UTC(2026, 10, 23, 3), steady: 9000 };
const ids = { command: 'command-1', rating: 'rating-01' };
const THREE = askingWith('three-level');
const asked = (visit: string, question: 'result' | 'guidance' = 'result') => ({
  visit,
  number: `A0${visit.slice(-2)}`,
  procedure: '2.000815',
  question,
  endedAt: Date.now(),
});

let device: Device<TabletView> | undefined;

async function tabletAsking(visit: string | null, id = newId()) {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
  device = await pairedDevice<TabletView>('tablet', id);
  show(visit);
  render(<TabletApp device={device!} onQuiet={() => {}} />);
  return id;
}

function show(visit: string | null, endedAt = Date.now()) {
  const ask = visit === null ? null : { ...asked(visit), endedAt };
  device!.view.value = {
    role: 'tablet',
    seq: 1,
    officeSeq: 1,
    day: '2026-11-23',
    counter: '2',
    ask,
  };
}

afterEach(async () => {
  cleanup();
  device?.close();
  device = undefined;
  vi.unstubAllGlobals();
  await forgetAll();
});

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

test('[R7] every question may be left out; with no answer at all the visit counts as unanswered', () => {
  const none = skip(skip(beginRating(asked('visit-01'), ids, THREE)));
  expect(none.step).toBe('finished');
  expect(commandOf(none, NOW, 'declined')).toMatchObject({ type: 'close-rating', how: 'declined' });
  const second = answered(skip(beginRating(asked('visit-01'), ids, THREE)), ['satisfied']);
  expect(commandOf(second, NOW, 'declined')).toMatchObject({ answers: { attitude: 'satisfied' } });
});

test('[R6] reasons follow only "not satisfied", and go away when the answer is changed', () => {
  const begun = beginRating(asked('visit-01', 'guidance'), ids, THREE);
  const unhappy = answered(begun, ['not-satisfied', 'satisfied']);
  expect(unhappy.step).toBe('reasons');
  const told = { ...goOn(toggleReason(unhappy, 'waiting')), comment: '  Chờ lâu ' };
  expect(commandOf(told, NOW, 'declined')).toMatchObject({
    answers: { guidance: 'not-satisfied', attitude: 'satisfied' },
    reasons: ['waiting'],
    comment: 'Chờ lâu',
  });
  const happy = answered(backTo(told, 'guidance'), ['satisfied', 'satisfied']);
  expect(happy.step).toBe('finished');
  const command = commandOf(happy, NOW, 'declined');
  expect(command).toMatchObject({ reasons: [] });
  expect(command).not.toHaveProperty('comment');
});

test('[R6] the office says which reasons are offered and whether a comment is asked', () => {
  const unhappy = (offers: Partial<typeof THREE>) =>
    answered(beginRating(asked('visit-01'), ids, { ...THREE, ...offers }), [
      'not-satisfied',
      'satisfied',
    ]);
  const only = (...offered: readonly string[]) =>
    THREE.reasons.filter(({ id }) => offered.includes(id));
  expect(goOn(unhappy({ comment: false })).step).toBe('finished');
  const few = unhappy({ reasons: only('waiting', 'fee') });
  expect(toggleReason(toggleReason(few, 'fee'), 'waiting').reasons).toEqual(['waiting', 'fee']);
  expect(toggleReason(few, 'attitude').reasons).toEqual([]);
  expect(unhappy({ reasons: [] }).step).toBe('comment');
  expect(unhappy({ reasons: [], comment: false }).step).toBe('finished');
});

test('[R6 R3] of five levels the lower two ask why; "Bình thường" does not', () => {
  const said = (level: Level) =>
    answered(beginRating(asked('visit-01'), ids, askingWith('five-level')), ['satisfied', level]);
  expect(said('neutral').step).toBe('finished');
  expect(said('not-satisfied').step).toBe('reasons');
  expect(said('very-dissatisfied').step).toBe('reasons');
});

test('[R2] a second press cannot make a second rating, and a tablet started anew does not ask again', async () => {
  const visit = newId();
  const id = await tabletAsking(visit);
  await press('Hài lòng');
  const last = await screen.findByRole('button', { name: 'Rất hài lòng' });
  fireEvent.click(last);
  fireEvent.click(last);
  await screen.findByText('Cảm ơn Ông/Bà');
  expect((await device!.outbox.remembered()).map((one) => one.type)).toEqual(['give-rating']);
  cleanup();
  device!.close();
  await tabletAsking(visit, id);
  await waitFor(() => expect(screen.queryByText(/xin Ông\/Bà đánh giá tại đây/)).not.toBeNull());
  expect(screen.queryByText(/Câu 1 trong 2/)).toBeNull();
});

test('[R8] "Không đánh giá" closes the rating as declined and waits again', async () => {
  await tabletAsking(newId());
  await press('Không đánh giá');
  await screen.findByText(/xin Ông\/Bà đánh giá tại đây/);
  expect(await device!.outbox.remembered()).toMatchObject([
    { type: 'close-rating', how: 'declined' },
  ]);
});

test('[R10] when the office asks about another visit, what was answered is sent and the next person begins anew', async () => {
  await tabletAsking('visit-aaaa-01');
  await screen.findByText(/Câu 1 trong 2/);
  show('visit-aaaa-02');
  await waitFor(async () =>
    expect(await device!.outbox.remembered()).toMatchObject([
      { type: 'close-rating', visit: 'visit-aaaa-01', how: 'timed-out' },
    ]),
  );
  await screen.findByText(/số A002/);
  await press('Hài lòng');
  await screen.findByText(/Câu 2 trong 2/);
  show('visit-aaaa-03');
  await screen.findByText(/số A003/);
  await screen.findByText(/Câu 1 trong 2/);
  expect(await device!.outbox.remembered()).toMatchObject([
    { type: 'close-rating', visit: 'visit-aaaa-01' },
    { type: 'give-rating', visit: 'visit-aaaa-02', answers: { result: 'satisfied' } },
  ]);
  await press('Không đánh giá');
  expect((await device!.outbox.remembered()).at(-1)).toMatchObject({
    type: 'close-rating',
    visit: 'visit-aaaa-03',
  });
});

test('[K3 R10] a question that follows another at once has its own 40 and 60 seconds', async () => {
  await tabletAsking('visit-71');
  await screen.findByText(/A071/);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  show('visit-72');
  await vi.waitFor(() => expect(screen.queryByText(/A072/)).not.toBeNull());
  vi.advanceTimersByTime(40_000);
  vi.useRealTimers();
  expect(await screen.findByText(words.value.common.moreTime)).toBeTruthy();
});

test('[R8] a tablet that could not keep that nobody answered asks nobody whether they are still there', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    measureClock(Date.now(), steadyNow());
    await tabletAsking(null);
    await vi.waitFor(() =>
      expect(screen.queryByText(words.value.tablet.waitingScreen)).not.toBeNull(),
    );
    const torn = vi.spyOn(device!.outbox, 'post').mockRejectedValue(new Error('torn'));
    show('visit-92', Date.now() - 200_000);
    await vi.waitFor(() => expect(torn).toHaveBeenCalled());
    await vi.advanceTimersByTimeAsync(45_000);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByText(words.value.tablet.waitingScreen)).not.toBeNull();
  } finally {
    show(null);
    told.mockRestore();
    vi.useRealTimers();
  }
});

test('[R8] a tablet that comes three minutes late asks nobody, and says that nobody answered', async () => {
  measureClock(Date.now(), steadyNow());
  await tabletAsking(null);
  show('visit-73', Date.now() - 181_000);
  await waitFor(async () => {
    const said = await device!.outbox.remembered();
    expect(said).toMatchObject([{ type: 'close-rating', visit: 'visit-73', how: 'timed-out' }]);
  });
  expect(screen.queryByText(/A073/)).toBeNull();
});
