/** The office's day and time of day, in the office's own time zone whatever the machine's (SPEC N5). */

const formats = new Map<string, Intl.DateTimeFormat>();

/** Wall clocks read lately, by zone and minute: a busy office asks for the same minute again and again. */
const lately = new Map<string, WallClock>();
const LATELY = 64;

/** What a clock on the wall shows: `2026-11-23`, `07:30`. */
interface WallClock {
  readonly day: string;
  readonly time: string;
}

/** Wall-clock parts of an instant in a time zone. @param at ms since 1970 UTC @param timeZone IANA name, `Asia/Ho_Chi_Minh` */
export function wallClock(at: number, timeZone: string): WallClock {
  const key = `${timeZone} ${Math.floor(at / 60_000)}`;
  const known = lately.get(key);
  if (known) return known;
  if (lately.size >= LATELY) lately.clear();
  const read = readClock(at, timeZone);
  lately.set(key, read);
  return read;
}

function readClock(at: number, timeZone: string): WallClock {
  const parts = new Map(
    formatIn(timeZone)
      .formatToParts(at)
      .map((p) => [p.type, p.value]),
  );
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return {
    day: `${of('year')}-${of('month')}-${of('day')}`,
    time: `${of('hour')}:${of('minute')}`,
  };
}

/** The office's day of an instant, `2026-11-23`. @param at ms since 1970 UTC */
export function dayOf(at: number, timeZone: string): string {
  return wallClock(at, timeZone).day;
}

/** Weekday of a day: 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: string): number {
  const sundayFirst = new Date(`${day}T00:00:00Z`).getUTCDay();
  return sundayFirst === 0 ? 7 : sundayFirst;
}

/** A day so many days later (or earlier, if negative). */
export function addDays(day: string, days: number): string {
  const at = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return new Date(at).toISOString().slice(0, 10);
}

/** The instant at which a day begins in a time zone, ms since 1970 UTC. */
export function startOfDay(day: string, timeZone: string): number {
  const utc = Date.parse(`${day}T00:00:00Z`);
  // The offset of the first guess is the right one even where summer time begins or ends that day.
  const guess = utc - offsetAt(utc, timeZone);
  return utc - offsetAt(guess, timeZone);
}

/** How far a time zone's clocks are ahead of UTC at an instant, ms. */
function offsetAt(at: number, timeZone: string): number {
  const seen = wallClock(at, timeZone);
  return Date.parse(`${seen.day}T${seen.time}:00Z`) - at;
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
}
