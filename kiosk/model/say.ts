/** What the office wrote in both languages, and times of day, in the language the screen speaks now. */
import type { Hours } from '#shared/protocol/calendar.ts';
import type { Text } from '#shared/protocol/text.ts';
import { formatWeekdayOf } from '#shared/ui/format/date.ts';
import { clockTimeSaid } from '#shared/ui/format/time.ts';
import { language } from '#shared/ui/words/language.ts';
import { localeOf } from '#shared/ui/words/languages.ts';

/** A text of the office file. */
export function say(text: Text): string {
  return text[language.value];
}

/** Several names one after the other: `Quầy 1, Quầy 2`. */
export function sayAll(texts: readonly Text[]): string {
  return texts.map(say).join(', ');
}

/** Names of which one will do: `Quầy 1 hoặc Quầy 2`. */
export function sayAnyOf(texts: readonly Text[]): string {
  const format = new Intl.ListFormat(localeOf(language.value), { type: 'disjunction' });
  return format.format(texts.map(say));
}

/** `07:30` as in a sentence: 7 giờ 30. */
export function sayTime(time: string): string {
  return clockTimeSaid(time, language.value);
}

/** `2026-11-24` as in a sentence: Thứ Ba, 24/11/2026. */
export function sayDay(day: string): string {
  return formatWeekdayOf(day, language.value);
}

/** The days of opening hours: `Thứ Hai – Thứ Sáu` where they follow each other, else one by one. */
export function sayDays({ weekdays }: Hours): string {
  const format = new Intl.DateTimeFormat(localeOf(language.value), {
    weekday: 'long',
    timeZone: 'UTC',
  });
  // 1 January 2024 was a Monday.
  const name = (day: number) => format.format(Date.UTC(2024, 0, day)).normalize('NFC');
  const days = [...weekdays].sort((a, b) => a - b);
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return '';
  const inARow = days.length > 2 && last - first === days.length - 1;
  return inARow ? `${name(first)} – ${name(last)}` : days.map(name).join(', ');
}

/** The spans of opening hours as on a plaque: `7:30–11:30`. */
export function saySpans({ spans }: Hours): readonly string[] {
  return spans.map(({ from, to }) => `${short(from)}–${short(to)}`);
}

function short(time: string): string {
  return time.replace(/^0/, '');
}
