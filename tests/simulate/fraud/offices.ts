import type { Office } from '#shared/protocol/office.ts';
import { DEMONSTRATION_OFFICE } from '../../../server/demonstration/demonstration-office.ts';

/** Offices in which clerks may cheat: their counters, and how many come on a usual day. */

export interface Place {
  readonly name: string;
  readonly office: Office;
  readonly perDay: number;
}

/** Counters that each serve every lane. */
export function withCounters(count: number): Office {
  const lanes = DEMONSTRATION_OFFICE.lanes.map(({ id }) => id);
  const counters = Array.from({ length: count }, (_, i) => {
    const id = String(i + 1);
    return { id, name: { vi: `Quầy ${id}`, en: `Counter ${id}` }, lanes };
  });
  const staff = [
    ...counters.map(({ id }) => ({
      id: `cong-chuc-${id}`,
      label: { vi: `Công chức ${id}`, en: `Clerk ${id}` },
      role: 'clerk' as const,
    })),
    ...DEMONSTRATION_OFFICE.staff.filter(({ role }) => role !== 'clerk'),
  ];
  return { ...DEMONSTRATION_OFFICE, counters, staff, devices: [] };
}

export const PLACES: readonly Place[] = [
  { name: 'six counters, each its fields, 120 a day', office: DEMONSTRATION_OFFICE, perDay: 120 },
  { name: 'three counters, 50 a day', office: withCounters(3), perDay: 50 },
  { name: 'ten counters, 200 a day', office: withCounters(10), perDay: 200 },
];
