import type { OfficeEvent } from '#shared/domain/events.ts';
import type { Figures, LevelCounts, Row } from '#shared/domain/publication.ts';
import { headlineAnswer } from '#shared/domain/results.ts';
import { addDays, dayOf } from '#shared/domain/time.ts';
import { LEVELS, type Level } from '#shared/domain/vocabulary.ts';
import type { KnownSum } from './isolate.ts';

/** Of whose answers each published figure speaks, found from the journal alone and held against the figure itself. */

/** A rating as the journal tells it at some moment. */
export interface KnownRating {
  readonly seq: number;
  readonly rating: string;
  readonly day: string;
  /** The day on which the office heard of it. */
  readonly heardOn: string;
  readonly procedure: string;
  readonly field: string;
  readonly first: Level | null;
  answers: Readonly<Record<string, Level>>;
  reasons: readonly string[];
  isFlagged: boolean;
  readonly isCounted: boolean;
}

/** Answers of one batch, by day. */
export interface KnownBatchRow {
  readonly batch: string;
  readonly place: number;
  readonly day: string;
  readonly level: Level | null;
}

/** Everybody whom the journal knows of at one moment. */
export interface Everybody {
  readonly ratings: readonly KnownRating[];
  readonly batchRows: readonly KnownBatchRow[];
}

/** First answers of a span of days, in the order of the journal, as sums name them. */
export interface FirstAnswers {
  /** Of those that no later look touches, without the doubted (SPEC D1). */
  readonly settled: readonly string[];
  /** Of all that count, doubted or not. */
  readonly all: readonly string[];
}

/** A table of sums over answers to the same question: nothing of one says anything of another. */
export type Tables = ReadonlyMap<string, readonly KnownSum[]>;

/** Days, its own counted, of which a look flags what the office heard of; so many later nothing of it is touched any more (SPEC D1). */
const LOOKED_AT_DAYS = 7;

/** Reads events as they come; a plain second reading, which shares nothing with the office's own tables. */
export function readAlong(timeZone: string) {
  const ratings = new Map<number, KnownRating>();
  const newest = new Map<string, KnownRating>();
  const batchRows: KnownBatchRow[] = [];
  const looks: { readonly day: string; readonly through: number }[] = [];
  return {
    see(seq: number, at: number, event: OfficeEvent): void {
      if (event.type === 'rating-given') {
        const { rating, day, procedure, field, answers, reasons, marks } = event;
        const first = headlineAnswer(answers);
        const place = { procedure: procedure ?? '', field: field ?? '' };
        const heardOn = dayOf(at, timeZone);
        const about = { seq, rating, day, heardOn, ...place, first, answers, reasons };
        const one = { ...about, isFlagged: false, isCounted: marks.length === 0 };
        ratings.set(seq, one);
        newest.set(rating, one);
      }
      if (event.type === 'rating-changed' && event.marks.length === 0) {
        const one = newest.get(event.rating);
        if (one) [one.answers, one.reasons] = [event.answers, event.reasons];
      }
      if (event.type === 'ratings-flagged') {
        looks.push({ day: event.day, through: event.through });
        for (const { rating } of event.found) {
          const one = ratings.get(rating);
          if (one) one.isFlagged = true;
        }
      }
      if (event.type === 'batch-rows') {
        for (const [i, { day, answers }] of event.rows.entries()) {
          const level = headlineAnswer(answers);
          batchRows.push({ batch: event.batch, place: event.first + i, day, level });
        }
      }
    },
    /** Those that a look of a day may flag; none where nothing has come since the look before (SPEC D1). */
    openOn(day: string): readonly KnownRating[] {
      const known = looks.at(-1)?.through ?? 0;
      const counted = [...ratings.values()].filter(({ isCounted }) => isCounted);
      if (!counted.some(({ seq }) => seq > known)) return [];
      const since = addDays(day, 1 - LOOKED_AT_DAYS);
      return counted.filter(({ seq, heardOn }) => seq > known || heardOn >= since);
    },
    firstAnswers([from, to]: readonly [string, string], today: string): FirstAnswers {
      const until = addDays(today, -LOOKED_AT_DAYS);
      const settled = looks.findLast(({ day }) => day <= until)?.through ?? 0;
      const all = [...ratings.values()].filter(
        ({ isCounted, first, day }) => isCounted && first && from <= day && day <= to,
      );
      const named = (some: readonly KnownRating[]) =>
        some.map(({ seq, first }) => `${seq} ${first}`);
      const quiet = all.filter(({ seq, isFlagged }) => seq <= settled && !isFlagged);
      return { settled: named(quiet), all: named(all) };
    },
    /** As it stands now. */
    everybody: (): Everybody => ({
      ratings: [...ratings.values()].map((one) => ({ ...one })),
      batchRows: [...batchRows],
    }),
  };
}

