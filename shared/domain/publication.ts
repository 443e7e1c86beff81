/** The figures of one period as they are frozen and shown: built by `results.ts`, kept for good in the journal. */
import type { Questionnaire } from '../protocol/questionnaire.ts';
import type { Text } from '../protocol/text.ts';
import type { ServiceFigures } from './service-figures.ts';
import type {
  CitizenChannel,
  Flag,
  Level,
  Question,
  Stage,
  StaffChannel,
  ThreeLevel,
} from './vocabulary.ts';

/** Answers to one question, by level: of exactly the levels that were offered, three or five (SPEC R3). */
export type LevelCounts = { readonly [level in ThreeLevel]: number } & {
  readonly [level in Exclude<Level, ThreeLevel>]?: number;
};

/** One group's satisfaction. Never shown without `n` and the interval (SPEC S1 to S3). */
export interface Share {
  readonly counts: LevelCounts;
  /** Answers in all. */
  readonly n: number;
  /** (very satisfied + satisfied) ÷ n, 0 to 1; null when n = 0. */
  readonly satisfied: number | null;
  /** Wilson 95 % interval of `satisfied`, 0 to 1; null when n = 0. */
  readonly interval: readonly [number, number] | null;
}

/** One row of a one-way table. */
export interface Row extends Share {
  /** Field id or procedure code; `other` for the merged row (SPEC S4). */
  readonly key: string;
  /** Null for the merged row, and for a field or procedure not in the office's file. */
  readonly name: Text | null;
  /** How many small rows are merged into this one; 1 for an ordinary row. */
  readonly merged: number;
  readonly visitsEnded: number;
}

/** A field with the procedures inside it that may be shown. */
export interface FieldRow extends Row {
  readonly procedures: readonly Row[];
}

/** What a hall display or front page says of a published period. */
export interface Headline extends Share {
  readonly period: string;
  readonly version: number;
  readonly from: string;
  readonly to: string;
  readonly visitsEnded: number;
  readonly ratings: number;
  /** Ratings of those visits, the flagged ones among them; absent in publications made before it was kept: all of them counted. */
  readonly answered?: number;
}

/** Why people were not satisfied. */
export interface ReasonCount {
  readonly reason: string;
  /** As its questionnaire names it; absent in publications made before questionnaires had names. */
  readonly name?: Text | null;
  readonly n: number;
}

/** A question beyond the three of every questionnaire (SPEC R12). */
export interface ItemShare {
  readonly question: string;
  readonly stage: Stage;
  readonly text: Text;
  /** Null where so few answered that somebody's answer could be made out (SPEC S4). */
  readonly share: Share | null;
}

/** What staff entered for citizens: beside the headline, never in it (SPEC R18). */
export interface BatchRow {
  readonly batch: string;
  readonly channel: StaffChannel;
  /** Ratings of this period in it. */
  readonly n: number;
  /** Null where there are so few that somebody's answer could be made out. */
  readonly share: Share | null;
}

/** A questionnaire that ratings of a period were asked with: a setting that matters, so it is published. */
export interface AskedWith extends Pick<Questionnaire, 'name' | 'scale' | 'legalBasis'> {
  /** `three-level.1` */
  readonly questionnaire: string;
}

/** What a publication states beside its headline, so that anyone can judge it. */
export interface Beside {
  /** Ratings of an ended visit, one a visit, the flagged ones among them. */
  readonly answered: number;
  /** Ratings that nobody had asked for (SPEC R11). */
  readonly unsolicited: number;
  /** Ratings that count but for a flag (SPEC section D), and how often each flag was raised; one rating may have several. */
  readonly flagged: number;
  readonly flags: readonly { readonly flag: Flag; readonly n: number }[];
  /** What the flagged ones said; null under k of them. */
  readonly flaggedShare: Share | null;
  /** Ratings of the headline by where they were given; none in a correction that would tell single ones (SPEC S9). */
  readonly channels: readonly { readonly channel: CitizenChannel; readonly n: number }[];
  readonly batches: readonly BatchRow[];
  /** Rows of the period in batches that were set apart since, by channel (SPEC R18); absent in publications made before it was kept. */
  readonly batchesSetApart?: readonly {
    readonly channel: StaffChannel;
    readonly batches: number;
    readonly n: number;
  }[];
  /** Questions beyond the three, in the order of the questionnaire. */
  readonly items: readonly ItemShare[];
  /** The versions that ratings of this period were asked with, `three-level.1`. */
  readonly questionnaires: readonly string[];
  /** Those versions as they call themselves. */
  readonly asked: readonly AskedWith[];
}

/** The figures of a period, published or not. */
export interface Figures {
  readonly period: string;
  /** First and last day, both counted, `2026-07-01`. */
  readonly from: string;
  readonly to: string;
  readonly visitsEnded: number;
  /** Tickets taken in the no-wait lane. */
  readonly noWaitTickets: number;
  readonly tickets: number;
  /** Ratings of the headline: bound to an ended visit, one a visit, without a flag (SPEC R2, D1). */
  readonly ratings: number;
  /** Ratings set apart: marked, so not in any share (SPEC R9). */
  readonly setApart: number;
  /** Answered (flagged ones among them) ÷ visits ended, 0 to 1; null when no visit ended (SPEC S5). */
  readonly responseRate: number | null;
  /** By result, or guidance where there is no result yet (SPEC R5). */
  readonly headline: Share;
  /** Null where so few answered that somebody's answer could be made out (SPEC S4). */
  readonly byQuestion: { readonly [question in Question]: Share | null };
  readonly byField: readonly FieldRow[];
  readonly reasons: readonly ReasonCount[];
  /** What stands beside the headline; absent in publications made before it was kept. */
  readonly beside?: Beside;
  /** How people were served; absent in publications made before it was kept. */
  readonly service?: ServiceFigures;
  /** Smallest group that is shown. */
  readonly smallestGroup: number;
}

/** Figures frozen for good, with the place in the journal they were made from (SPEC P5, J6). */
export interface Publication {
  readonly version: number;
  readonly publishedAt: number;
  readonly figures: Figures;
  /** Newest event that the figures know of, and its hash. */
  readonly journalSeq: number;
  readonly headHash: string;
  /** Why it takes the place of the version before (SPEC S9); absent in the first. */
  readonly reason?: string;
  /** How many leaves were published with it, and the SHA-256, hex, of their list (SPEC Z2); absent before there were seals. */
  readonly leaves?: { readonly n: number; readonly hash: string };
}
