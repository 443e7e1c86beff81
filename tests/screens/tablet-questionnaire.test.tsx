import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { questionsAfter } from '#shared/domain/questionnaires/asking.ts';
import { SERVICE_ITEMS } from '#shared/domain/questionnaires/service-items.ts';
import { words } from '#shared/ui/words/language.ts';
import {
  backTo,
  beginRating,
  end,
  keep,
  shown,
  shownAnswer,
  skip,
} from '../../kiosk/tablet/model/rating.ts';
import { commandOf } from '../../kiosk/tablet/model/rating-told.ts';
import { CATALOGUE, forgetAll } from '../support/kiosk-device.ts';
import { answered, askingWith } from '../support/questionnaires.ts';
import { cards, playTablet, press, type TabletPlayed } from '../support/tablet-screen.tsx';

/** What the tablet asks is data: its questions, in their order, on their scale. */

const said = words.value.tablet;
const ids = { command: 'command-1', rating: 'rating-01' };
const NOW = { at: Date.UTC(2026, 10, 23, 3), steady: 60_000 };
const visit = {
  visit: 'visit-01',
  number: 'A001',
  procedure: '2.000815',
  question: 'result',
  endedAt: 0,
} as const;

let tablet: TabletPlayed | undefined;
afterEach(async () => {
  cleanup();
  tablet?.device.close();
  tablet = undefined;
  vi.unstubAllGlobals();
  await forgetAll();
});

test('[R3 R7] five levels stand as five cards, best first, "Không hài lòng" the fourth; none is preselected', async () => {
  tablet = await playTablet(askingWith('five-level'));
  tablet.ask('visit-11');
  await screen.findByText(/A011/);
  expect(cards()).toEqual([
    'Rất hài lòng',
    'Hài lòng',
    'Bình thường',
    'Không hài lòng',
    'Rất không hài lòng',
  ]);
  expect(document.querySelector('[aria-pressed="true"], .is-pressed')).toBeNull();
  await press('Bình thường');
  await press('Rất hài lòng');
  await screen.findByText(said.thanks);
  expect(await tablet.told()).toMatchObject([
    {
      questionnaire: 'five-level.1',
      answers: { result: 'neutral', attitude: 'very-satisfied' },
      reasons: [],
    },
  ]);
});

test('[R3] of three levels the lowest is called "Chưa hài lòng"', async () => {
  tablet = await playTablet(askingWith('three-level'));
  tablet.ask('visit-12');
  await screen.findByText(/A012/);
  expect(cards()).toEqual(['Rất hài lòng', 'Hài lòng', 'Chưa hài lòng']);
});

test('[R12 R4] a visit without a result is asked about guidance, and about nothing that it has no result of', () => {
  const asking = askingWith('service-items');
  const { questions } = beginRating({ ...visit, question: 'guidance' }, ids, asking);
  expect(questions).toEqual(questionsAfter(SERVICE_ITEMS, 'incomplete'));
  const names = questions.map(({ id }) => id);
  expect(names.slice(0, 2)).toEqual(['guidance', 'attitude']);
  expect(names).not.toContain('on-time');
  expect(beginRating(visit, ids, asking).questions).toHaveLength(18);
});

test('[R12] the questions come in their order, one a screen, and say how many there are', async () => {
  tablet = await playTablet(askingWith('service-items'));
  tablet.ask('visit-13');
  const asked = questionsAfter(SERVICE_ITEMS, 'settled').slice(0, 4);
  for (const [at, question] of asked.entries()) {
    await screen.findByText(`Câu ${at + 1}/18`);
    expect(screen.getByRole('heading').textContent).toBe(question.text.vi);
    await press('Hài lòng');
  }
});

