import type { Fee, Limit, LimitUnit, NoWait } from '#shared/protocol/procedure.ts';
import type { Text } from '#shared/protocol/text.ts';
import { text } from './entries.ts';

/** Limits and fees from their parts, and those that several procedures share. */

type LimitPart = Limit['parts'][number];
type FeePart = Fee[number];

const part = (amount: number, unit: LimitUnit, atMost = false): LimitPart => ({
  when: null,
  amount,
  unit,
  atMost,
});
/** Within the working day for 0, else in so many working days. */
export const workingDays = (amount: number): LimitPart => part(amount, 'working-days');
/** "Không quá" so many working days. */
export const upToWorkingDays = (amount: number): LimitPart => part(amount, 'working-days', true);
/** "Không quá" so many days of the calendar. */
export const upToDays = (amount: number): LimitPart => part(amount, 'days', true);
/** In so many hours. */
export const hours = (amount: number): LimitPart => part(amount, 'hours');

/** A limit without a cut-off. */
export function limit(...parts: Limit['parts']): Limit {
  return { parts, cutOff: null };
}

/** The same for papers handed in before 15:00; later ones begin on the next working day. */
export function before15(...parts: Limit['parts']): Limit {
  return { parts, cutOff: '15:00' };
}

/** Nothing to pay. */
export const FREE: FeePart = { when: null, charge: { type: 'free' } };
/** Set by the province's People's Council. */
export const BY_COUNCIL: FeePart = { when: null, charge: { type: 'by-council' } };

/** An amount in đồng, for the whole or for each of something. */
export function dong(amount: number, per: Text | null = null): FeePart {
  return { when: null, charge: { type: 'amount', amount, per, atMost: false } };
}

/** "Tối đa" so many đồng. */
function upToDong(amount: number, per: Text): FeePart {
  return { when: null, charge: { type: 'amount', amount, per, atMost: true } };
}

/** One part of a limit or a fee for a case of its own. */
export function inCase<Part extends LimitPart | FeePart>(vi: string, en: string, of: Part): Part {
  return { ...of, when: text(vi, en) };
}

/** What amounts are charged for, where several procedures share it. */
export const COPY = text('bản', 'copy');
/** See `COPY`. */
export const TRANSACTION = text('giao dịch', 'transaction');
const PAGE = text('trang', 'page');

/** How long the law allows. */
export const LIMIT = {
  sameDay: limit(workingDays(0)),
  sameDayBefore15: before15(workingDays(0)),
  upToDays2: limit(upToWorkingDays(2)),
  upToDays3: limit(upToWorkingDays(3)),
  days3: limit(workingDays(3)),
} as const;

/** What it costs. */
export const FEE = {
  byCouncil: [BY_COUNCIL],
  lateByCouncil: [inCase('đúng hạn', 'on time', FREE), inCase('quá hạn', 'late', BY_COUNCIL)],
  perPage: [
    dong(2000, PAGE),
    inCase('từ trang thứ 3', 'from page 3', dong(1000, PAGE)),
    upToDong(200_000, COPY),
  ],
  perCase: [dong(10_000, text('trường hợp', 'case'))],
  perTransaction: [dong(50_000, TRANSACTION)],
  temporaryResidence: byWay(15_000, 7000),
} satisfies Readonly<Record<string, Fee>>;

/** A fee that depends on the way in which papers are handed in. */
export function byWay(atCounter: number, online: number): Fee {
  return [
    inCase('trực tiếp', 'at the counter', dong(atCounter)),
    inCase('trực tuyến', 'online', dong(online)),
  ];
}

/** A no-wait procedure of civil status: its condition as a citizen can answer it with yes or no. */
export function ifComplete(cutOff: NoWait['cutOff']): NoWait {
  return {
    limits: [],
    condition: text(
      'Đã mang đủ giấy tờ mà thủ tục này cần',
      'All the papers that this procedure needs are with you',
    ),
    cutOff,
  };
}
