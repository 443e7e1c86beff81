/** What an office posts: its procedures in force on a day, by field, in the office's order (SPEC E7). */
import type { Procedure } from '../protocol/procedure.ts';
import type { Text } from '../protocol/text.ts';
import { type Catalogue, isInForce } from './catalogue.ts';

/** The procedures of one field; a field without any is not posted. */
export interface PostedField {
  readonly id: string;
  readonly name: Text;
  readonly procedures: readonly Procedure[];
}

/** The posting of a day, `2026-11-23`. */
export function postedFields(
  { fields, procedures }: Pick<Catalogue, 'fields' | 'procedures'>,
  day: string,
): readonly PostedField[] {
  const today = procedures.filter((one) => isInForce(one, day));
  return fields
    .map(({ id, name }) => ({ id, name, procedures: today.filter((one) => one.field === id) }))
    .filter((field) => field.procedures.length > 0);
}