test('[R12] a rating goes by the questionnaire with which it began, whatever comes meanwhile', async () => {
  tablet = await playTablet(askingWith('three-level'));
  tablet.ask('visit-14');
  await press('Hài lòng');
  tablet.device.catalogue.value = { ...CATALOGUE, asking: askingWith('five-level') };
  await screen.findByText('Câu 2 trong 2');
  expect(cards()).toHaveLength(3);
  await press('Hài lòng');
  await screen.findByText(said.thanks);
  expect(await tablet.told()).toMatchObject([{ questionnaire: 'three-level.1' }]);
});

test('[R12] a catalogue that an older version kept does not say what is asked: the tablet waits until it has come anew', async () => {
  tablet = await playTablet(null);
  tablet.ask('visit-15');
  await screen.findByText(said.notReady);
  tablet.device.catalogue.value = CATALOGUE;
  expect(await screen.findByText(/A015/)).toBeTruthy();
});

test('[R13] a long rating can be ended at any question, and what was answered is sent', async () => {
  tablet = await playTablet(askingWith('service-items'));
  tablet.ask('visit-16');
  await screen.findByText('Câu 1/18');
  expect(screen.queryByText(said.endHere)).toBeNull();
  await press('Hài lòng');
  await press(said.skipQuestion);
  await screen.findByText('Câu 3/18');
  await press(said.endHere);
  await screen.findByText(said.thanks);
  expect(await tablet.told()).toMatchObject([
    { type: 'give-rating', answers: { result: 'satisfied' } },
  ]);
  expect(screen.getByText(said.leftOut(17))).toBeTruthy();
});

test('[R13] ended at once, it asks for no reasons either; ended without an answer, nobody has answered', () => {
  const begun = beginRating(visit, ids, askingWith('service-items'));
  expect(end(answered(begun, ['not-satisfied'])).step).toBe('finished');
  expect(commandOf(end(skip(begun)), NOW, 'declined')).toMatchObject({ type: 'close-rating' });
});

test('[D3 D9] what answering took runs from the first question on the screen to the last answer, or to its end without one', () => {
  const begun = shown(beginRating(visit, ids, askingWith('three-level')), 10_000);
  const rated = answered(begun, ['satisfied', 'satisfied'], 12_500);
  expect(commandOf(rated, NOW, 'declined')).toMatchObject({ tookMs: 3500 });
  expect(commandOf(begun, { ...NOW, steady: 11_200 }, 'declined')).toMatchObject({ tookMs: 1200 });
  const unseen = beginRating(visit, ids, askingWith('three-level'));
  expect(commandOf(unseen, NOW, 'timed-out')).not.toHaveProperty('tookMs');
});

test('[R6] the answer beside the reasons is the one below the middle, and "Sửa" leads back to its question', () => {
  const begun = beginRating(visit, ids, askingWith('five-level'));
  const unhappy = answered(begun, ['very-dissatisfied', 'satisfied']);
  expect(shownAnswer(unhappy)).toEqual({ question: 'result', level: 'very-dissatisfied' });
  const back = backTo(unhappy, 'result');
  expect(back.step).toBe(0);
  expect(keep(keep(back)).step).toBe('reasons');
  expect(shownAnswer({ ...unhappy, step: 1 })).toEqual({
    question: 'result',
    level: 'very-dissatisfied',
  });
});

test('[K3 R13] nobody touches a long rating: the screen asks, and then sends what was answered', async () => {
  tablet = await playTablet(askingWith('service-items'));
  tablet.ask('visit-17');
  await press('Hài lòng');
  await screen.findByText('Câu 2/18');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await press('Rất hài lòng');
  vi.advanceTimersByTime(40_000);
  vi.useRealTimers();
  await screen.findByText(words.value.common.moreTime);
  expect(await tablet.told()).toEqual([]);
  await press(words.value.common.yes);
  await waitFor(() => expect(screen.queryByText(words.value.common.moreTime)).toBeNull());
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await press('Rất hài lòng');
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
  await screen.findByText(said.waitingScreen);
  const [told] = await tablet.told();
  expect(told).toMatchObject({ type: 'give-rating' });
  expect(Object.keys(told && 'answers' in told ? told.answers : {})).toHaveLength(3);
});
