/** Years of an office of which everything is published that can be: five channels' worth of ratings, doubts, changes and facts that come late. */
import type { Actor } from '#shared/domain/access.ts';
import { type Period, quarterOf } from '#shared/domain/period.ts';
import { addDays, startOfDay } from '#shared/domain/time.ts';
import { type Level, type Question, questionAfter } from '#shared/domain/vocabulary.ts';
import type { Office } from '#shared/protocol/office.ts';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { createLogger } from '../../server/logger.ts';
import { sayAtConsole } from '../../server/office/configure.ts';
import { sealFor } from '../../server/office/seal.ts';
import { type Conduct, USUAL } from '../../server/simulate/conduct.ts';
import { type Hall, phoneOf, type Said, seconds, tabletOf } from '../../server/simulate/hall.ts';
import type { Opinion } from '../../server/simulate/opinions.ts';
import { type Ended, opinionIn } from '../../server/simulate/rating-later.ts';
import { writePast } from '../../server/simulate/write-past.ts';
import type { Store } from '../../server/store/store.ts';
import { phoneNamed } from '../simulate/fraud/honest.ts';
import { playEvening } from './evening-turns.ts';
import { comeLate, enterLists, MANY, SOME, VERY_LATE } from './told-later.ts';

const FIVE_MINUTES_MS = 300_000;
const A_WEEK_MS = 7 * 86_400_000;
const EXIT: Actor = { id: 'tablet-exit', role: 'tablet', counter: null, point: null };

/** Publishes by the calendar's quarters, asks three levels. */
export const BY_CALENDAR: Office = DEMONSTRATION_OFFICE;

/** Publishes by the administrative ones, asks five levels and shows no group below fifteen. */
export const BY_ADMINISTRATION: Office = {
  ...DEMONSTRATION_OFFICE,
  publicCalendar: 'administrative',
  smallestGroup: 15,
  questionnaire: { ...DEMONSTRATION_OFFICE.questionnaire, use: 'five-level' },
};

/** The sixteen service items beside the three questions. */
export const WITH_ITEMS: Office = {
  ...DEMONSTRATION_OFFICE,
  questionnaire: { ...DEMONSTRATION_OFFICE.questionnaire, use: 'service-items' },
};

interface Years {
  readonly store: Store;
  /** Called on each working day as it opens, once the office has looked for doubts. */
  readonly onDay?: (hall: Hall) => void;
  readonly office: Office;
  /** First and last day, both counted; the quarter of the last is published as it ends. */
  readonly from: string;
  readonly to: string;
  readonly perDay: number;
  readonly seed: number;
}

/** Writes the years quarter by quarter; each is published on the day after its last. @returns how many numbers were given */
export async function liveYears({
  store,
  office,
  from,
  to,
  perDay,
  seed,
  onDay,
}: Years): Promise<number> {
  let visits = 0;
  const conduct = conductOf(office, onDay);
  for (let day = from; day <= to; ) {
    const quarter = quarterOf(day, office.publicCalendar);
    const before = store.head().seq;
    const next = addDays(quarter.to, 1);
    const past = { store, from: day, to: quarter.to, today: next, perDay, seed, conduct };
    const written = writePast(past);
    if (!written.ok) throw new Error(`The past was not written: ${written.reason}.`);
    visits += written.visits;
    const opening = startOfDay(next, office.timeZone);
    comeLate(store, office, opening, SOME);
    comeLate(store, office, opening, VERY_LATE, before);
    enterLists(store, quarter, opening);
    await publish(store, quarter, opening + FIVE_MINUTES_MS);
    comeLate(store, office, opening + 2 * FIVE_MINUTES_MS, SOME);
    day = next;
  }
  return visits;
}

/** A week after the last quarter a tablet is found that had no line on its last days: what it tells enters a correction. */
export async function correctLast(store: Store, office: Office, to: string): Promise<void> {
  const quarter = quarterOf(to, office.publicCalendar);
  const at = startOfDay(addDays(quarter.to, 1), office.timeZone) + A_WEEK_MS;
  comeLate(store, office, at, MANY);
  await publish(store, quarter, at + FIVE_MINUTES_MS, 'Nhận muộn đánh giá của một máy mất mạng');
}

async function publish(store: Store, quarter: Period, at: number, reason?: string): Promise<void> {
  const logger = createLogger('silent');
  const why = reason === undefined ? {} : { reason };
  const wish = { type: 'publish-period', period: quarter.key, ...why } as const;
  const refusal = await sayAtConsole(store, () => at, logger, wish);
  if (refusal) throw new Error(`${quarter.key} was not published: ${refusal}.`);
}

/** Days of the month on which slips that were kept are rated together, one of them the 15th. */
const CROWDED = ['05', '15', '29'];
/** The month in which one counter is told the best alone. */
const PRAISED = '02';

