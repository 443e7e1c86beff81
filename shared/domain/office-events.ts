/** What has happened to the office itself: its file, its days, its devices, its publications, its memory (SPEC J1, J2). */
import type { Office } from '../protocol/office.ts';
import type { Flagged } from './doubt/flags.ts';
import type { Publication } from './publication.ts';
import type { DeviceRole } from './vocabulary.ts';

export interface OfficeConfigured {
  readonly type: 'office-configured';
  /** The office's day on which it was accepted; empty for an office's first file. */
  readonly day: string;
  readonly office: Office;
  /** Day from which its lanes, letters and points count, with all that goes by them; null: at once (SPEC E3). */
  readonly hallFrom: string | null;
  /** Day from which its settings of figures count, empty for all days; null: they are what they were (SPEC E3). */
  readonly figuresFrom: string | null;
}
export interface DayOpened {
  readonly type: 'day-opened';
  /** The office's day, `2026-11-23`. */
  readonly day: string;
}
export interface DevicePaired {
  readonly type: 'device-paired';
  readonly device: string;
  readonly role: DeviceRole;
  readonly label: string;
  readonly counter: string | null;
  readonly point: string | null;
  readonly tokenHash: string;
}
export interface DeviceRevoked {
  readonly type: 'device-revoked';
  readonly device: string;
}
/** The office went on from an older backup (SPEC O7): what was written after `after` before it is gone. */
export interface EpochBegun {
  readonly type: 'epoch-begun';
  readonly epoch: string;
  /** The newest event that the backup knew. */
  readonly after: number;
}
/** An administrator let in what a device had left that is paired no more (SPEC O8); its facts follow. */
export interface FactsAdmitted {
  readonly type: 'facts-admitted';
  readonly device: string;
  readonly count: number;
}
/** An administrator dropped what a device had left: it was never to count (SPEC O8). */
export interface FactsDropped {
  readonly type: 'facts-dropped';
  readonly device: string;
  readonly count: number;
}
/** A post was given another PIN, which stands nowhere in the journal (SPEC A5). */
export interface PinRenewed {
  readonly type: 'pin-renewed';
  readonly staff: string;
}
/** The office looked for doubts (SPEC D1): what it found that it had not found before. A flag is added and never taken away. */
export interface RatingsFlagged {
  readonly type: 'ratings-flagged';
  /** The office's day of the look. */
  readonly day: string;
  /** The newest event that the look knew. */
  readonly through: number;
  readonly found: readonly Flagged[];
}
/** One file of a publication as it was made. */
export interface ArchivedFile {
  readonly name: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}
/** The files of a publication were made and put away for good (SPEC P7). */
export interface FilesArchived {
  readonly type: 'files-archived';
  readonly period: string;
  readonly version: number;
  readonly files: readonly ArchivedFile[];
}
export interface PeriodPublished {
  readonly type: 'period-published';
  readonly publication: Publication;
}
