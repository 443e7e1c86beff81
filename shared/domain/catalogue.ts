/** The office as anyone may read it: what kiosks, tablets and the posting need, without the staff (SPEC V5). */
import type { Office } from '../protocol/office.ts';
import { type Asking, askingOf } from './questionnaires/asking.ts';
import type { Procedure } from '../protocol/procedure.ts';

export interface Catalogue extends Omit<Office, 'staff' | 'devices' | 'questionnaires'> {
  /** What ratings are asked with (SPEC R12); null where an older version kept the catalogue, until it is fetched again. */
  readonly asking: Asking | null;
  /** Journal sequence of the last change of the office in force. */
  readonly officeSeq: number;
}

/** The public part of an office. */
export function catalogueOf(office: Office, officeSeq: number): Catalogue {
  const { staff: _, devices: __, questionnaires: ___, ...open } = office;
  return { ...open, asking: askingOf(office), officeSeq };
}

/** Whether a procedure is in force on a day, and so offered and posted (SPEC E7). */
export function isInForce({ inForceFrom, inForceTo }: Procedure, day: string): boolean {
  return (inForceFrom ?? day) <= day && day <= (inForceTo ?? day);
}