/** People who rate everywhere, think again, come twice; and some who are not citizens: every flag is raised. */
function conductOf({ questionnaire: { use } }: Office, onDay: Years['onDay']): Conduct {
  let kept: Ended[] = [];
  return {
    ...USUAL,
    visitors(hall, usual) {
      onDay?.(hall);
      kept = [];
      if (!CROWDED.includes(hall.day.slice(8))) return usual;
      for (let i = 0; i < 6; i += 1) {
        hall.agenda.add(hall.instant(16 * 60 + 50) + seconds(20 * i), (at) => {
          const slip = kept.pop();
          if (slip) hall.send(phoneOf(slip.visit), at, slipRated(slip, use));
        });
      }
      playEvening(hall, usual, `${use}.1`);
      return usual;
    },
    servedMs: ({ aside }) => (aside.happens(0.01) ? seconds(aside.between(4, 40)) : null),
    afterVisit(hall, ended, visitor, at) {
      const { aside } = hall;
      const opinion = opinionIn(hall, ended, visitor);
      if ('how' in opinion) {
        const about = { visit: ended.visit, how: opinion.how, tookMs: 9000 } as const;
        later(hall, tabletOf(ended.counter), at + 60_000, { type: 'close-rating', ...about });
        if (aside.happens(0.004)) unasked(hall, ended, at + 80_000, use);
        if (ended.counter.id === '1') kept.push(ended);
        return;
      }
      const [by, phone] = giverOf(hall, ended);
      const rating = `${ended.visit}-rating`;
      const when = at + seconds(aside.between(9, 50));
      const isPraised = ended.counter.id === '1' && hall.day.slice(5, 7) === PRAISED;
      const answers = isPraised ? best(ended) : inWords(hall, use, opinion);
      const said = { answers, reasons: [...opinion.reasons] };
      const tookMs = aside.happens(0.01) ? 400 : seconds(aside.between(3, 30));
      const asked = { questionnaire: `${use}.1`, ...(phone ? { phone } : {}) };
      const staffs = phone && aside.happens(0.05) ? { staffBrowser: true as const } : {};
      const about = { rating, visit: ended.visit, ...asked, ...staffs };
      const comment = aside.happens(0.03) ? { comment: wordsOf(ended.visit) } : {};
      later(hall, by, when, { type: 'give-rating', ...about, ...said, ...comment, tookMs });
      if (!isPraised && aside.happens(0.03)) {
        const anew = { ...answers, attitude: 'not-satisfied' as const };
        const why = { reasons: ['attitude', 'waiting'], ...(phone ? { phone } : {}) };
        change(hall, by, when + 5000, { rating, answers: anew, ...why });
      }
      if (aside.happens(0.01)) {
        const again = { ...about, ...said, rating: `${rating}-again` };
        later(hall, EXIT, when + 90_000, { type: 'give-rating', ...again, tookMs });
      }
    },
  };
}

/** What somebody writes: it names the visit, so that it is known again among those that are told. */
function wordsOf(visit: string): string {
  return `Về lượt ${visit}`;
}

/** The visit of which a comment speaks. */
export function visitOfWords(comment: string): string {
  return comment.replace(wordsOf(''), '');
}

function slipRated(ended: Ended, use: string) {
  const about = { rating: `${ended.visit}-slip`, visit: ended.visit, questionnaire: `${use}.1` };
  const said = { answers: best(ended), reasons: [], phone: phoneNamed(ended.visit) };
  return { type: 'give-rating', ...about, ...said, tookMs: 6000 } as const;
}

function best({ outcome }: Ended): Answers {
  return { [questionAfter(outcome)]: 'very-satisfied', attitude: 'very-satisfied' };
}

/** On the counter's tablet, at the exit, or on one of few phones. */
function giverOf({ aside }: Hall, { visit, counter }: Ended): readonly [Actor, string | null] {
  const way = aside.next();
  if (way < 0.7) return [tabletOf(counter), null];
  if (way < 0.8) return [EXIT, null];
  return [phoneOf(visit), phoneNamed(aside.happens(0.05) ? 'one' : visit)];
}

function unasked(hall: Hall, { counter, visit }: Ended, at: number, use: string): void {
  const rated = { rating: `${visit}-unasked`, visit: null, questionnaire: `${use}.1` };
  const said = { answers: { attitude: 'satisfied' as const }, reasons: [] };
  later(hall, tabletOf(counter), at, { type: 'give-rating', ...rated, ...said });
}

/** The simulated past seals what is given; what is given anew brings its own seal. */
function change(hall: Hall, by: Actor, at: number, words: Anew): void {
  const said = { type: 'change-rating', ...words, tookMs: 4000 } as const;
  const seal = sealFor({ ...said, id: `${words.rating}-anew`, at });
  later(hall, by, at, { ...said, ...(seal ? { seal } : {}) });
}

interface Anew {
  readonly rating: string;
  readonly answers: Answers;
  readonly reasons: string[];
  readonly phone?: string;
}

type Answers = { [question: string]: Level };

/** What is thought on three levels, said on the questionnaire's scale and of its items. */
function inWords(
  { aside }: Hall,
  use: string,
  { answers }: Exclude<Opinion, { how: unknown }>,
): Answers {
  const said: Answers = {};
  for (const [question, level] of Object.entries(answers) as [Question, Level][]) {
    said[question] = use === 'five-level' ? onFive(aside.next(), level) : level;
  }
  if (use !== 'service-items') return said;
  if (aside.happens(0.4)) said['signs'] = aside.happens(0.9) ? 'satisfied' : 'not-satisfied';
  if (aside.happens(0.005)) said['seats'] = 'very-satisfied';
  return said;
}

function onFive(chance: number, level: Level): Level {
  if (level === 'satisfied' && chance < 0.2) return 'neutral';
  return level === 'not-satisfied' && chance < 0.3 ? 'very-dissatisfied' : level;
}

function later({ agenda, send }: Hall, by: Actor, at: number, said: Said): void {
  agenda.add(at, (then) => send(by, then, said));
}
