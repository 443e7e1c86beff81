import { expect, test } from 'vitest';
import { feedbackCode, isFeedbackCode } from '#shared/domain/feedback/code.ts';
import type { Standing } from '#shared/domain/feedback/deadlines.ts';
import {
  FEEDBACK_STEPS,
  type FeedbackState,
  type FeedbackStep,
} from '#shared/domain/vocabulary-of-feedback.ts';
import { stepsAfter } from '#shared/domain/feedback/steps.ts';
import { clerkOf, KIOSK, LEAD, phoneOf } from './support/actors.ts';
import {
  forgetFeedback,
  handleFeedback,
  moveFinding,
  noteFinding,
  takeFeedback,
} from './support/asks.ts';
import { at } from './support/facts.ts';
import { given, isMarked, isRefused } from './support/given.ts';

/** Feedback is taken, and handled one step after the other. */

const TEXT = { text: 'text-1', commitment: 'aa' };
const CONTACT = { text: 'text-2', commitment: 'bb' };
const PUBLIC = { matter: 'Bảng niêm yết', answer: 'Đã hạ thấp.' };

const standing = (state: FeedbackState, about: Standing['about'] = 'rules'): Standing => ({
  about,
  state,
  from: '2026-11-20',
  since: '2026-11-20',
});

test('[Y1] what is written at the kiosk is taken with its text, its contact and its day', () => {
  const { events } = given().when(takeFeedback('feedback-1', '07:55'), {
    sealed: TEXT,
    sealedAlso: [CONTACT],
  });
  expect(events).toEqual([
    {
      type: 'feedback-taken',
      feedback: 'feedback-1',
      channel: 'kiosk',
      about: 'rules',
      day: '2026-11-23',
      text: TEXT,
      contact: CONTACT,
      marks: [],
    },
  ]);
});

test('[Y1] the phone’s channel is its own, whatever it says of itself', () => {
  const said = { ...takeFeedback('feedback-1'), channel: 'paper', day: '2026-11-01' } as const;
  const around = { sealed: TEXT, by: phoneOf('A001') };
  expect(given().when(said, around).events).toMatchObject([
    { channel: 'phone', day: '2026-11-23' },
  ]);
});

test('[Y1] staff enter what came on paper, with the day on which it came', () => {
  const said = { ...takeFeedback('feedback-1'), channel: 'e-mail', day: '2026-11-21' } as const;
  const around = { sealed: TEXT, by: clerkOf('1') };
  expect(given().when(said, around).events).toMatchObject([
    { channel: 'e-mail', day: '2026-11-21' },
  ]);
  const tomorrow = { ...said, day: '2026-11-24' };
  expect(given().when(tomorrow, around)).toEqual(isRefused('day-not-possible'));
  expect(given().when({ ...said, day: '2025-11-01' }, around)).toEqual(
    isRefused('day-not-possible'),
  );
});

test('[Y1 J5] a fact of the kiosk is never refused: told again, or ahead of time, it is marked', () => {
  const again = { sealed: TEXT, feedback: standing('answered') };
  expect(given().when(takeFeedback('feedback-1'), again)).toMatchObject(isMarked('again'));
  const ahead = takeFeedback('feedback-1', '09:30', '2026-11-25');
  const kept = given().when(ahead, { sealed: TEXT, by: KIOSK });
  expect(kept).toMatchObject({ events: [{ day: '2026-11-23', marks: ['clock-ahead'] }] });
});

/** Written out a second time, in full. */
const ORDER: Readonly<Record<FeedbackState, readonly FeedbackStep[]>> = {
  taken: ['more-asked', 'answered', 'transferred', 'refused'],
  'more-asked': ['supplemented', 'answered', 'transferred', 'refused'],
  supplemented: ['answered', 'transferred', 'refused'],
  answered: ['published', 'withheld'],
  transferred: ['answered'],
  refused: [],
  published: ['withheld'],
  withheld: ['published'],
};

