import type { Words } from '../words.ts';

const HALVES = ['First', 'Second'];

/** Words with which the lead chooses any period, and sees it beside others. */
export const periods: Words['periods'] = {
  month: (month, year) => `Month ${month}, ${year}`,
  halfYear: (half, year) => `${HALVES[half - 1]} half of ${year}`,
  nineMonths: (year) => `Nine months of ${year}`,
  year: (year) => `Year ${year}`,
  week: (week, year) => `Week ${week}, ${year}`,
  other: 'Another period',
  kind: 'Kind',
  kinds: {
    week: 'week',
    month: 'month',
    quarter: 'quarter',
    'half-year': 'half-year',
    'nine-months': 'nine months',
    year: 'year',
    range: 'days of your own choice',
  },
  calendar: 'Calendar',
  calendars: {
    calendar: 'calendar',
    administrative: 'administrative, from the 15th to the 14th',
  },
  byCalendar: 'by the calendar',
  which: 'Period',
  from: 'From',
  to: 'To the end of',
  see: 'See this period',
  noDays: 'Choose a first day that is not after the last.',
  due: 'Reports due',
  dueKinds: {
    quarter: (name) => `${name}: publish and report`,
    month: (name) => `${name}: report`,
    campaign: (name) => `No-wait campaign, ${name}: report`,
  },
  dueBy: {
    ahead: (day) => `Not over yet. Due ${day}`,
    due: (day) => `Due ${day}`,
    late: (day) => `Was due ${day}`,
  },
  dueNever: 'No day can be told, since there are no working days.',
  dueOpen: 'Open',
  dueNote:
    'Figures and files lie ready to be read and downloaded. Nothing is published or sent unless a person decides so.',
  compared: 'Beside other periods',
  none: (name) => `${name}: no rate can be told.`,
  before: 'The period before',
  lastYear: 'The same a year ago',
};
