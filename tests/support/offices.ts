import type { Office } from '#shared/protocol/office.ts';
import type { Text } from '#shared/protocol/text.ts';
import { SERIES_LETTERS } from '#shared/domain/vocabulary.ts';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';

/** Offices at the ends of what the screens must hold: one counter with one procedure, and forty counters with five hundred. */

const POINT = 'sanh';

/** One counter, one lane, one procedure, one language; nothing is settled at once. */
export function tinyOffice(): Office {
  const procedure = DEMONSTRATION_OFFICE.procedures.find((one) => one.noWait === null);
  if (!procedure) throw new Error('The demonstration office has no ordinary procedure.');
  const { field, lane } = procedure;
  return {
    ...DEMONSTRATION_OFFICE,
    languages: ['vi'],
    fields: DEMONSTRATION_OFFICE.fields.filter(({ id }) => id === field),
    lanes: DEMONSTRATION_OFFICE.lanes.filter(({ id }) => id === lane),
    points: [POINT],
    series: [{ letter: 'A', lane, point: POINT, lastTicket: null }],
    procedures: [procedure],
    ...hallOf([[lane]]),
    priorityGroups: [],
  };
}

const PROCEDURES = 500;
const COUNTERS = 40;

/** Fields of many wards beside those of the demonstration, so that every letter of the alphabet has a lane. */
const MORE_LANES: readonly (readonly [id: string, vi: string, en: string])[] = [
  ['giao-duc', 'Giáo dục và đào tạo', 'Education and training'],
  ['y-te', 'Y tế', 'Health'],
  ['van-hoa', 'Văn hóa, thể thao và du lịch', 'Culture, sports and tourism'],
  ['moi-truong', 'Môi trường', 'Environment'],
  ['nong-nghiep', 'Nông nghiệp và phát triển nông thôn', 'Agriculture and rural development'],
  ['tai-chinh', 'Tài chính – kế hoạch', 'Finance and planning'],
  ['khen-thuong', 'Thi đua – khen thưởng', 'Awards and commendations'],
  ['ton-giao', 'Tín ngưỡng, tôn giáo', 'Belief and religion'],
  ['giao-thong', 'Giao thông vận tải', 'Transport'],
];

/** Forty counters, five hundred procedures, eighteen lanes with every letter there is, long names. */
export function hugeOffice(): Office {
  const added = MORE_LANES.map(([id, vi, en]) => ({ id, name: { vi, en } }));
  const lanes = [...DEMONSTRATION_OFFICE.lanes, ...added.map((one) => ({ ...one, noWait: false }))];
  const ordinary = lanes.filter(({ noWait }) => !noWait);
  const noWait = lanes.filter((lane) => lane.noWait);
  return {
    ...DEMONSTRATION_OFFICE,
    name: {
      vi: 'Trung tâm Phục vụ hành chính công liên phường, điểm tiếp nhận và trả kết quả số 2',
      en: 'Joint Public Administration Service Centre, reception and delivery point no. 2',
    },
    fields: [...DEMONSTRATION_OFFICE.fields, ...added],
    lanes,
    points: [POINT],
    series: lanes.map(({ id }, i) => ({
      letter: SERIES_LETTERS.charAt(i),
      lane: id,
      point: POINT,
      lastTicket: null,
    })),
    procedures: Array.from({ length: PROCEDURES }, (_, i) => manifold(i, added)),
    ...hallOf(
      Array.from({ length: COUNTERS }, (_, i) => [
        ...(i < 4 ? noWait : []).map(({ id }) => id),
        ordinary[i % ordinary.length]?.id ?? '',
      ]),
    ),
  };
}

/** The i-th of many procedures: the demonstration's own first, then the same again under other codes, most of them in the added lanes. */
function manifold(
  i: number,
  added: readonly { readonly id: string }[],
): Office['procedures'][number] {
  const all = DEMONSTRATION_OFFICE.procedures;
  const base = all[i % all.length];
  if (!base) throw new Error('The demonstration office has no procedures.');
  const round = Math.floor(i / all.length);
  if (round === 0) return base;
  const place = round % 3 === 0 ? undefined : added[i % added.length]?.id;
  return {
    ...base,
    code: `9.${String(i).padStart(6, '0')}`,
    name: again(base.name, round),
    shortName: again(base.shortName, round),
    field: place ?? base.field,
    lane: place ?? base.lane,
  };
}

function again({ vi, en }: Text, round: number): Text {
  return { vi: `${vi}, trường hợp ${round + 1}`, en: `${en}, case ${round + 1}` };
}

/** Counters that serve these lanes, a clerk and a tablet at each; a kiosk and a display for all, one lead. */
function hallOf(
  lanesOfCounters: readonly string[][],
): Pick<Office, 'counters' | 'staff' | 'devices'> {
  const counters = lanesOfCounters.map((lanes, i) => ({
    id: String(i + 1),
    name: { vi: `Quầy ${i + 1}`, en: `Counter ${i + 1}` },
    lanes,
  }));
  const shared = DEMONSTRATION_OFFICE.devices.filter(
    ({ counter, point }) => counter === null && (point === null || point === POINT),
  );
  return {
    counters,
    staff: [
      ...counters.map(({ id }) => ({
        id: `cong-chuc-${id}`,
        label: { vi: `Công chức ${id}`, en: `Clerk ${id}` },
        role: 'clerk' as const,
      })),
      ...DEMONSTRATION_OFFICE.staff.filter(({ role }) => role === 'lead'),
    ],
    devices: [
      ...shared,
      ...counters.map(({ id }) => ({
        role: 'tablet' as const,
        label: { vi: `Máy đánh giá quầy ${id}`, en: `Tablet at counter ${id}` },
        counter: id,
        point: null,
      })),
    ],
  };
}
