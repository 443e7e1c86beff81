/** From one period to others: the one before it, the same one of last year, those to choose from (SPEC P1, S8). */
import { type Period, type PeriodCalendar, type PeriodKind, parsePeriod } from './period.ts';
import { addDays } from './time.ts';

/** Kinds that have a name of their own. */
export type NamedKind = Exclude<PeriodKind, 'range'>;

export const NAMED_KINDS: readonly NamedKind[] = [
  'week',
  'month',
  'quarter',
  'half-year',
  'nine-months',
  'year',
];

/** What stands behind the year, in order. */
const PARTS: { readonly [kind in NamedKind]: readonly string[] } = {
  week: Array.from({ length: 53 }, (_, i) => `-W${String(i + 1).padStart(2, '0')}`),
  month: Array.from({ length: 12 }, (_, i) => `-${String(i + 1).padStart(2, '0')}`),
  quarter: ['-Q1', '-Q2', '-Q3', '-Q4'],
  'half-year': ['-H1', '-H2'],
  'nine-months': ['-9M'],
  year: [''],
};

/** Years back that are looked through for periods to choose from. */
const YEARS_BACK = 3;

/** Periods of a kind that have begun, the newest first. @param day `2026-11-23` @param most how many at most */
export function periodsUpTo(
  kind: NamedKind,
  calendar: PeriodCalendar,
  day: string,
  most: number,
): readonly Period[] {
  const year = Number(day.slice(0, 4));
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, i) => year + 1 - i);
  return years
    .flatMap((one) => named(one, kind, calendar))
    .filter(({ from }) => from <= day)
    .sort((a, b) => (a.from < b.from ? 1 : -1))
    .slice(0, most);
}

/** The period of its kind that ended last before it begins; of days chosen freely as many days before them. */
export function periodBefore(period: Period): Period | null {
  const { kind, calendar, from, to } = period;
  const last = addDays(from, -1);
  if (kind === 'range') return parsePeriod(`${addDays(from, -daysIn(from, to))}..${last}`);
  const year = Number(from.slice(0, 4));
  const all = [year + 1, year, year - 1, year - 2].flatMap((one) => named(one, kind, calendar));
  const [found] = all.filter((one) => one.to <= last).sort((a, b) => (a.to < b.to ? 1 : -1));
  return found ?? null;
}

/** The same one of the year before; null where that year has none, as a week 53. 29 February answers to the 28th. */
export function sameLastYear({ kind, key, from, to }: Period): Period | null {
  if (kind === 'range') return parsePeriod(`${yearBefore(from)}..${yearBefore(to)}`);
  return parsePeriod(`${Number(key.slice(0, 4)) - 1}${key.slice(4)}`);
}

function named(year: number, kind: NamedKind, calendar: PeriodCalendar): readonly Period[] {
  const behind = calendar === 'administrative' && kind !== 'week' ? '-hc' : '';
  return PARTS[kind].flatMap((part) => parsePeriod(`${year}${part}${behind}`) ?? []);
}

function daysIn(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}

function yearBefore(day: string): string {
  const moved = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return moved.endsWith('-02-29') ? moved.replace('-29', '-28') : moved;
}
