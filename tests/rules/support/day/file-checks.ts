import type { OfficeConfigured } from '#shared/domain/office-events.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { Book } from './book.ts';
import { dueFrom, mayAsk, type Needed, settingsOn, wordsAnew } from './files.ts';
import { hold } from './hold.ts';

/** What the observer checks of the office's files, and of the figures that follow their settings. */

const NOT_OVER: readonly string[] = ['waiting', 'absent', 'counter'];

/** A file says from when its letters and its settings count. */
export function checkFile(book: Book, event: OfficeConfigured): void {
  const { hallFrom, figuresFrom } = dueFrom(book.office, event.office, book.day, neededOf(book));
  hold(event.day === book.day, 'E3', 'a file says on which day it was accepted');
  hold(event.hallFrom === hallFrom, 'E3', 'new letters count from the next day, and only they');
  hold(event.figuresFrom === figuresFrom, 'E3', 'new settings count from the next quarter');
  const isAnew = wordsAnew(book.files, book.day, event.office);
  hold(!isAnew, 'R12', 'a version once in force is never changed');
  const from = figuresFrom === '' ? book.day : figuresFrom;
  hold(!from || mayAsk(event.office, from), 'R12', 'what counts from a day may be asked on it');
}

/** What those who hold a number still need. */
export function neededOf({ office, slips, posts }: Book): Needed {
  const known = new Set(office?.procedures.map(({ code }) => code));
  const held = [...slips.values()].filter(({ place }) => NOT_OVER.includes(place.at));
  const busy = [...posts].filter(([, post]) => post.serving !== null);
  return {
    // Of a procedure that nobody knew nothing can be taken away.
    procedures: new Set(held.map(({ procedure }) => procedure).filter((code) => known.has(code))),
    counters: new Set(busy.map(([id]) => id)),
  };
}

/** A quarter is public once, by the settings of its first day, and shares no day with another. */
export function checkPublished(book: Book, { figures }: Publication): void {
  const { period, from, to, headline } = figures;
  hold(!book.published.has(period), 'P5', 'a period is public once');
  const { smallestGroup, publicCalendar } = settingsOn(book.files, from);
  const administrative = period.endsWith('-hc');
  hold(administrative === (publicCalendar === 'administrative'), 'E3', 'one calendar is public');
  hold(headline.n >= smallestGroup, 'P5', 'a period that is public has enough answers');
  const shared = [...book.published.values()].some((one) => one.from <= to && from <= one.to);
  hold(!shared, 'P2', 'no day is public in two quarters');
}
