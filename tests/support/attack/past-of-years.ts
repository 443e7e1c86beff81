import type { OfficeEvent, RatingGiven } from '#shared/domain/events.ts';
import { figuresBase } from '#shared/domain/in-force.ts';
import { parsePeriod } from '#shared/domain/period.ts';
import type { Figures } from '#shared/domain/publication.ts';
import type { FiguresBase, PeriodCounts } from '#shared/domain/results.ts';
import { addDays } from '#shared/domain/time.ts';
import { LEVELS, type Level, REASONS, THREE_LEVELS } from '#shared/domain/vocabulary.ts';
import { SERVICE_ITEMS } from '#shared/domain/questionnaires/service-items.ts';
import { createLogger } from '../../../server/logger.ts';
import { sayAtConsole } from '../../../server/office/configure.ts';
import { type Chance, chanceOf } from '../../../server/simulate/chance.ts';
import type { Store } from '../../../server/store/store.ts';
import { SEAL } from '../../rules/support/facts.ts';
import { OFFICE } from '../../rules/support/office.ts';
import { configuredStore } from '../../simulate/simulated-office.ts';
import { type Everybody, readAlong } from './answers-known.ts';
import { type SeenLive, seenLive } from './seen-live.ts';

/** Three years of an office in its own memory, as awkward as can be: small quarters, tiny fields, doubts, changes of mind, few that come late. */

/** What stood at one moment at which the lead published, or tried to. */
export interface Moment {
  /** The first time that the quarter could be published. */
  readonly isFirst: boolean;
  readonly everybody: Everybody;
  readonly counts: PeriodCounts;
  readonly base: FiguresBase;
  /** What is public from then on; null where the office refused. */
  readonly published: Figures | null;
}

export interface QuarterPast {
  readonly period: string;
  readonly moments: readonly Moment[];
  /** The share of the running quarter as it was on each of its days. */
  readonly looks: readonly SeenLive[];
}

export const K = OFFICE.smallestGroup;
const FIELDS = ['a', 'b', 'c', 'd', 'e', 'g'];
const PER_FIELD = 4;
const CHANNELS = ['tablet', 'tablet', 'exit', 'phone'] as const;
const ITEMS = SERVICE_ITEMS.questions.map(({ id }) => id);
/** Between two attempts to publish, all on the day after the quarter: so most of what they hold may still be doubted. */
const TWO_HOURS_MS = 7_200_000;
/** One of so many is nobody. */
const NEVER = 1e9;
const QUESTIONNAIRES = ['three-level.1', 'five-level.1', 'service-items.1'];

/** Lives through them. @param periods `2024-Q1` …, in order */
export async function pastOf(
  seed: string,
  periods: readonly string[],
): Promise<readonly QuarterPast[]> {
  const chance = chanceOf(seed);
  const begins = parsePeriod(periods[0] ?? '')?.from ?? '';
  const store = configuredStore(begins, ':memory:', OFFICE);
  const journal = journalOf(store, begins);
  const past: QuarterPast[] = [];
  for (const period of periods) past.push(await quarterOf(period, store, journal, chance));
  store.close();
  return past;
}

type Journal = ReturnType<typeof journalOf>;

/** Writes events down and reads along. */
function journalOf(store: Store, begins: string) {
  const reading = readAlong(OFFICE.timeZone);
  let [read, made, now] = [store.head().seq, 0, startOf(begins)];
  let today = '';
  const catchUp = () => {
    for (const { seq, at, event } of store.read(read)) {
      reading.see(seq, at, event);
      if (event.type === 'day-opened') today = event.day;
      read = seq;
    }
  };
  function write(at: number, event: OfficeEvent): number {
    made += 1;
    now = Math.max(now, at);
    const entry = { at: now, by: 'tablet', commandId: `c-${made}`, payloadHash: 'h' };
    store.transaction(() => store.append({ ...entry, events: [event] }, null));
    catchUp();
    return store.head().seq;
  }
  return {
    write,
    /** Unless a publication has opened it. */
    open(day: string): void {
      if (today < day) write(startOf(day), { type: 'day-opened', day });
    },
    everybody() {
      catchUp();
      return reading.everybody();
    },
    openOn(day: string) {
      catchUp();
      return reading.openOn(day);
    },
    firstAnswers: reading.firstAnswers,
    now: (at: number) => (now = Math.max(now, at)),
  };
}

