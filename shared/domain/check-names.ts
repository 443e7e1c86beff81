/** Whether every id, letter and code of an office file is one thing's alone, and every spoken name too (SPEC Q12). */
import type { Office } from '../protocol/office.ts';
import type { Text } from '../protocol/text.ts';
import { type OfficeProblem, repeats } from './office-problem.ts';

/** Ids of fields that are taken: the figures call their merged row so (SPEC S4). */
export const RESERVED_FIELDS: readonly string[] = ['other'];

/** Everything named twice, or by a name that is taken. */
export function nameProblems(office: Office): readonly OfficeProblem[] {
  const { lanes, fields, points, series, counters, staff, procedures } = office;
  return [
    ...usedTwice('lanes', 'id', idsOf(lanes)),
    ...usedTwice('fields', 'id', idsOf(fields)),
    ...usedTwice('counters', 'id', idsOf(counters)),
    ...usedTwice('staff', 'id', idsOf(staff)),
    ...usedTwice(
      'series',
      'letter',
      series.map(({ letter }) => letter),
    ),
    ...usedTwice(
      'procedures',
      'code',
      procedures.map(({ code }) => code),
    ),
    ...repeats(points, (i, found) => ({ path: `points.${i}`, what: 'used-twice', found })),
    ...nameTwice('lanes', 'name', lanes.map(nameOf)),
    ...nameTwice('counters', 'name', counters.map(nameOf)),
    ...nameTwice(
      'staff',
      'label',
      staff.map(({ label }) => label),
    ),
    ...fields.flatMap(({ id }, i): readonly OfficeProblem[] =>
      RESERVED_FIELDS.includes(id)
        ? [{ path: `fields.${i}.id`, what: 'reserved-id', found: id }]
        : [],
    ),
  ];
}

function usedTwice(list: string, member: string, keys: readonly string[]) {
  return repeats(keys, (i, found) => ({
    path: `${list}.${i}.${member}`,
    what: 'used-twice',
    found,
  }));
}

/** The hall hears names, so case and the number of spaces do not tell two of them apart. */
function nameTwice(list: string, member: string, names: readonly Text[]) {
  const heard = names.map(({ vi }) => vi.normalize('NFC').toLowerCase().replace(/\s+/g, ' '));
  return repeats(heard, (i) => ({
    path: `${list}.${i}.${member}.vi`,
    what: 'name-twice',
    found: names[i]?.vi ?? '',
  }));
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}

function nameOf({ name }: { readonly name: Text }): Text {
  return name;
}