/** What one published version tells. @throws Error where a figure is not the sum that it should be */
export function tablesOf(figures: Figures, { ratings, batchRows }: Everybody): Tables {
  const inPeriod = (day: string) => figures.from <= day && day <= figures.to;
  const counted = ratings.filter(({ isCounted, day }) => isCounted && inPeriod(day));
  const taken = counted.filter(({ isFlagged }) => !isFlagged);
  const headline = (name: string, some: readonly KnownRating[], counts: LevelCounts) =>
    sumOf(name, some, ({ answers }) => headlineAnswer(answers), counts);
  const tables = new Map<string, KnownSum[]>();
  const add = (table: string, sum: KnownSum) =>
    tables.set(table, [...(tables.get(table) ?? []), sum]);

  add('headline', headline('office', taken, figures.headline.counts));
  for (const row of figures.byField) {
    const inside = inRow(row, figures.byField, taken, ({ field }) => field);
    add('headline', headline(`field ${row.key}`, inside, row.counts));
    for (const one of row.procedures) {
      const few = inRow(one, row.procedures, inside, ({ procedure }) => procedure);
      add('headline', headline(`procedure ${one.key}`, few, one.counts));
    }
  }
  for (const [question, share] of Object.entries(figures.byQuestion)) {
    if (!share) continue;
    const sum = sumOf(question, taken, ({ answers }) => answers[question] ?? null, share.counts);
    add(question === 'attitude' ? 'attitude' : 'headline', sum);
  }
  const { beside } = figures;
  const doubted = counted.filter(({ isFlagged }) => isFlagged);
  if (beside?.flaggedShare) {
    add('headline', headline('flagged', doubted, beside.flaggedShare.counts));
  }
  for (const { question, share } of beside?.items ?? []) {
    if (!share) continue;
    add(
      question,
      sumOf(question, taken, ({ answers }) => answers[question] ?? null, share.counts),
    );
  }
  for (const { batch, share } of beside?.batches ?? []) {
    const rows = batchRows.filter((one) => one.batch === batch && inPeriod(one.day));
    const seen = rows.map((one) => ({ ...one, seq: one.place }));
    if (share)
      add(
        `batch ${batch}`,
        sumOf(batch, seen, ({ level }) => level, share.counts),
      );
  }
  for (const { reason, n } of figures.reasons) {
    const named = taken.filter(({ reasons }) => reasons.includes(reason));
    if (named.length !== n) throw new Error(`${reason}: ${n} published, ${named.length} found.`);
    add(`reason ${reason}`, { name: reason, of: new Set(named.map(({ seq }) => `${seq}`)) });
  }
  return tables;
}

/** The sum over answers; an answer that was changed is another one. */
function sumOf<R extends { readonly seq: number }>(
  name: string,
  some: readonly R[],
  levelOf: (one: R) => Level | null,
  counts: LevelCounts,
): KnownSum {
  const said = some.flatMap((one) => {
    const level = levelOf(one);
    return level ? [{ seq: one.seq, level }] : [];
  });
  for (const level of LEVELS) {
    const found = said.filter((one) => one.level === level).length;
    if (found !== (counts[level] ?? 0)) {
      throw new Error(`${name}, ${level}: ${counts[level] ?? 0} published, ${found} found.`);
    }
  }
  return { name, of: new Set(said.map(({ seq, level }) => `${seq} ${level}`)) };
}

/** Who is counted in a row; in the merged one, whoever is in no other. */
function inRow(
  { key }: Row,
  rows: readonly Row[],
  some: readonly KnownRating[],
  nameOf: (one: KnownRating) => string,
): readonly KnownRating[] {
  if (key !== 'other') return some.filter((one) => nameOf(one) === key);
  const others = rows.map((row) => row.key);
  return some.filter((one) => !others.includes(nameOf(one)));
}
