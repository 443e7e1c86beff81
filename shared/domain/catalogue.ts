/** The office as anyone may read it: what kiosks, tablets and the posting need, without the staff (SPEC V5). */
import type { Office } from '../protocol/office.ts';
import type { Procedure } from '../protocol/procedure.ts';

export interface Catalogue extends Omit<Office, 'staff' | 'devices'> {
  /** Journal sequence of the last change of the office in force. */
  readonly officeSeq: number;
}

/** The public part of an office. */
export function catalogueOf(office: Office, officeSeq: number): Catalogue {
  const { staff: _, devices: __, ...open } = office;
  return { ...open, officeSeq };
}

/** Whether a procedure is in force on a day, and so offered and posted (SPEC E7). */
export function isInForce({ inForceFrom, inForceTo }: Procedure, day: string): boolean {
  return (inForceFrom ?? day) <= day && day <= (inForceTo ?? day);
}
