import type { Words } from '../words.ts';

/** What is said of the changes that an office file brings, before and after it is accepted. */
export const officeChanges: Words['officeChanges'] = {
  parts: {
    name: 'name of the office',
    place: 'place',
    address: 'address',
    emblem: 'emblem',
    wallColour: 'wall colour',
    contacts: 'contacts',
    complaints: 'complaints',
    languages: 'languages',
    timeZone: 'time zone',
    kioskHours: 'hours of the kiosk',
    serviceHours: 'hours of service',
    holidays: 'holiday',
    makeUpDays: 'make-up days',
    fields: 'field',
    lanes: 'queue',
    points: 'issuing points',
    series: 'series',
    procedures: 'procedure',
    noWaitCampaign: 'no-wait campaign',
    counters: 'counter',
    staff: 'post',
    devices: 'planned device',
    priorityGroups: 'priority group',
    priorityRun: 'priority calls in a row',
    deadlines: 'deadlines of feedback',
    thresholds: 'thresholds',
    smallestGroup: 'smallest group published',
    questionnaire: 'questionnaire',
    questionnaires: 'questionnaires of the office’s own',
    publicCalendar: 'public calendar',
  },
  kinds: { added: 'added', changed: 'changed', gone: 'gone', reordered: 'in another order' },
  nothing: 'Nothing would change.',
  wouldChange: (count) => `The file changes ${count} ${count === 1 ? 'place' : 'places'}:`,
  hallFrom: (day) =>
    `Queues, letters, issuing points and the time zone, with the fields, counters and procedures that come with them, count from ${day}.`,
  figuresFrom: (day) =>
    `What was changed of the smallest group, the questionnaire or the public calendar counts from ${day}.`,
};
