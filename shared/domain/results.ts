/** The figures of a period made from its counts: shares, intervals, and small rows merged so that nothing can be recovered. */
import type { Office } from '../protocol/office.ts';
import type { Questionnaire } from '../protocol/questionnaire.ts';
import { askedWith, besideOf, namedReasons, type Offered, offeredOn } from './beside.ts';
import type { Answers } from './events.ts';
import type { FeedbackCalendar } from './feedback/deadlines.ts';
import { isSmall, mergeSmall } from './merge-small.ts';
import type { Names } from './names.ts';
import type { Period } from './period.ts';
import type {
  BatchRow,
  Beside,
  FieldRow,
  Figures,
  LevelCounts,
  ReasonCount,
  Row,
  Share,
} from './publication.ts';
import { type ServiceCounts, serviceFigures } from './service-figures.ts';
import { addCounts, NO_ANSWERS, shareOf } from './statistics.ts';
import type { Level, Question } from './vocabulary.ts';

/** What of an office goes into its figures. */
export interface FiguresBase extends Pick<Office, 'smallestGroup'> {
  readonly names: Names;
  /** Every questionnaire that the office ever had, the newest first. */
  readonly known: readonly Questionnaire[];
  /** Its working days, and how long feedback may take. */
  readonly calendar: FeedbackCalendar;
}

/** What the office's memory counts for one procedure in a period. */
export interface ProcedureCount {
  readonly procedure: string;
  readonly field: string;
  readonly tickets: number;
  readonly noWaitTickets: number;
  readonly visitsEnded: number;
  /** Counted ratings, whichever questions they answered. */
  readonly ratings: number;
  /** By result, or guidance where there is no result yet (SPEC R5). */
  readonly headline: LevelCounts;
}

/** Everything a period's figures are made from. */
export interface PeriodCounts {
  readonly procedures: readonly ProcedureCount[];
  /** By question; none that nobody answered. */
  readonly questions: readonly QuestionCount[];
  readonly reasons: readonly ReasonCount[];
  /** Ratings with a mark (SPEC R9). */
  readonly setApart: number;
  readonly beside: BesideCounts;
  readonly service: ServiceCounts;
}

/** Answers to one question. */
export interface QuestionCount {
  readonly question: string;
  readonly counts: LevelCounts;
}

/** What stands beside the headline, counted; see `Beside`. */
export interface BesideCounts
  extends Pick<
    Beside,
    | 'answered'
    | 'unsolicited'
    | 'flagged'
    | 'flags'
    | 'channels'
    | 'questionnaires'
    | 'batchesSetApart'
  > {
  readonly flaggedCounts: LevelCounts;
  /** In the order in which they were confirmed; none without ratings of the period. */
  readonly batches: readonly BatchCount[];
}

/** One batch's ratings of a period (SPEC R18). */
export interface BatchCount extends Pick<BatchRow, 'batch' | 'channel' | 'n'> {
  /** By result, or guidance where there is none; all five levels where its scale has five. */
  readonly counts: LevelCounts;
}

/** Figures that nobody has published: even the whole office's answers may be too few to be shown (SPEC S4). */
export interface UnpublishedFigures extends Omit<Figures, 'headline'> {
  /** Null where so few answered that somebody's answer could be made out. */
  readonly headline: Share | null;
}

/** What was said of the attitude at one counter, or at several small ones merged. */
export interface CounterRow {
  /** Counter id; `other` for the merged row. */
  readonly counter: string;
  /** How many counters are merged into this row; 1 for an ordinary one. */
  readonly merged: number;
  readonly counts: LevelCounts;
}

/** What a rating says in the headline: its answer on the result, else on the guidance, else nothing (SPEC R5). */
export function headlineAnswer(answers: Answers): Level | null {
  return answers['result'] ?? answers['guidance'] ?? null;
}

