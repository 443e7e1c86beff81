import { same } from '../rules/support/office.ts';
import { type Broken, one } from './broken-office.ts';
import { GONE, WHOLE } from './whole-office.ts';

/** Office files of which each part is sound, but they do not fit together: refused as `office-inconsistent`. */

const hours = (...spans: readonly (readonly [string, string])[]) => ({
  weekdays: [1, 2, 3, 4, 5],
  spans: spans.map(([from, to]) => ({ from, to })),
});

const OWN = 'questionnaires.0';

export const UNFITTING: readonly Broken[] = [
  one('a letter used twice', 'series.4.letter', 'A', 'used-twice'),
  [
    'a lane id used twice',
    [['lanes.1.id', 'ho-tich']],
    [
      ['lanes.1.id', 'used-twice'],
      ['series.1.lane', 'unknown-reference'],
      ['series.4.lane', 'unknown-reference'],
      ['procedures.2.lane', 'unknown-reference'],
      ['counters.1.lanes.1', 'unknown-reference'],
      ['counters.2.lanes.0', 'unknown-reference'],
    ],
  ],
  one('a counter id used twice', 'counters.2.id', '1', 'used-twice'),
  one('a staff id used twice', 'staff.1.id', 'clerk-1', 'used-twice'),
  one('a procedure there twice', 'procedures.1.code', '1.001193', 'used-twice'),
  one('an issuing point there twice', 'points', ['sanh', 'ban', 'sanh'], 'used-twice', 'points.2'),
  one(
    'two counters of one name',
    'counters.1.name',
    same('quầy  1'),
    'name-twice',
    'counters.1.name.vi',
  ),
  one(
    'two counters of one name, its marks put together in another way',
    'counters.1.name.vi',
    'Quầy 1'.normalize('NFD'),
    'name-twice',
  ),
  one('two lanes of one name', 'lanes.1.name.vi', 'HỘ TỊCH', 'name-twice'),
  one('two posts of one name', 'staff.2.label.vi', 'Công chức 1', 'name-twice'),
  [
    'a field called as the merged row',
    [
      ['fields.0.id', 'other'],
      ['procedures.0.field', 'other'],
      ['procedures.1.field', 'other'],
    ],
    [['fields.0.id', 'reserved-id']],
  ],
  one('a series of no lane', 'series.0.lane', 'x', 'unknown-reference'),
  one('a series of no point', 'series.0.point', 'x', 'unknown-reference'),
  one('a procedure of no field', 'procedures.0.field', 'x', 'unknown-reference'),
  one('a procedure of no lane', 'procedures.0.lane', 'x', 'unknown-reference'),
  one('a counter of one unknown lane', 'counters.1.lanes.1', 'x', 'unknown-reference'),
  one('a tablet of no counter', 'devices.1.counter', '9', 'unknown-reference'),
  one('a kiosk of no point', 'devices.0.point', 'x', 'unknown-reference'),
  [
    'keys that have no counter',
    [
      ['devices.1.role', 'counter'],
      ['devices.1.counter', GONE],
    ],
    [['devices.1.counter', 'device-without-counter']],
  ],
  one('a kiosk that has no point', 'devices.0.point', null, 'device-without-point'),
  one(
    'two kiosks at one point',
    'devices.1',
    { role: 'kiosk', label: same('Máy 2'), point: 'sanh' },
    'point-has-device',
    'devices.1.point',
  ),
  [
    'a second no-wait lane',
    [['lanes.3', { id: 'x', name: same('X'), noWait: true }]],
    [['lanes.3.noWait', 'second-no-wait-lane']],
  ],
  [
    'a series nobody serves',
    [
      ['lanes.3', { id: 'dat-dai', name: same('Đất đai'), noWait: false }],
      ['series.5', { letter: 'D', lane: 'dat-dai', point: 'sanh' }],
    ],
    [
      ['lanes.3', 'lane-without-counter'],
      ['series.5.lane', 'series-nobody-serves'],
    ],
  ],
  [
    'a procedure whose lane has neither letter nor counter',
    [
      ['lanes.3', { id: 'dat-dai', name: same('Đất đai'), noWait: false }],
      ['procedures.0.lane', 'dat-dai'],
    ],
    [
      ['lanes.3', 'lane-without-series'],
      ['lanes.3', 'lane-without-counter'],
    ],
  ],
  [
    'a counter of nothing but a lane without letters',
    [
      ['lanes.3', { id: 'dat-dai', name: same('Đất đai'), noWait: false }],
      ['counters.0.lanes', ['dat-dai']],
    ],
    [['counters.0.lanes', 'counter-serves-nothing']],
  ],
  ['a no-wait lane without a letter', [['series.2', GONE]], [['lanes.2', 'lane-without-series']]],
  one('a counter of one lane twice', 'counters.0.lanes.1', 'ho-tich', 'counter-serves-lane-twice'),
  one('two letters of one point for one lane', 'series.1.lane', 'ho-tich', 'lane-twice-at-point'),
  one('an issuing point without a letter', 'points.2', 'cong', 'point-without-series'),
  [
    'a no-wait procedure, and no lane for it',
    [['lanes.2.noWait', false]],
    [['procedures.2.noWait', 'no-wait-without-lane']],
  ],
  one(
    'the no-wait lane as an ordinary one',
    'procedures.2.lane',
    'khong-cho',
    'ordinary-lane-is-no-wait',
  ),
  one('no such time zone', 'timeZone', 'Asia/Ha_Noi', 'time-zone-unknown'),
  one(
    'hours that end before they begin',
    'kioskHours',
    hours(['05:00', '18:00'], ['19:00', '18:30']),
    'hours-reversed',
    'kioskHours.spans.1',
  ),
  one(
    'hours of no time',
    'serviceHours',
    hours(['07:30', '07:30']),
    'hours-reversed',
    'serviceHours.spans.0',
  ),
  one(
    'hours that overlap',
    'serviceHours',
    hours(['07:30', '12:00'], ['11:30', '17:00']),
    'hours-overlap',
    'serviceHours.spans.1',
  ),
  one(
    'the afternoon before the morning',
    'serviceHours',
    hours(['13:00', '17:00'], ['07:30', '11:30']),
    'hours-overlap',
    'serviceHours.spans.1',
  ),
  one('a weekday twice', 'kioskHours.weekdays.1', 1, 'weekday-twice'),
  one('a last ticket after closing', 'series.0.lastTicket', '17:30', 'last-ticket-outside-hours'),
  one('a last ticket at the opening', 'series.0.lastTicket', '06:30', 'last-ticket-outside-hours'),
  one('a holiday twice', 'holidays.1.day', '2027-01-01', 'day-twice'),
  one('a make-up day twice', 'makeUpDays.1', '2027-01-09', 'day-twice'),
  one('a make-up day on a holiday', 'makeUpDays.0', '2027-09-02', 'holiday-is-make-up-day'),
  one('a campaign that ends before it begins', 'noWaitCampaign.to', '2026-10-31', 'dates-reversed'),
  one(
    'a procedure in force until before it began',
    'procedures.0.inForceTo',
    '2025-12-31',
    'dates-reversed',
  ),
  one('a dark wall', 'wallColour', '#15594a', 'wall-colour-unreadable'),
  one('a wall a shade too dark', 'wallColour', '#e9bd58', 'wall-colour-unreadable'),
  one('a language twice', 'languages', ['vi', 'en', 'vi'], 'language-twice', 'languages.2'),
  one('English alone', 'languages', ['en'], 'first-language-missing'),
  one(
    'a reason twice',
    'questionnaire.reasons',
    ['fee', 'fee'],
    'reason-twice',
    'questionnaire.reasons.1',
  ),
  one('an unknown reason', 'questionnaire.reasons.0', 'weather', 'unknown-reference'),
  one('a questionnaire that there is not', 'questionnaire.use', 'x', 'unknown-reference'),
  [
    'a reason that the questionnaire in use does not have',
    [['questionnaire', { use: 'rieng', reasons: ['waiting', 'fee'], comment: true }]],
    [['questionnaire.reasons.1', 'unknown-reference']],
  ],
  one(
    'an own questionnaire named as one of the product',
    `${OWN}.id`,
    'five-level',
    'questionnaire-of-product',
  ),
  one(
    'an own questionnaire without the question on the result',
    `${OWN}.questions.0.id`,
    'x',
    'core-question-missing',
    `${OWN}.questions`,
  ),
  one('the guidance asked of everybody', `${OWN}.questions.1.asked`, 'all', 'core-question-asked'),
  one('a question twice', `${OWN}.questions.3.id`, 'attitude', 'used-twice'),
  one('a reason of an own questionnaire twice', `${OWN}.reasons.1.id`, 'waiting', 'used-twice'),
  one(
    'an own questionnaire that ends before it begins',
    `${OWN}.inForceTo`,
    '2025-12-31',
    'dates-reversed',
  ),
  one(
    'a version of an own questionnaire twice',
    'questionnaires',
    [WHOLE.questionnaires[0], WHOLE.questionnaires[0]],
    'used-twice',
    'questionnaires.1.version',
  ),
];