async function quarterOf(
  period: string,
  store: Store,
  journal: Journal,
  chance: Chance,
): Promise<QuarterPast> {
  const { from, to } = parsePeriod(period) ?? { from: '', to: '' };
  const kind = QUESTIONNAIRES[below(chance, 3)] ?? '';
  const busy = 14 + below(chance, below(chance, 3) === 0 ? 300 : 70);
  const given: { readonly seq: number; readonly event: RatingGiven }[] = [];
  const looks: SeenLive[] = [];
  const moments: Moment[] = [];
  /** The office looks, and doubts one of so many that it may doubt; of what came last nearly all, where somebody cheated. */
  const look = (day: string, { oneOf, isCheated = false }: Doubting) => {
    const open = journal.openOn(day);
    if (open.length === 0) return;
    const last = open.slice(-13);
    const found = open
      .filter((one) => !one.isFlagged)
      .filter(
        (one) =>
          below(chance, oneOf) === 0 || (isCheated && last.includes(one) && below(chance, 6) > 0),
      )
      .map(({ seq }) => ({ rating: seq, flags: ['burst'] as const }));
    const through = store.head().seq;
    journal.write(startOf(day), { type: 'ratings-flagged', day, through, found });
  };
  const rate = (day: string, at: number, place: number) => {
    const event = ratingOf(`${period}-${given.length}`, day, kind, place, chance);
    given.push({ seq: journal.write(at, { ...event, givenAt: null }), event });
  };

  // Somebody cheats at the end, or in the midst of the quarter. In a calm one nobody else is doubted, and nobody thinks again.
  const isCalm = below(chance, 2) === 0;
  const [atEnd, inMidst] = [below(chance, 2) === 0, below(chance, 4) === 0];
  const midst = addDays(from, 30 + below(chance, 40));
  let come = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const isCheated = (inMidst && day === midst) || (atEnd && come === busy);
    journal.open(day);
    look(day, { oneOf: isCalm ? NEVER : 200, isCheated });
    const answers = journal.firstAnswers([from, to], day);
    looks.push(seenLive(answers, shownOn(store, [from, to], day), K));
    for (; come < busy && addDays(from, Math.floor((come * 90) / busy)) === day; come += 1) {
      rate(day, startOf(day) + come * 1000, placeOf(chance));
      if (!isCalm && below(chance, 30) === 0) changeMind(given.at(-1), journal, chance);
    }
  }
  const after = addDays(to, 1);
  look(after, { oneOf: isCalm ? NEVER : 40, isCheated: atEnd });
  await publish(0);
  for (let round = 1; round <= 4; round += 1) {
    if (round === 2) enterBatch(period, from, { store, journal, chance });
    const places = [placeOf(chance), placeOf(chance)];
    const late = below(chance, 2) === 0 ? below(chance, 9) : 10 + below(chance, 20);
    for (let i = 0; i < late; i += 1) {
      rate(addDays(to, -1), startOf(after) + round * TWO_HOURS_MS, places[i % 2] ?? 0);
    }
    if (below(chance, 3) === 0) changeMind(given[below(chance, given.length)], journal, chance);
    look(after, { oneOf: below(chance, 3) === 0 ? 10 : 60 });
    await publish(round);
  }
  return { period, moments, looks };

  async function publish(round: number): Promise<void> {
    const now = journal.now(startOf(after) + round * TWO_HOURS_MS + 3_600_000);
    const reason = round === 0 ? {} : { reason: 'Phiếu đến muộn' };
    const wish = { type: 'publish-period', period, ...reason } as const;
    const refusal = await sayAtConsole(store, () => now, createLogger('silent'), wish);
    moments.push({
      isFirst: round === 0,
      everybody: journal.everybody(),
      counts: store.periodCounts(from, to),
      base: figuresBase(store.stateAt(), from),
      published: refusal ? null : (store.publication(period)?.figures ?? null),
    });
  }
}

interface Doubting {
  readonly oneOf: number;
  readonly isCheated?: boolean;
}

/** What the public sees of the running quarter on a day. */
function shownOn(store: Store, [from, to]: readonly [string, string], today: string) {
  const through = store.doubtRows.settled(today)?.through ?? 0;
  return store.ratingsShown(from, to, K, through).shown;
}

