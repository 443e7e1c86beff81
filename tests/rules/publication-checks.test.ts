import { expect, test } from 'vitest';
import { hiddenIn, missingDays, settingChanges } from '#shared/domain/publication-checks.ts';
import { PUBLICATION } from '../support/publication.ts';
import { OFFICE } from './support/office.ts';

/** What the lead looks at before a quarter is published. */

test('[P6 E4] a working day without a number is named; days off, holidays are none', () => {
  const office = {
    ...OFFICE,
    holidays: [{ day: '2026-09-02', name: { vi: 'Quốc khánh', en: 'National Day' } }],
    makeUpDays: ['2026-09-05'],
  };
  // 31 August 2026 is a Monday; the 5th, a Saturday, is worked on.
  const days = new Set(['2026-08-31', '2026-09-03']);
  expect(missingDays(office, { from: '2026-08-31', to: '2026-09-06' }, days)).toEqual([
    '2026-09-01',
    '2026-09-04',
    '2026-09-05',
  ]);
});

test('[P6 S4] what is merged, and what is not shown at all, is counted', () => {
  // Four fields and three procedures are merged; guidance is not shown.
  expect(hiddenIn(PUBLICATION.figures)).toEqual({ merged: 7, left: 1 });
});

test('[P6 E3] settings that differ from those of the quarter before are told, and only they', () => {
  const { smallestGroup, questionnaire, questionnaires, publicCalendar } = OFFICE;
  const policy = { smallestGroup, questionnaire, questionnaires, publicCalendar };
  expect(settingChanges(policy, policy)).toEqual([]);
  expect(settingChanges(null, policy)).toEqual([]);
  expect(settingChanges(policy, { ...policy, smallestGroup: 20 })).toEqual([
    { setting: 'smallest-group', before: String(smallestGroup), now: '20' },
  ]);
});
