import type { Share } from '#shared/domain/publication.ts';
import { type PeriodCalendar, parsePeriod } from '#shared/domain/period.ts';
import { dayOf } from '#shared/domain/time.ts';
import { FORM, FORM_PERIODS } from './form-words.ts';
import type { Letterhead, Report } from './report.ts';
import type { Kind, SheetCell } from './workbook.ts';

/** Cells and sentences that both forms are put together from. */

/** A cell; it may cover several columns and rows. */
export function cell(value: string | number, kind: Kind, across = 1, down = 1): SheetCell {
  return { value, kind, across, down };
}

/** A share as a number with one decimal, or "không có" where nobody answered. */
export function shareCell(count: number, n: number, kind: Kind = 'share'): SheetCell {
  return n === 0 ? cell(FORM.knownZero, kind) : cell(count / n, kind);
}

/** Two lines under a table: the satisfied share, and its interval (SPEC S2, S3). @param share null where fewer than `least` answered */
export function satisfactionLines(
  share: Share | null,
  least: number,
  labelAcross: number,
): readonly (readonly (SheetCell | null)[])[] {
  const label = (text: string) => [cell(text, 'line', labelAcross), ...gap(labelAcross - 1)];
  if (!share) return [[...label(FORM.satisfied), cell(FORM.tooFew(least), 'line')]];
  const { n, satisfied, interval } = share;
  if (n === 0 || satisfied === null || interval === null) {
    return [[...label(FORM.satisfied), cell(FORM.knownZero, 'line')]];
  }
  return [
    [...label(FORM.satisfied), cell(satisfied, 'plain-share')],
    [...label(FORM.interval), ...interval.map((bound) => cell(bound, 'plain-share'))],
  ];
}

/** Empty places that a wide cell covers. */
export function gap(count: number): readonly null[] {
  return Array.from({ length: count }, () => null);
}

/** The place and day, and who signs, at the right half. */
export function signature({ office, madeOn }: Letterhead, columns: number) {
  const [year = '', month = '', day = ''] = madeOn.split('-');
  const left = Math.ceil(columns / 2);
  const right = (text: string, kind: Kind) => [...gap(left), cell(text, kind, columns - left)];
  return [
    [],
    right(FORM.placeAndDate(office.place.vi, day, month, year), 'centred'),
    right(FORM.signer, 'signature'),
    right(FORM.signHere, 'centred'),
  ];
}

/** Whether the figures are frozen, and of which day they are. */
export function standing(report: Report, { office }: Letterhead): string {
  const { published, countedTo, answersOf } = report;
  if (!published) {
    const counted = FORM.countedTo(dateOf(countedTo));
    return answersOf ? `${counted} ${daysSaid(answersOf)}` : counted;
  }
  const day = dayOf(published.publishedAt, office.timeZone);
  return FORM.published(published.version, dateOf(day));
}

/** Of which days the shares of a span are (SPEC S7). */
export function daysSaid(days: NonNullable<Report['answersOf']>): string {
  if (days.length === 0) return FORM.answersOfNone;
  const spans = days.map(({ from, to }) => FORM.answersDays(dateOf(from), dateOf(to)));
  return FORM.answersOf(spans.join('; '));
}

/** `2026-07-01` as 01/07/2026. */
export function dateOf(day: string): string {
  return day.split('-').toReversed().join('/');
}

/** A period's name in the forms' words, `Quý III Năm 2026`; its days where it has no name. */
export function periodName(key: string): string {
  const period = parsePeriod(key);
  if (!period) throw new RangeError(`"${key}" is no period.`);
  const year = key.slice(0, 4);
  const part = key.slice(5).replace(/-hc$/, '');
  switch (period.kind) {
    case 'quarter':
      return FORM_PERIODS.quarter(romanOf(part.slice(1)), year);
    case 'month':
      return FORM_PERIODS.month(part, year);
    case 'half-year':
      return FORM_PERIODS['half-year'](FORM_PERIODS.halves[part === 'H1' ? '1' : '2'], year);
    case 'nine-months':
      return FORM_PERIODS['nine-months'](year);
    case 'year':
      return FORM_PERIODS.year(year);
    case 'week':
      return FORM_PERIODS.week(part.slice(1), year);
    case 'range':
      return FORM.fromTo(dateOf(period.from), dateOf(period.to));
    default:
      return period.kind satisfies never;
  }
}

/** The name of the calendar a period belongs to; null for dates of one's own choice and for weeks. */
export function calendarName(key: string): string | null {
  const calendar = calendarOf(key);
  return calendar && FORM_PERIODS.calendars[calendar];
}

/** The same within a sentence. */
export function calendarInLine(key: string): string | null {
  const calendar = calendarOf(key);
  return calendar && FORM_PERIODS.calendarsInLine[calendar];
}

function calendarOf(key: string): PeriodCalendar | null {
  const period = parsePeriod(key);
  return !period || period.kind === 'range' || period.kind === 'week' ? null : period.calendar;
}

function romanOf(quarter: string): string {
  const found = Object.entries(FORM_PERIODS.quarters).find(([number]) => number === quarter);
  return found?.[1] ?? quarter;
}
