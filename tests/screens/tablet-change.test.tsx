import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { words } from '#shared/ui/words/language.ts';
import { forgetAll } from '../support/kiosk-device.ts';
import { askingWith } from '../support/questionnaires.ts';
import { playTablet, press, type TabletPlayed } from '../support/tablet-screen.tsx';

/** A change of mind on the tablet: as long as the thanks stand, and never the next person's (SPEC R14). */

const { tablet: said, common } = words.value;

let tablet: TabletPlayed;
afterEach(async () => {
  vi.useRealTimers();
  cleanup();
  tablet.device.close();
  vi.unstubAllGlobals();
  await forgetAll();
});

/** Somebody has answered both questions, and reads the thanks. */
async function thanked(visit: string) {
  tablet = await playTablet(askingWith('three-level'));
  tablet.ask(visit);
  await press('Rất hài lòng');
  await screen.findByText('Câu 2 trong 2');
  await press('Hài lòng');
  await screen.findByText(said.thanks);
  tablet.ask(null);
}

const stands = () => document.querySelector('.ui-card[aria-pressed="true"]')?.textContent;

test('[R14] the rating is safe before the thanks stand, and they show what was answered', async () => {
  await thanked('visit-21');
  expect(await tablet.told()).toMatchObject([{ type: 'give-rating', visit: 'visit-21' }]);
  const shown = document.querySelector('.answers-said')?.textContent;
  expect(shown).toContain('Rất hài lòng');
  expect(shown).toContain('Hài lòng');
});

test('[R14] "Sửa" leads back through the questions, the same answers standing; a change is told as one of the same rating', async () => {
  await thanked('visit-22');
  await press(said.changeAnswers);
  await screen.findByText('Câu 1 trong 2');
  expect(stands()).toBe('Rất hài lòng');
  await press(said.keepAnswer);
  await screen.findByText('Câu 2 trong 2');
  expect(stands()).toBe('Hài lòng');
  await press('Chưa hài lòng');
  await press(common.skip);
  await screen.findByText(said.thanks);
  const [given, changed, ...more] = await tablet.told();
  expect(more).toEqual([]);
  expect(changed).toMatchObject({
    type: 'change-rating',
    rating: given && 'rating' in given ? given.rating : '',
    answers: { result: 'very-satisfied', attitude: 'not-satisfied' },
    reasons: [],
  });
  expect(changed?.id).not.toBe(given?.id);
});

test('[R14] whoever keeps every answer, or takes the change back, has told nothing more', async () => {
  await thanked('visit-23');
  await press(said.changeAnswers);
  await press(said.keepAnswer);
  await screen.findByText('Câu 2 trong 2');
  await press(said.keepAnswer);
  await screen.findByText(said.thanks);
  await press(said.changeAnswers);
  await press(said.keepAll);
  await screen.findByText(said.thanks);
  expect(await tablet.told()).toHaveLength(1);
});

test('[R14 R7] a change that leaves out every question leaves the rating as it was', async () => {
  await thanked('visit-24');
  await press(said.changeAnswers);
  await press(said.dropAnswer);
  await screen.findByText('Câu 2 trong 2');
  await press(said.dropAnswer);
  await screen.findByText(said.thanks);
  expect(document.querySelector('.answers-said')?.textContent).toContain('Rất hài lòng');
  expect(await tablet.told()).toHaveLength(1);
});

test('[R14] it ends at "Xong": the tablet waits, and nothing of it is left', async () => {
  await thanked('visit-25');
  await press(common.done);
  await screen.findByText(said.waitingScreen);
  expect(screen.queryByText(said.changeAnswers)).toBeNull();
});

test('[R14 R10] it ends when the office asks about the next visit, and the next person finds nothing of it', async () => {
  await thanked('visit-26');
  tablet.ask('visit-27');
  await screen.findByText(/A027/);
  await screen.findByText('Câu 1 trong 2');
  expect(stands()).toBeUndefined();
});

test('[R14 R10] a change under way is sent as it stands when the next visit is asked about', async () => {
  await thanked('visit-28');
  await press(said.changeAnswers);
  await press('Chưa hài lòng');
  await screen.findByText('Câu 2 trong 2');
  tablet.ask('visit-29');
  await screen.findByText(/A029/);
  expect(stands()).toBeUndefined();
  expect(await tablet.told()).toMatchObject([
    { type: 'give-rating', visit: 'visit-28' },
    { type: 'change-rating', answers: { result: 'not-satisfied', attitude: 'satisfied' } },
  ]);
});

test('[R14 K3] a change that nobody goes on with is sent as it stands, after the screen has asked', async () => {
  await thanked('visit-30');
  await press(said.changeAnswers);
  await screen.findByText('Câu 1 trong 2');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await press('Hài lòng');
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
  await screen.findByText(said.waitingScreen);
  await waitFor(async () => expect(await tablet.told()).toHaveLength(2));
});

test('[R14] five minutes after it was given no change is offered any more, however long the thanks stand', async () => {
  await thanked('visit-31');
  const late = performance.now() + 290_000;
  vi.spyOn(performance, 'now').mockReturnValue(late);
  tablet.device.catalogue.value = { ...tablet.device.catalogue.value! };
  await waitFor(() => expect(screen.queryByText(said.changeAnswers)).toBeNull());
  vi.restoreAllMocks();
});

test('[R14] a change that takes five minutes is told in time, as it stands', async () => {
  await thanked('visit-32');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await press(said.changeAnswers);
  await press('Chưa hài lòng');
  for (let i = 0; i < 10; i += 1) {
    fireEvent.pointerDown(window);
    vi.advanceTimersByTime(30_000);
  }
  vi.useRealTimers();
  await screen.findByText(said.thanks);
  expect(await tablet.told()).toMatchObject([
    { type: 'give-rating' },
    { type: 'change-rating', answers: { result: 'not-satisfied', attitude: 'satisfied' } },
  ]);
});
