/** The office as anyone may read it: what kiosks, tablets and the posting need, without the staff (SPEC V5). */
import type { Office } from '../protocol/office.ts';

export interface Catalogue extends Omit<Office, 'staff'> {
  /** Journal sequence of the office file it comes from. */
  readonly officeSeq: number;
}

/** The public part of an office file. */
export function catalogueOf(office: Office, officeSeq: number): Catalogue {
  const { staff: _, ...open } = office;
  return { ...open, officeSeq };
}
