import { FIVE_LEVEL } from '#shared/domain/questionnaires/five-level.ts';
import { procedureSchema } from '#shared/protocol/procedure.ts';
import type { Office } from '#shared/protocol/office.ts';
import * as v from 'valibot';
import { OFFICE, same } from '../rules/support/office.ts';

/** An office file in which every member is filled, and ways to change a copy of it by the path of a member. */

const [birth, marriage, copies] = OFFICE.procedures;

/** Nothing in it is left out, null or empty but where the office means so. */
export const WHOLE: Office = {
  ...OFFICE,
  address: same('Số 1, đường Thử Nghiệm'),
  emblem: 'data:image/png;base64,iVBORw0KGgo=',
  wallColour: '#f3cb6c',
  contacts: { phone: '0237 123 456', email: 'mot-cua@example.vn', website: 'https://example.vn' },
  complaints: {
    how: same('Gặp phụ trách tại bàn hướng dẫn'),
    phone: '0237 123 457',
    email: 'gop-y@example.vn',
  },
  holidays: [
    { day: '2027-01-01', name: same('Tết Dương lịch') },
    { day: '2027-09-02', name: same('Quốc khánh') },
  ],
  makeUpDays: ['2027-01-09'],
  series: OFFICE.series.map((series, i) => ({ ...series, lastTicket: i === 0 ? '16:30' : null })),
  procedures: [
    v.parse(procedureSchema, {
      ...birth,
      limit: {
        parts: [{ when: same('đô thị'), amount: 5, unit: 'working-days', atMost: true }],
        cutOff: '15:00',
      },
      fee: [
        { when: null, charge: { type: 'amount', amount: 8000, per: same('bản'), atMost: false } },
        { when: same('quá hạn'), charge: { type: 'by-council' } },
        { when: same('hộ nghèo'), charge: { type: 'free' } },
      ],
      papers: [same('Tờ khai')],
      legalBasis: same('Luật Hộ tịch'),
      decision: same('Quyết định 1'),
      department: same('Tư pháp'),
      inForceFrom: '2026-01-01',
      inForceTo: '2027-12-31',
    }),
    marriage!,
    copies!,
  ],
  noWaitCampaign: {
    name: same('Đợt không chờ'),
    from: '2026-11-01',
    to: '2026-12-31',
    email: 'mot-cua@example.vn',
  },
  letterhead: {
    superior: 'Ủy ban nhân dân Phường Mẫu',
    abbreviation: 'TTPVHCC',
    signer: 'Giám đốc',
    recipients: ['Lưu: VT'],
    legalBases: ['Quyết định mẫu'],
    reportWorkingDays: 3,
  },
  devices: [
    { role: 'kiosk', label: same('Máy lấy số'), counter: null, point: 'sanh' },
    { role: 'tablet', label: same('Máy đánh giá'), counter: '1', point: null },
  ],
  priorityGroups: [same('Người cao tuổi')],
  questionnaires: [
    {
      ...FIVE_LEVEL,
      id: 'rieng',
      version: 2,
      name: same('Phiếu riêng'),
      questions: [
        ...FIVE_LEVEL.questions,
        { id: 'signs', stage: 'guidance', asked: 'all', text: same('Biển hiệu có dễ thấy không?') },
      ],
      reasons: [
        { id: 'waiting', name: same('Chờ lâu') },
        { id: 'other', name: same('Lý do khác') },
      ],
      legalBasis: same('Quyết định 2'),
      inForceFrom: '2026-01-01',
      inForceTo: '2027-12-31',
    },
  ],
};

/** Takes a member out. */
export const GONE = Symbol('gone');

/** A change of one member: its path, `lanes.0.name.vi`, and what stands there instead. */
export type Edit = readonly [path: string, value: unknown];

/** A copy with these changes, as it would come from a file. */
export function edited(office: object, ...edits: readonly Edit[]): unknown {
  return edits.reduce<unknown>(
    (file, [path, value]) => set(file, path.split('.').filter(Boolean), value),
    structuredClone(office),
  );
}

/** The path of every member, groups and lists as well as what is in them. */
export function pathsOf(value: unknown, above = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const path = above === '' ? key : `${above}.${key}`;
    return [path, ...pathsOf(part, path)];
  });
}

function set(file: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy: unknown = Array.isArray(file) ? [...file] : { ...Object(file) };
  const part = Reflect.get(Object(copy), key) as unknown;
  if (rest.length > 0 || value !== GONE) {
    Reflect.set(Object(copy), key, set(part, rest, value));
  } else if (Array.isArray(copy)) {
    copy.splice(Number(key), 1);
  } else {
    Reflect.deleteProperty(Object(copy), key);
  }
  return copy;
}
