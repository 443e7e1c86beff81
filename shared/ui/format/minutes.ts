import { type Language, localeOf } from '../words/languages.ts';
import { noBreak, remembered } from './intl.ts';

/** Waits and durations. A wait is told in whole minutes; a duration that runs is told as minutes and seconds. */

const format = remembered(
  (locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' }),
);

/** Whole minutes with their unit: 14 phút, 14 minutes. */
export function formatMinutes(minutes: number, language: Language): string {
  return noBreak(format(localeOf(language)).format(Math.round(minutes)));
}

/** Running time from whole seconds: 3:18, or 1:03:18 from an hour on. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (part: number) => String(part).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes}:${two(whole % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}
