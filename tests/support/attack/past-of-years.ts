import type { OfficeEvent, RatingGiven } from '#shared/domain/events.ts';
import { figuresBase } from '#shared/domain/in-force.ts';
import { parsePeriod } from '#shared/domain/period.ts';
import type { Figures, LevelCounts } from '#shared/domain/publication.ts';
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

/** What the share of the running quarter was when somebody looked. */
export interface Look {
  readonly shown: LevelCounts | null;
  /** As it would be, were it shown anew after each rating. */
  readonly unstepped: LevelCounts | null;
}

export interface QuarterPast {
  readonly period: string;
  readonly span: readonly [from: string, to: string];
  readonly moments: readonly Moment[];
  readonly looks: readonly Look[];
}

export const K = OFFICE.smallestGroup;
const FIELDS = ['a', 'b', 'c', 'd', 'e', 'g'];
const PER_FIELD = 4;
const CHANNELS = ['tablet', 'tablet', 'exit', 'phone'] as const;
const ITEMS = SERVICE_ITEMS.questions.map(({ id }) => id);
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
  const reading = readAlong();
  let [read, made, now] = [store.head().seq, 0, startOf(begins)];
  const catchUp = () => {
    for (const { seq, event } of store.read(read)) {
      reading.see(seq, event);
      read = seq;
    }
  };
  return {
    write(at: number, event: OfficeEvent): number {
      made += 1;
      now = Math.max(now, at);
      const entry = { at: now, by: 'tablet', commandId: `c-${made}`, payloadHash: 'h' };
      store.transaction(() => store.append({ ...entry, events: [event] }, null));
      catchUp();
      return store.head().seq;
    },
    everybody() {
      catchUp();
      return reading.everybody();
    },
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
  const looks: Look[] = [];
  const moments: Moment[] = [];
  const doubt = (some: readonly { readonly seq: number }[]) => {
    const found = some.map(({ seq }) => ({ rating: seq, flags: ['burst'] as const }));
    if (found.length === 0) return;
    const through = store.head().seq;
    journal.write(0, { type: 'ratings-flagged', day: to, through, found });
  };
  const rate = (day: string, at: number, place: number) => {
    const event = ratingOf(`${period}-${given.length}`, day, kind, place, chance);
    given.push({ seq: journal.write(at, { ...event, givenAt: null }), event });
  };

  for (let i = 0; i < busy; i += 1) {
    const day = addDays(from, Math.floor((i * 88) / busy));
    rate(day, startOf(day) + i * 1000, placeOf(chance));
    if (below(chance, 30) === 0) changeMind(given.at(-1), journal, chance);
    looks.push({
      shown: store.ratingsShown(from, to, K).shown,
      unstepped: store.ratingsShown(from, to, 1).shown,
    });
  }
  doubt(given.filter(() => below(chance, 25) === 0));
  // Somebody cheated on the last day, and nearly all that came then is doubted.
  if (below(chance, 6) === 0) doubt(given.slice(-13).filter(() => below(chance, 6) > 0));
  const after = addDays(to, 1);
  await publish(0);
  for (let round = 1; round <= 4; round += 1) {
    if (round === 2) enterBatch(period, from, { store, journal, chance });
    const places = [placeOf(chance), placeOf(chance)];
    const late = below(chance, 2) === 0 ? below(chance, 9) : 10 + below(chance, 20);
    for (let i = 0; i < late; i += 1) {
      rate(addDays(to, -1), startOf(addDays(after, round)), places[i % 2] ?? 0);
    }
    if (below(chance, 3) === 0) doubt(given.filter(() => below(chance, 20) === 0));
    if (below(chance, 3) === 0) changeMind(given[below(chance, given.length)], journal, chance);
    await publish(round);
  }
  return { period, span: [from, to], moments, looks };

  async function publish(round: number): Promise<void> {
    const now = journal.now(startOf(addDays(after, round)) + 3_600_000);
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
  const how = { givenAt: startOf(one.event.day), tookMs: null, seal: SEAL, marks: [] };
  journal.write(0, { type: 'rating-changed', ...said, ...how });
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
