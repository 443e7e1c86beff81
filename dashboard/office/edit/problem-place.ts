import type { Office } from '#shared/protocol/office.ts';
import type { SaidProblem } from '#shared/protocol/office-doors.ts';
import type { Text } from '#shared/protocol/text.ts';
import type { Language } from '#shared/ui/words/languages.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { partName } from './part-name.ts';

/** Where in the file a problem lies, for someone who never saw the file: "Quầy 3", not `counters.2.lanes`. */

/** The place in words; as it is written for a part without a name, such as a row of a list. @param path `counters.2.lanes.0` */
export function placeSaid(path: string, office: Office): string {
  const [part = '', index] = path.split('.');
  if (path === '') return words.value.settings.wholeFile;
  const [, row, column] = /^row (\d+)(?:, (.+))?$/.exec(path) ?? [];
  if (row !== undefined) return rowSaid(Number(row), column);
  if (!isPart(part)) return path;
  const name = partName(part);
  const item = index === undefined ? null : itemName(office, part, Number(index), language.value);
  if (item === null) return name;
  // "Quầy 3" is not "Quầy: Quầy 3".
  return item.startsWith(name) ? item : `${name}: ${item}`;
}

/** A cell of a list of procedures. */
function rowSaid(row: number, column: string | undefined): string {
  const { catalogue } = words.value;
  return column === undefined ? catalogue.row(row) : catalogue.rowColumn(row, column);
}

/** The problems at a place or inside it. */
export function problemsUnder(
  problems: readonly SaidProblem[],
  place: string,
): readonly SaidProblem[] {
  return problems.filter(({ path }) => path === place || path.startsWith(`${place}.`));
}

/** The problems nowhere inside these places. */
export function problemsElsewhere(
  problems: readonly SaidProblem[],
  places: readonly string[],
): readonly SaidProblem[] {
  return problems.filter((one) =>
    places.every((place) => problemsUnder([one], place).length === 0),
  );
}

function isPart(part: string): part is keyof Office {
  return Object.hasOwn(words.value.officeChanges.parts, part);
}

/** An entry by what people call it: its name, label, letter or day; null for what has none. */
function itemName(office: Office, part: string, index: number, language: Language): string | null {
  const list: unknown = Reflect.get(office, part);
  if (!Array.isArray(list) || Number.isNaN(index)) return null;
  const item: unknown = list[index];
  if (typeof item === 'string') return item;
  if (typeof item !== 'object' || item === null) return null;
  const called: NamedItem = item;
  const name = called.shortName ?? called.name ?? called.label;
  return name?.[language] || called.letter || called.day || called.code || called.id || null;
}

interface NamedItem {
  readonly id?: string;
  readonly code?: string;
  readonly day?: string;
  readonly letter?: string;
  readonly name?: Text;
  readonly shortName?: Text;
  readonly label?: Text;
}
