/** The office as anyone may read it: what kiosks, tablets and the posting need, without the staff and the letters' heads (SPEC V5). */
import type { Office } from '../protocol/office.ts';
import { type Asking, askingOf } from './questionnaires/asking.ts';

export interface Catalogue
  extends Omit<Office, 'staff' | 'devices' | 'questionnaires' | 'letterhead'> {
  /** What ratings are asked with (SPEC R12); null where an older version kept the catalogue, until it is fetched again. */
  readonly asking: Asking | null;
  /** Where citizens' phones reach the office; null: tickets bear no code for them (SPEC R15). Absent in one that an older version kept. */
  readonly publicUrl: string | null;
  /** Journal sequence of the last change of the office in force. */
  readonly officeSeq: number;
}

/** The public part of an office. @param publicUrl as the office server was told it, without a slash at its end */
export function catalogueOf(
  office: Office,
  officeSeq: number,
  publicUrl: string | null = null,
): Catalogue {
  const { staff: _, devices: __, questionnaires: ___, letterhead: ____, ...open } = office;
  return { ...open, asking: askingOf(office), publicUrl, officeSeq };
}
