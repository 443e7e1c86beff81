import type { HandVisitSeen } from '#shared/protocol/by-hand.ts';
import type { Office } from '#shared/protocol/office.ts';
import { language, words } from '#shared/ui/words/language.ts';

/** What the office noted of a visit served by hand, in plain words (SPEC Q17, Q18). */

/** "Số này đã có kết quả trước đó, tại Quầy 3". */
export function notedSaid({ noted, counter, otherCounter }: HandVisitSeen, office: Office): string {
  const { byHandDesk: said } = words.value;
  const isOfOther = noted === 'twice' || noted === 'elsewhere';
  if (otherCounter === null || !isOfOther) return said.notes[noted];
  const other = counterName(office, otherCounter);
  if (noted === 'elsewhere') return said.elsewhereAt(other);
  return otherCounter === counter ? said.twiceHere(other) : said.twiceAt(other);
}

/** A counter by its name; by its id where it is no more. */
export function counterName({ counters }: Pick<Office, 'counters'>, id: string): string {
  return counters.find((one) => one.id === id)?.name[language.value] ?? id;
}
