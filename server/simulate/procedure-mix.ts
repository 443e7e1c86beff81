import type { Office } from '#shared/protocol/office.ts';
import type { Procedure } from '#shared/protocol/procedure.ts';

/**
 * What people come for in a simulated past, and how long it takes at the counter. Certification and
 * civil status dominate, as in every ward; the shares are invented, no office's figures.
 */

/** One procedure's part in a day. */
export interface Habit {
  /** How often, beside the others. */
  readonly weight: number;
  /** Usual time at the counter. */
  readonly minutes: number;
}

const HABITS: { readonly [code: string]: Habit } = {
  '2.000815': { weight: 30, minutes: 6 },
  '2.000884': { weight: 12, minutes: 7 },
  '2.001035': { weight: 3, minutes: 22 },
  '2.000908': { weight: 1.5, minutes: 6 },
  '2.000843': { weight: 1, minutes: 8 },
  '2.000635': { weight: 9, minutes: 7 },
  '1.001193': { weight: 6, minutes: 13 },
  '1.004873': { weight: 5, minutes: 11 },
  '1.000894': { weight: 3, minutes: 16 },
  '1.000656': { weight: 2.5, minutes: 13 },
  '1.004859': { weight: 2, minutes: 14 },
  '3.000722': { weight: 2.5, minutes: 17 },
  '1.004222': { weight: 4.5, minutes: 12 },
  '1.004194': { weight: 4, minutes: 10 },
  '1.002755': { weight: 1.5, minutes: 8 },
  '1.001612': { weight: 2.5, minutes: 14 },
  '2.000720': { weight: 1, minutes: 13 },
  '1.001776': { weight: 2, minutes: 12 },
  '1.014027': { weight: 1.5, minutes: 11 },
  '1.013225': { weight: 1.2, minutes: 18 },
  '1.013978': { weight: 1.2, minutes: 20 },
};

/** A procedure nobody said anything about: seldom, and of middling length. */
const SELDOM: Habit = { weight: 0.25, minutes: 12 };

/** How often a procedure is asked for, and how long it takes. */
export function habitOf(code: string): Habit {
  return HABITS[code] ?? SELDOM;
}

/** The office's procedures by how often they are asked for. */
export function mixOf(office: Office): readonly (readonly [Procedure, number])[] {
  return office.procedures.map((procedure) => [procedure, habitOf(procedure.code).weight]);
}
