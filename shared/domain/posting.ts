/** What an office posts: its procedures in force on a day, by field, in the office's order, and to whom one complains (SPEC E7). */
import type { Procedure } from '../protocol/procedure.ts';
import type { Text } from '../protocol/text.ts';
import type { Catalogue } from './catalogue.ts';
import { isInForce } from './procedure-days.ts';

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

/** What is public of how to complain and to whom. */
export type PublicOffice = Pick<Catalogue, 'complaints' | 'contacts' | 'address'>;

/** To whom one complains, and how; null is not known. */
interface ComplaintsTo {
  readonly how: Text | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Where complaints are taken: where no telephone or e-mail is theirs alone, the office's own is. */
export function complaintsOf({ complaints, contacts }: PublicOffice): ComplaintsTo {
  return {
    how: complaints.how,
    phone: complaints.phone ?? contacts.phone,
    email: complaints.email ?? contacts.email,
  };
}