/** The figures of a period (SPEC S1 to S6). */
export function figuresOf(base: FiguresBase, period: Period, counts: PeriodCounts): Figures {
  const { procedures, questions } = counts;
  const total = (of: (one: ProcedureCount) => number) =>
    procedures.reduce((sum, one) => sum + of(one), 0);
  const visitsEnded = total((one) => one.visitsEnded);
  const ratings = total((one) => one.ratings);
  const asked = askedWith(base.known, counts.beside.questionnaires);
  const offered = offeredOn(asked);
  return {
    period: period.key,
    from: period.from,
    to: period.to,
    visitsEnded,
    tickets: total((one) => one.tickets),
    noWaitTickets: total((one) => one.noWaitTickets),
    ratings,
    setApart: counts.setApart,
    responseRate: visitsEnded === 0 ? null : counts.beside.answered / visitsEnded,
    headline: shareOf(offered(sumHeadline(procedures))),
    byQuestion: questionShares(questions, base.smallestGroup, offered),
    byField: fieldRows(base, procedures, offered),
    reasons: namedReasons(asked, counts.reasons, base.smallestGroup),
    beside: besideOf(asked, counts, base.smallestGroup, offered),
    service: serviceFigures(counts.service, base.calendar, base.smallestGroup),
    smallestGroup: base.smallestGroup,
  };
}

/** The figures as the lead may see them before they are published: no answers of fewer than k (SPEC S7). */
export function unpublishedFigures(figures: Figures): UnpublishedFigures {
  const { headline, smallestGroup } = figures;
  return { ...figures, headline: isSmall(headline, smallestGroup) ? null : headline };
}

/**
 * The attitude by counter as the lead may see it, small counters merged as fields are (SPEC S4, S7).
 * @returns null where so few answered in all that nothing can be shown; empty when nobody answered
 */
export function counterRows(
  counted: readonly { readonly counter: string; readonly counts: LevelCounts }[],
  k: number,
): readonly CounterRow[] | null {
  const rows = counted.map(({ counter, counts }): Row => {
    return { key: counter, name: null, merged: 1, visitsEnded: 0, ...shareOf(counts) };
  });
  const shown = mergeSmall(rows, k);
  if (rows.length > 0 && shown.length === 0) return null;
  return shown.map(({ key, merged, counts }) => ({ counter: key, merged, counts }));
}

/** Result and guidance add up to the headline, so a small one of them hides the other as well (SPEC S4). */
function questionShares(
  questions: PeriodCounts['questions'],
  k: number,
  offered: Offered,
): Figures['byQuestion'] {
  const of = (question: Question) =>
    shareOf(offered(questions.find((one) => one.question === question)?.counts ?? NO_ANSWERS));
  const [result, guidance, attitude] = [of('result'), of('guidance'), of('attitude')];
  const hidden = isSmall(result, k) || isSmall(guidance, k);
  return {
    result: hidden ? null : result,
    guidance: hidden ? null : guidance,
    attitude: isSmall(attitude, k) ? null : attitude,
  };
}

function fieldRows(
  { smallestGroup: k, names }: FiguresBase,
  procedures: readonly ProcedureCount[],
  offered: Offered,
): readonly FieldRow[] {
  const inField = (field: string) => procedures.filter((one) => one.field === field);
  const fields = [...new Set(procedures.map((one) => one.field))].map((field) =>
    rowOf(field, names.fields[field] ?? null, inField(field), offered),
  );
  return mergeSmall(fields.filter(happened), k).map((row) => {
    const inside = row.merged > 1 ? [] : inField(row.key);
    const rows = inside.map((one) =>
      rowOf(one.procedure, names.procedures[one.procedure] ?? null, [one], offered),
    );
    return { ...row, procedures: mergeSmall(rows.filter(happened), k) };
  });
}

/** Where nothing happened there is nothing to hide, and no row to merge. */
function happened(row: Row): boolean {
  return row.visitsEnded > 0 || row.n > 0;
}

function rowOf(
  key: string,
  name: Row['name'],
  procedures: readonly ProcedureCount[],
  offered: Offered,
): Row {
  const visitsEnded = procedures.reduce((sum, one) => sum + one.visitsEnded, 0);
  return { key, name, merged: 1, visitsEnded, ...shareOf(offered(sumHeadline(procedures))) };
}

function sumHeadline(procedures: readonly ProcedureCount[]): LevelCounts {
  return procedures.reduce((sum, one) => addCounts(sum, one.headline), NO_ANSWERS);
}
