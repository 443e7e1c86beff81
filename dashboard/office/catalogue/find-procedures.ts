import type { Office } from '#shared/protocol/office.ts';
import type { Procedure } from '#shared/protocol/procedure.ts';

/** Finding a procedure in the lead's catalogue: every word typed stands in its code or name, accents or not. */

export interface Wanted {
  readonly text: string;
  /** A field's id; empty for all. */
  readonly field: string;
  readonly noWaitOnly: boolean;
}

/** The procedures found, field by field in the order of the office; fields without any are left out. */
export function findProcedures(
  { fields, procedures }: Pick<Office, 'fields' | 'procedures'>,
  { text, field, noWaitOnly }: Wanted,
): readonly {
  readonly field: Office['fields'][number];
  readonly procedures: readonly Procedure[];
}[] {
  const sought = plain(text).split(/\s+/).filter(Boolean);
  const found = procedures.filter(
    (one) =>
      (field === '' || one.field === field) && (!noWaitOnly || one.noWait) && holds(one, sought),
  );
  return fields
    .map((one) => ({ field: one, procedures: found.filter((each) => each.field === one.id) }))
    .filter((group) => group.procedures.length > 0);
}

function holds({ code, name, shortName }: Procedure, sought: readonly string[]): boolean {
  const whole = plain([code, name.vi, name.en, shortName.vi, shortName.en].join(' '));
  return sought.every((word) => whole.includes(word));
}

/** Without accents and capitals, so that "ho tich" finds "Hộ tịch". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}