test.each(Object.entries(ORDER))('[Y3] which steps may follow “%s”, and no other', (state, may) => {
  const stands = standing(state as FeedbackState);
  const words = { reason: 'advertising', to: 'Cơ quan thuế', public: PUBLIC } as const;
  const said = FEEDBACK_STEPS.map((step) => {
    const command = handleFeedback('feedback-1', step, words);
    return [step, given().when(command, { sealed: TEXT, feedback: stands }).refusal] as const;
  });
  const done = said.flatMap(([step, refusal]) => (refusal === null ? [step] : []));
  const not = said.flatMap(([, refusal]) => refusal ?? []);
  expect(not).toEqual(not.map(() => 'step-not-possible'));
  expect([...done].sort()).toEqual([...may].sort());
});

test('[Y5] an answer about conduct has no step that would make it known', () => {
  expect(stepsAfter('answered', 'conduct')).toEqual([]);
  const command = handleFeedback('feedback-1', 'published', { public: PUBLIC });
  const around = { feedback: standing('answered', 'conduct') };
  expect(given().when(command, around)).toEqual(isRefused('step-not-possible'));
});

test('[Y3] a step is nothing without what belongs to it', () => {
  const taken = { feedback: standing('taken') };
  const when = (step: FeedbackStep, around: object) =>
    given().when(handleFeedback('feedback-1', step), around);
  expect(when('answered', taken)).toEqual(isRefused('text-required'));
  const published = { feedback: standing('published') };
  expect(when('withheld', published)).toEqual(isRefused('reason-required'));
  expect(when('withheld', { ...published, sealed: TEXT }).refusal).toBeNull();
  expect(when('withheld', { feedback: standing('answered') }).refusal).toBeNull();
  expect(when('refused', taken)).toEqual(isRefused('reason-required'));
  expect(when('transferred', taken)).toEqual(isRefused('text-required'));
  expect(when('published', { feedback: standing('answered') })).toEqual(isRefused('text-required'));
  expect(when('answered', {})).toEqual(isRefused('feedback-unknown'));
});

test('[Y3 Y5] a step bears its own day and what belongs to it, and nothing else', () => {
  const words = { reason: 'advertising', to: 'Nơi khác', public: PUBLIC } as const;
  const answered = given().when(handleFeedback('feedback-1', 'answered', words), {
    sealed: TEXT,
    feedback: standing('taken'),
    now: at('09:00'),
  });
  expect(answered.events).toEqual([
    {
      type: 'feedback-handled',
      feedback: 'feedback-1',
      step: 'answered',
      reason: null,
      to: null,
      text: TEXT,
      public: null,
      day: '2026-11-23',
    },
  ]);
});

test('[Y1] only what there is can be forgotten', () => {
  expect(given().when(forgetFeedback('feedback-1'))).toEqual(isRefused('feedback-unknown'));
  const around = { feedback: standing('refused') };
  expect(given().when(forgetFeedback('feedback-1'), around).events).toEqual([
    { type: 'feedback-forgotten', feedback: 'feedback-1' },
  ]);
});

test('[Y6] a finding names a period, a post and a day that there are', () => {
  const note = (words: object) => given().when(noteFinding('finding-1', words), { by: LEAD });
  expect(note({}).events).toMatchObject([
    { owner: 'clerk-1', due: '2026-12-15', day: '2026-11-23' },
  ]);
  expect(note({ period: '2026-Q7' })).toEqual(isRefused('period-unknown'));
  expect(note({ owner: 'clerk-9' })).toEqual(isRefused('post-unknown'));
  expect(note({ due: '2026-11-22' })).toEqual(isRefused('day-not-possible'));
});

test('[Y6] what became of a finding is said as often as it changes', () => {
  const move = (finding: 'open' | 'done' | null) =>
    given().when(moveFinding('finding-1', 'done'), { finding });
  expect(move('open').events).toMatchObject([{ state: 'done', note: null }]);
  expect(move('done')).toEqual(isRefused('finding-unmoved'));
  expect(move(null)).toEqual(isRefused('finding-unknown'));
});

test('[Y1] its code is eight characters of its id, however somebody writes them', () => {
  const id = '01KB0ABCDEFGHJKMNPQRSTVWXY';
  expect(feedbackCode(id)).toBe('QRST-VWXY');
  expect(isFeedbackCode('qrst vwxy', id)).toBe(true);
  expect(isFeedbackCode('qrst-vwxz', id)).toBe(false);
  expect(isFeedbackCode('q', id)).toBe(false);
});
