import { expect, test } from 'vitest';
import { feedbackCounts, standingOf, type FeedbackCourse } from '#shared/domain/feedback/counts.ts';
import {
  dueOf,
  type FeedbackCalendar,
  isLate,
  lastDayFor,
  type Standing,
  workingDayAfter,
} from '#shared/domain/feedback/deadlines.ts';
import { OFFICE } from './support/office.ts';

/** Deadlines of feedback by the office's own working days, over Tết and a make-up Saturday. */

const holiday = (day: string) => ({ day, name: { vi: 'Nghỉ Tết', en: 'Tết' } });
const CALENDAR: FeedbackCalendar = {
  ...OFFICE,
  holidays: ['2027-02-04', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10'].map(holiday),
  makeUpDays: ['2027-02-20'],
};
/** Came in on the Wednesday before Tết. */
const BEFORE_TET: Standing = {
  about: 'rules',
  state: 'taken',
  from: '2027-02-03',
  since: '2027-02-03',
};

test('[Y2 E4] working days leave out Tết and weekends, and count the make-up Saturday', () => {
  const days = [1, 2, 5, 7, 8, 9, 15].map((n) => workingDayAfter(CALENDAR, '2027-02-03', n));
  expect(days).toEqual([
    '2027-02-11',
    '2027-02-12',
    '2027-02-17',
    '2027-02-19',
    '2027-02-20',
    '2027-02-22',
    '2027-03-02',
  ]);
});

test('[Y2] two days to refuse, five to ask for more, fifteen to answer, from the working day after it came', () => {
  expect(lastDayFor('refused', BEFORE_TET, CALENDAR)).toBe('2027-02-12');
  expect(lastDayFor('more-asked', BEFORE_TET, CALENDAR)).toBe('2027-02-17');
  expect(lastDayFor('answered', BEFORE_TET, CALENDAR)).toBe('2027-03-02');
  expect(dueOf(BEFORE_TET, CALENDAR)).toEqual({ what: 'answer', by: '2027-03-02' });
});

test('[Y2] what came in on a day off counts from the next working day as well', () => {
  const onSunday = { ...BEFORE_TET, from: '2027-02-14', since: '2027-02-14' };
  expect(lastDayFor('refused', onSunday, CALENDAR)).toBe('2027-02-16');
});

test('[Y2] it is late on the day after the last one, not on it', () => {
  expect(isLate(BEFORE_TET, CALENDAR, '2027-03-02')).toBe(false);
  expect(isLate(BEFORE_TET, CALENDAR, '2027-03-03')).toBe(true);
});

test('[Y2] nothing is due while its writer is asked for more; what is supplemented has its time anew', () => {
  const asked: Standing = { ...BEFORE_TET, state: 'more-asked', since: '2027-02-11' };
  expect(dueOf(asked, CALENDAR)).toBeNull();
  const supplemented: Standing = { ...asked, state: 'supplemented', from: '2027-03-01' };
  expect(dueOf(supplemented, CALENDAR)?.by).toBe('2027-03-22');
});

test('[Y2 Y5] an answer about rules is published within two working days, one about conduct never', () => {
  const answered: Standing = { ...BEFORE_TET, state: 'answered', since: '2027-02-19' };
  expect(dueOf(answered, CALENDAR)).toEqual({ what: 'publish', by: '2027-02-22' });
  expect(dueOf({ ...answered, about: 'conduct' }, CALENDAR)).toBeNull();
});

test('[Y2] the days are the office’s own setting', () => {
  const quick = { ...CALENDAR, deadlines: { refuse: 1, askMore: 1, answer: 3, publish: 1 } };
  expect(dueOf(BEFORE_TET, quick)?.by).toBe('2027-02-15');
});

const course = (
  day: string,
  ...steps: readonly (readonly [FeedbackCourse['steps'][number]['step'], string])[]
): FeedbackCourse => ({
  channel: 'kiosk',
  about: 'rules',
  day,
  steps: steps.map(([step, on]) => ({ step, day: on })),
});

test('[Y2] what was settled counts as in time or late by the step that settled it', () => {
  const counts = feedbackCounts(
    [
      course('2027-02-03', ['answered', '2027-03-02'], ['published', '2027-03-20']),
      course('2027-02-03', ['answered', '2027-03-03']),
      course('2027-02-03', ['refused', '2027-02-15']),
      course('2027-02-03', ['transferred', '2027-02-15']),
      course('2027-02-03', ['more-asked', '2027-02-11']),
      { ...course('2027-02-03'), channel: 'paper', about: 'conduct' },
    ],
    CALENDAR,
    '2027-04-01',
  );
  expect(counts).toEqual({
    received: 6,
    byChannel: { kiosk: 5, phone: 0, paper: 1, 'e-mail': 0 },
    byAbout: { rules: 5, conduct: 1 },
    settledInTime: 2,
    settledLate: 2,
    answered: 2,
    transferred: 1,
    refused: 1,
    published: 1,
    open: 2,
    openLate: 1,
  });
});

test('[Y2] an answer that another body made possible does not make what was passed on late', () => {
  const one = course('2027-02-03', ['transferred', '2027-02-15'], ['answered', '2027-05-01']);
  expect(standingOf(one).state).toBe('answered');
  const { settledInTime, settledLate } = feedbackCounts([one], CALENDAR, '2027-05-02');
  expect([settledInTime, settledLate]).toEqual([1, 0]);
});
