import { type Language, localeOf } from '../words/languages.ts';
import { noBreak, remembered } from './intl.ts';

/** Dates in the office's zone. Moments are epoch milliseconds, days are written YYYY-MM-DD. */

const dates = remembered(
  (locale, zone) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: zone,
      day: '2-digit',
      month: locale === 'vi-VN' ? '2-digit' : 'short',
      year: 'numeric',
    }),
);

const weekdays = remembered(
  (locale, zone) => new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'long' }),
);

/** 10/11/2026 in Vietnamese; 10 Nov 2026 in English, where 10/11 would be read in two ways. */
export function formatDate(at: number, zone: string, language: Language): string {
  return noBreak(dates(localeOf(language), zone).format(at));
}

/** Thứ Ba, 10/11/2026; Tuesday, 10 Nov 2026. */
export function formatWeekdayDate(at: number, zone: string, language: Language): string {
  const weekday = weekdays(localeOf(language), zone).format(at).normalize('NFC');
  return `${weekday}, ${formatDate(at, zone, language)}`;
}

/** A day that is already the office's own, with its weekday. */
export function formatWeekdayOf(day: string, language: Language): string {
  return formatWeekdayDate(Date.parse(day), 'UTC', language);
}

/** A day that is already the office's own, written YYYY-MM-DD, as a date for people. */
export function formatDay(day: string, language: Language): string {
  return formatDate(Date.parse(`${day}T00:00:00Z`), 'UTC', language);
}