/** Most come for a few things, and for a few things hardly anybody comes. */
function placeOf(chance: Chance): number {
  const rank = Math.floor(FIELDS.length * PER_FIELD * chance.next() ** 3);
  return (rank * 7) % (FIELDS.length * PER_FIELD);
}

function ratingOf(
  rating: string,
  day: string,
  questionnaire: string,
  place: number,
  chance: Chance,
): RatingGiven {
  const answers = answersOf(questionnaire, chance);
  return {
    type: 'rating-given',
    rating,
    visit: `visit-${rating}`,
    day,
    counter: '1',
    procedure: `1.0000${10 + place}`,
    field: FIELDS[Math.floor(place / PER_FIELD)] ?? '',
    questionnaire,
    channel: CHANNELS[below(chance, CHANNELS.length)] ?? 'tablet',
    answers,
    reasons: below(chance, 4) === 0 ? [REASONS[below(chance, 2)] ?? REASONS[0]] : [],
    comment: null,
    givenAt: null,
    tookMs: null,
    staffBrowser: false,
    phone: null,
    seal: SEAL,
    marks: below(chance, 40) === 0 ? ['again'] : [],
  };
}

function answersOf(questionnaire: string, chance: Chance): Readonly<Record<string, Level>> {
  const scale = questionnaire === 'five-level.1' ? LEVELS : THREE_LEVELS;
  const level = () => scale[Math.floor(scale.length * chance.next() ** 2)] ?? 'satisfied';
  const headline = below(chance, 4) === 0 ? 'guidance' : 'result';
  const others = questionnaire === 'service-items.1' ? ITEMS : [];
  const asked = ['attitude', ...others].filter(
    (one) => one !== 'result' && one !== 'guidance' && below(chance, 8) > 0,
  );
  const first = below(chance, 25) === 0 ? [] : [headline];
  return Object.fromEntries([...first, 'attitude', ...asked].map((one) => [one, level()]));
}

function changeMind(
  one: { readonly event: RatingGiven } | undefined,
  journal: Journal,
  chance: Chance,
): void {
  if (!one || one.event.marks.length > 0) return;
  const { rating, answers, questionnaire, reasons } = one.event;
  const scale = questionnaire === 'five-level.1' ? LEVELS : THREE_LEVELS;
  const anew = Object.fromEntries(
    Object.keys(answers).map((key) => [key, scale[below(chance, scale.length)] ?? 'satisfied']),
  );
  const said = { rating, version: 2, answers: anew, reasons, comment: null };
  const how = { givenAt: startOf(one.event.day), tookMs: null, staffBrowser: false, seal: SEAL };
  journal.write(0, { type: 'rating-changed', ...said, ...how, marks: [] });
}

/** A list on paper: sometimes of fewer than k. */
function enterBatch(
  period: string,
  day: string,
  { store, journal, chance }: { store: Store; journal: Journal; chance: Chance },
): void {
  const batch = `batch-${period}`;
  const rows = Array.from({ length: 4 + below(chance, 14) }, () => ({
    day,
    procedure: null,
    answers: { result: THREE_LEVELS[below(chance, 3)] ?? 'satisfied' },
    reasons: [],
    comment: null,
    key: null,
  }));
  const { waiting } = store.batches;
  store.transaction(() => {
    const about = { channel: 'paper', enteredBy: 'lead', enteredAt: 1, listHash: period } as const;
    const span = { scale: 'three', rows: rows.length, leftOut: 0, doublets: 0 } as const;
    waiting.begin({ batch, ...about, ...span, from: day, to: day });
    waiting.add(batch, 0, rows);
  });
  journal.write(0, { type: 'batch-rows', batch, first: 0, rows });
  const list = { channel: 'paper', listHash: period, enteredBy: 'lead', scale: 'three' } as const;
  const counted = { rows: rows.length, from: day, to: day, leftOut: 0, doublets: 0 };
  journal.write(0, { type: 'batch-confirmed', batch, ...list, ...counted });
}

/** A whole number from 0, less than `n`. */
function below(chance: Chance, n: number): number {
  return Math.floor(chance.next() * n);
}

function startOf(day: string): number {
  return Date.parse(`${day}T01:00:00Z`);
}
