import { complaintsOf, type PublicOffice } from '../../domain/posting.ts';
import type { Procedure } from '../../protocol/procedure.ts';
import type { Text } from '../../protocol/text.ts';
import { formatDay } from '../format/date.ts';
import { feeSaid, limitSaid } from '../format/procedure.ts';
import type { Language } from '../words/languages.ts';
import type { Words } from '../words/words.ts';

/** What the posting says, in the order in which it is read, on every screen alike: only what the office has entered (SPEC E6, E7). */

/** One thing that is posted. */
export interface PostedFact {
  readonly name: string;
  /** At least one. */
  readonly lines: readonly string[];
  /** Whether the lines are a list, to be counted through. */
  readonly numbered: boolean;
}

type Said = Pick<Words, 'posting' | 'procedure' | 'common'>;

/** The facts of a procedure, beside its name. */
export function postedFacts(
  procedure: Procedure,
  { posting, procedure: said, common }: Said,
  language: Language,
): readonly PostedFact[] {
  const { limit, fee, noWait, papers, legalBasis, decision, department } = procedure;
  const { inForceFrom, inForceTo } = procedure;
  const text = (one: Text | null | undefined) => one?.[language];
  const day = (one: string | null) => (one ? formatDay(one, language) : null);
  return known([
    fact(said.code, procedure.code),
    papersFact(papers, posting, language),
    fact(posting.limit, limit ? limitSaid(limit, language) : posting.atOffice),
    fact(common.fee, fee ? feeSaid(fee, language) : posting.atOffice),
    fact(posting.noWait, text(noWait?.condition)),
    fact(posting.legalBasis, text(legalBasis)),
    fact(posting.decision, text(decision)),
    fact(posting.department, text(department)),
    fact(posting.inForceFrom, day(inForceFrom)),
    fact(posting.inForceTo, day(inForceTo)),
  ]);
}

/** Which papers to bring is asked for most: where the office has entered none, it says whom to ask. */
function papersFact(
  papers: Procedure['papers'],
  { papers: name, atOffice }: Words['posting'],
  language: Language,
): PostedFact {
  if (papers.length === 0) return fact(name, atOffice);
  return { ...fact(name, ...papers.map((paper) => paper[language])), numbered: true };
}

/** How to complain and to whom, and where the office is, as one fact; none where nothing is known. */
export function complaintsFact(
  office: PublicOffice,
  { posting: said }: Pick<Words, 'posting'>,
  language: Language,
): readonly PostedFact[] {
  const { how, phone, email } = complaintsOf(office);
  const named = (label: string, value: string | null | undefined) =>
    value ? `${label}: ${value}` : null;
  return known([
    fact(
      said.complaintsTo,
      how?.[language],
      named(said.phone, phone),
      named(said.email, email),
      named(said.website, office.contacts.website),
      named(said.address, office.address?.[language]),
    ),
  ]);
}

/** One fact without what is not known of it. */
export function fact(name: string, ...lines: readonly (string | null | undefined)[]): PostedFact {
  const entered = lines.filter((line) => line !== null && line !== undefined);
  return { name, lines: entered, numbered: false };
}

function known(facts: readonly PostedFact[]): readonly PostedFact[] {
  return facts.filter(({ lines }) => lines.length > 0);
}
