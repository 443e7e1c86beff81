import { questionnairesOf } from '#shared/domain/questionnaires/asking.ts';
import type { State } from '#shared/domain/state.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { Basis } from './list-reader.ts';

/** No form can be of a day before: years run from 2000 on (SPEC P1). */
const FIRST_OF_ALL = '2000-01-01';

/**
 * What the rows of a list are held against: today, every procedure and reason that the office ever had, the periods that are
 * published. @param now office time, ms @returns null before there is an office
 */
export function basisOf(
  { office, policies, names }: State,
  publications: readonly Publication[],
  secret: string,
  now: number,
): Basis | null {
  if (!office) return null;
  const first = policies[0]?.from;
  const own = new Map(office.procedures.map(({ code, name }) => [code, [name.vi, name.en]]));
  const reasons = policies
    .flatMap(({ policy }) => questionnairesOf(policy))
    .flatMap((one) => one.reasons);
  return {
    today: dayOf(now, office.timeZone),
    // An office's first settings count for all days.
    firstDay: first || FIRST_OF_ALL,
    procedures: Object.entries(names.procedures).map(([id, short]) => {
      return { id, names: [...(own.get(id) ?? []), short.vi, short.en] };
    }),
    reasons: reasons.map(({ id, name }) => ({ id, names: [name.vi, name.en] })),
    published: publications.map(({ figures: { from, to } }) => ({ from, to })),
    secret,
  };
}
