/** On which days a procedure is in force. Apart from the catalogue, which knows what ratings are asked: a kiosk's first screen need not. */
import type { Procedure } from '../protocol/procedure.ts';

/** Whether a procedure is in force on a day, and so offered and posted (SPEC E7). */
export function isInForce({ inForceFrom, inForceTo }: Procedure, day: string): boolean {
  return (inForceFrom ?? day) <= day && day <= (inForceTo ?? day);
}
