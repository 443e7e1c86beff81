import { askingOf } from '#shared/domain/questionnaires/asking.ts';
import type { Office, OfficeFile } from '#shared/protocol/office.ts';
import { expect, test } from 'vitest';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { checkOffice, checkOfficeBytes } from '../../server/office/check-office.ts';
import { configure } from '../rules/support/asks.ts';
import { givenExactly } from '../rules/support/given.ts';
import { same } from '../rules/support/office.ts';
import { edited, WHOLE } from './whole-office.ts';

/** Office files that are accepted, odd as they may look. */

/** One counter, one field, one procedure, and nothing that may be left out. */
const LEAST: OfficeFile = {
  name: same('Trung tâm'),
  place: same('Xã Thử Nghiệm'),
  timeZone: 'Asia/Ho_Chi_Minh',
  kioskHours: { weekdays: [1], spans: [{ from: '07:30', to: '11:30' }] },
  serviceHours: { weekdays: [1], spans: [{ from: '07:30', to: '11:30' }] },
  fields: [{ id: 'ho-tich', name: same('Hộ tịch') }],
  lanes: [{ id: 'chung', name: same('Chung'), noWait: false }],
  points: ['sanh'],
  series: [{ letter: 'A', lane: 'chung', point: 'sanh' }],
  procedures: [
    {
      code: '1.001193',
      name: same('Đăng ký khai sinh'),
      shortName: same('Khai sinh'),
      field: 'ho-tich',
      lane: 'chung',
    },
  ],
  counters: [{ id: '1', name: same('Quầy 1'), lanes: ['chung'] }],
  staff: [],
  priorityRun: 2,
  smallestGroup: 10,
  publicCalendar: 'calendar',
};

function sound(raw: unknown): Office {
  const checked = checkOffice(raw);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.office;
}

test('[E1] the least office: one counter, one field, one procedure', () => {
  const office = sound(LEAST);
  expect(office).toMatchObject({ languages: ['vi', 'en'], holidays: [], wallColour: null });
  expect(office.procedures[0]).toMatchObject({ limit: null, fee: null, papers: [], noWait: null });
  expect(givenExactly().when(configure(office)).refusal).toBeNull();
});

test('[R12] a file that says no more than its reasons uses the three levels, as before', () => {
  const office = sound({ ...LEAST, questionnaire: { reasons: ['fee'], comment: false } });
  expect(office.questionnaire).toEqual({ use: 'three-level', reasons: ['fee'], comment: false });
  expect(office.questionnaires).toEqual([]);
});

test('[R12] an office uses the newest version of a questionnaire of its own', () => {
  const [own] = WHOLE.questionnaires;
  const older = { ...own, version: 1, reasons: [{ id: 'fee', name: same('Phí') }] };
  const use = { use: 'rieng', reasons: ['waiting'], comment: false };
  const office = sound({ ...WHOLE, questionnaire: use, questionnaires: [older, own] });
  expect(askingOf(office)).toMatchObject({ id: 'rieng', version: 2, comment: false });
  expect(askingOf(office).reasons.map(({ id }) => id)).toEqual(['waiting']);
});

test('[E1] quotation marks and emoji in a name are kept as they stand', () => {
  const name = same('Quầy "1" 😀 <b>&amp;');
  const office = sound(edited(WHOLE, ['counters.0.name', name]));
  expect(office.counters[0]?.name).toEqual(name);
});

test.each([
  'UỶ BAN NHÂN DÂN XÃ\u00a0TÂN LẬP',
  '“XÃ”',
  '‘XÃ’',
  'XÃ…',
  'XÃ – PHƯỜNG',
  '«XÃ»',
  'XÃ•',
])('[E1] a sound name is not taken for one read in a wrong encoding: %s', (vi) => {
  const bytes = new TextEncoder().encode(JSON.stringify(edited(WHOLE, ['name.vi', vi])));
  expect(checkOfficeBytes(bytes)).toMatchObject({ ok: true, office: { name: { vi } } });
});

test('[E1] a name is kept in NFC, without the spaces around it', () => {
  const office = sound(edited(WHOLE, ['place.vi', `  ${'Phường Mẫu'.normalize('NFD')} `]));
  expect(office.place.vi).toBe('Phường Mẫu');
});

test('[E1] a name of 120 characters is not too long', () => {
  expect(sound(edited(WHOLE, ['counters.0.name.vi', 'ầ'.repeat(120)])).counters).toHaveLength(3);
});

test('[E1] UTF-8 is read with a byte-order mark and without, in lines of either kind', () => {
  const text = JSON.stringify(WHOLE, null, 2);
  for (const one of [text, `\ufeff${text}`, text.replaceAll('\n', '\r\n')]) {
    expect(checkOfficeBytes(new TextEncoder().encode(one))).toEqual({ ok: true, office: WHOLE });
  }
});

test('[E1] an accepted file, written out and read again, is the same', () => {
  expect(sound(structuredClone(DEMONSTRATION_OFFICE))).toEqual(DEMONSTRATION_OFFICE);
  expect(sound(JSON.parse(JSON.stringify(sound(LEAST))))).toEqual(sound(LEAST));
});

test('[E1] a no-wait procedure may do without limits and conditions, a last ticket may be at closing', () => {
  const noWait = { limits: [], condition: null, cutOff: null };
  const file = edited(WHOLE, ['procedures.2.noWait', noWait], ['series.0.lastTicket', '17:00']);
  expect(sound(file).procedures[2]).toMatchObject({ noWait });
});

test('[E9] the wall of the house and a lighter one are accepted', () => {
  for (const colour of ['#f3cb6c', '#ffffff', '#fbf6ea']) {
    expect(sound(edited(WHOLE, ['wallColour', colour])).wallColour).toBe(colour);
  }
});

test('[E1] forty counters, and five hundred procedures', () => {
  const counters = Array.from({ length: 40 }, (_, i) => ({
    id: `${i + 1}`,
    name: { vi: `Quầy ${i + 1}`, en: `Counter ${i + 1}` },
    lanes: ['ho-tich', 'chung-thuc', 'khong-cho'],
  }));
  const procedures = Array.from({ length: 500 }, (_, i) => ({
    ...WHOLE.procedures[i % 3],
    code: `1.${String(i).padStart(6, '0')}`,
  }));
  const office = sound({ ...WHOLE, counters, procedures });
  expect([office.counters.length, office.procedures.length]).toEqual([40, 500]);
});
