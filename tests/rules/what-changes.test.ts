import { officeChanges } from '#shared/domain/office-changes.ts';
import { FIVE_LEVEL } from '#shared/domain/questionnaires/five-level.ts';
import { officeSchema, type Office } from '#shared/protocol/office.ts';
import { expect, it } from 'vitest';
import { OFFICE, same } from './support/office.ts';

/** What one office file changes in another, said part by part. */

const procedure = OFFICE.procedures[0]!;

/** Another value for every part of an office, and what is told of it. */
const OTHERS: { readonly [Part in keyof Office]: readonly [Office[Part], ...string[]] } = {
  name: [same('Tên khác'), 'changed vi en'],
  place: [{ ...OFFICE.place, en: 'Elsewhere' }, 'changed en'],
  address: [same('Số 1'), 'changed vi en'],
  emblem: ['data:image/png;base64,AAAA', 'changed'],
  wallColour: ['#f2c766', 'changed'],
  contacts: [{ ...OFFICE.contacts, email: 'a@b.vn' }, 'changed email'],
  complaints: [{ ...OFFICE.complaints, phone: '0237 000 000' }, 'changed phone'],
  languages: [['vi'], 'changed'],
  timeZone: ['Asia/Bangkok', 'changed'],
  kioskHours: [{ ...OFFICE.kioskHours, weekdays: [1] }, 'changed weekdays'],
  serviceHours: [{ ...OFFICE.serviceHours, spans: [] }, 'changed spans'],
  holidays: [[{ day: '2026-09-02', name: same('Quốc khánh') }], 'added 2026-09-02'],
  makeUpDays: [['2026-09-05'], 'changed'],
  fields: [
    [OFFICE.fields[0]!, { id: 'dat-dai', name: same('Đất đai') }],
    'added dat-dai',
    'gone chung-thuc',
  ],
  lanes: [
    OFFICE.lanes.map((lane) => ({ ...lane, noWait: lane.id === 'ho-tich' || lane.noWait })),
    'changed ho-tich noWait',
  ],
  points: [['sanh'], 'changed'],
  series: [
    OFFICE.series.map((one) => (one.letter === 'A' ? { ...one, lastTicket: '16:00' } : one)),
    'changed A lastTicket',
  ],
  procedures: [
    [
      { ...procedure, limit: { parts: [], cutOff: null }, fee: [] },
      { ...procedure, code: '9.000001' },
    ],
    `changed ${procedure.code} limit fee`,
    'added 9.000001',
    ...OFFICE.procedures.slice(1).map(({ code }) => `gone ${code}`),
  ],
  noWaitCampaign: [
    { name: same('Đợt'), from: '2026-10-01', to: '2026-10-31', email: null },
    'changed name from to email',
  ],
  counters: [OFFICE.counters.toReversed(), 'reordered'],
  staff: [
    OFFICE.staff.map((one) => (one.id === 'lead' ? { ...one, role: 'clerk' } : one)),
    'changed lead role',
  ],
  devices: [
    [
      { role: 'display', label: same('Màn hình'), counter: null, point: null },
      { role: 'display', label: same('Màn hình'), counter: null, point: 'sanh' },
    ],
    'added display Màn hình',
    'added display Màn hình (2)',
  ],
  priorityGroups: [[same('Người cao tuổi')], 'added Người cao tuổi'],
  priorityRun: [3, 'changed'],
  deadlines: [{ refuse: 3, askMore: 5, answer: 10, publish: 2 }, 'changed refuse answer'],
  letterhead: [
    { ...OFFICE.letterhead, signer: 'Giám đốc', recipients: ['Lưu: VT'] },
    'changed signer recipients',
  ],
  thresholds: [{ longWaitMinutes: 45 }, 'changed longWaitMinutes'],
  smallestGroup: [20, 'changed'],
  questionnaire: [{ ...OFFICE.questionnaire, comment: false }, 'changed comment'],
  questionnaires: [[{ ...FIVE_LEVEL, id: 'rieng', name: same('Phiếu riêng') }], 'added rieng.1'],
  publicCalendar: ['administrative', 'changed'],
};

it.each(Object.entries(OTHERS))('[E8] a change of %s is told, and nothing else', (part, other) => {
  const [value, ...told] = other;
  const changes = officeChanges(OFFICE, { ...OFFICE, [part]: value });
  expect(changes.map((change) => change.part)).toEqual(told.map(() => part));
  const lines = changes.map(({ kind, key, members }) =>
    [kind, key, ...members].filter(Boolean).join(' '),
  );
  expect(lines).toEqual(told);
});

it('[E8] no part of the office file is forgotten here', () => {
  expect(Object.keys(OTHERS).toSorted()).toEqual(Object.keys(officeSchema.entries).toSorted());
});

it('[E8] nothing is told of a file that says the same', () => {
  expect(officeChanges(OFFICE, OFFICE)).toEqual([]);
  expect(officeChanges(OFFICE, structuredClone(OFFICE))).toEqual([]);
});

it('[E8] a change bears the name that people know the thing by', () => {
  const after = { ...OFFICE, counters: OFFICE.counters.slice(1) };
  expect(officeChanges(OFFICE, after)).toEqual([
    { part: 'counters', kind: 'gone', key: '1', name: same('Quầy 1'), members: [] },
  ]);
});
