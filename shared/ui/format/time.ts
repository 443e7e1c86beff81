import { type Language, localeOf } from '../words/languages.ts';
import { noBreak, remembered } from './intl.ts';

/** The time of day in the office's zone. Moments are epoch milliseconds, zones IANA names such as Asia/Ho_Chi_Minh. */

const clock = remembered(
  (zone) =>
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    }),
);

const hours = remembered(
  (locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', unitDisplay: 'long' }),
);

/** On screens, in every language: 9:42. */
export function formatTime(at: number, zone: string): string {
  const [hour, minute] = partsOf(at, zone);
  return `${Number(hour)}:${minute}`;
}

/** On screens where seconds matter: 9:45:32. */
export function formatTimeSeconds(at: number, zone: string): string {
  const [hour, minute, second] = partsOf(at, zone);
  return `${Number(hour)}:${minute}:${second}`;
}

/** The same for a time of day that belongs to no date, in minutes after midnight: a closing time, a cut-off. */
export function timeOfDayInSentence(minutesOfDay: number, language: Language): string {
  const hour = Math.floor(minutesOfDay / 60);
  const minute = String(minutesOfDay % 60).padStart(2, '0');
  if (language !== 'vi') return `${hour}:${minute}`;
  const said = noBreak(hours(localeOf(language)).format(hour));
  return minute === '00' ? said : `${said}\u00a0${minute}`;
}

/** A time of day as the office writes it, `07:30`, as in a sentence: 7 giờ 30. */
export function clockTimeSaid(time: string, language: Language): string {
  const [hour = '0', minute = '0'] = time.split(':');
  return timeOfDayInSentence(Number(hour) * 60 + Number(minute), language);
}

function partsOf(at: number, zone: string): [hour: string, minute: string, second: string] {
  const parts = clock(zone).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '00';
  return [part('hour'), part('minute'), part('second')];
}
