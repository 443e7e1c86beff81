/** What the office's own doors say of its file, for the lead and the console (SPEC E1 to E5, E8). */
import type { OfficeChange } from '../domain/office-changes.ts';
import type { MovingReason, Outcome } from '../domain/vocabulary.ts';
import type { Office } from './office.ts';

/** `GET /api/office`: the newest file accepted, whole. */
export interface OfficeNow {
  readonly office: Office;
  /** To be sent back with a change made from it (SPEC E2). */
  readonly base: number;
  /** Day from which its letters, lanes and points count, where that is still to come; else null (SPEC E3). */
  readonly hallFrom: string | null;
  /** Day from which its settings of figures count, where that is still to come; else null. */
  readonly figuresFrom: string | null;
}

/** One thing wrong in a file, said in both languages. */
export interface SaidProblem {
  /** `procedures.3.noWait.cutOff`, or `row 12, fee_vnd` of a list; empty for the whole file. */
  readonly path: string;
  /** From a closed list, for programs. */
  readonly what: string;
  readonly vi: string;
  readonly en: string;
}

/** A file that could be accepted: what it would change, and from when. */
export interface SoundFile {
  readonly ok: true;
  readonly office: Office;
  readonly base: number;
  readonly changes: readonly OfficeChange[];
  readonly hallFrom: string | null;
  readonly figuresFrom: string | null;
  /** Of a list of procedures: cells that could not be read and stay empty. None for an office file. */
  readonly notUnderstood: readonly SaidProblem[];
  /** Of a list of procedures: cells that stay empty because the list itself calls them unconfirmed (SPEC E6). */
  readonly unconfirmed: readonly SaidProblem[];
}

/**
 * `POST /api/office`: a file to be put in force, and what was told of it before (SPEC E2, E3). Refused as `office-changed`
 * where that holds no longer; a sender who was told no days leaves them out.
 */
export type FileToAccept = Pick<SoundFile, 'office' | 'base'> &
  Partial<Pick<SoundFile, 'hallFrom' | 'figuresFrom'>>;

/** A file that cannot: everything that is wrong with it. */
export interface UnsoundFile {
  readonly ok: false;
  readonly problems: readonly SaidProblem[];
}

/** `POST /api/office/check` (the file's bytes) and `POST /api/office/procedures?name=FILE` (the list's bytes). */
export type FileCheck = SoundFile | UnsoundFile;

/** `GET /api/reports/no-wait?from=&to=`: what the no-wait lane did, both days counted (SPEC Q16). */
export interface NoWaitReport {
  readonly from: string;
  readonly to: string;
  /** Numbers of the lane, by procedure; voided ones are not counted. */
  readonly procedures: readonly {
    readonly procedure: string;
    readonly tickets: number;
    readonly ended: { readonly [outcome in Outcome]: number };
    /** Moved out, by reason. */
    readonly moved: { readonly [reason in MovingReason]: number };
  }[];
  /** Times that staff closed the lane. */
  readonly closures: number;
}
