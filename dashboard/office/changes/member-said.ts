import type { OfficeChange } from '#shared/domain/office-changes.ts';
import type { Office } from '#shared/protocol/office.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import { feeSaid, limitSaid } from '#shared/ui/format/procedure.ts';
import { language, words } from '#shared/ui/words/language.ts';

/** One member of a changed thing, old and new, where both can be said in a line. */

export interface OldAndNew {
  readonly member: string;
  readonly was: string;
  readonly is: string;
}

/** Old and new of a changed member; null where neither can be said briefly, and the member's name must do. */
export function oldAndNew(
  { part, key, members }: OfficeChange,
  before: Office,
  after: Office,
): readonly { readonly member: string; readonly said: OldAndNew | null }[] {
  const [old, now] = [thingOf(before, part, key), thingOf(after, part, key)];
  // A plain value, such as the smallest group, has no members: it is its own.
  const names = members.length === 0 ? [''] : members;
  return names.map((member) => {
    const of = (office: Office, thing: unknown) =>
      part === 'procedures'
        ? procedureMemberSaid(office, key, member)
        : valueSaid(member, member === '' ? thing : memberOf(thing, member), office);
    const [was, is] = [of(before, old), of(after, now)];
    // Alike where only the other language has changed: then the name of the member says more.
    const isBrief = was !== null && is !== null && was !== is;
    return { member, said: isBrief ? { member, was, is } : null };
  });
}

/** What the change is of: the part, or the thing in it that has the key. */
function thingOf(office: Office, part: OfficeChange['part'], key: string | null): unknown {
  const whole: unknown = office[part];
  if (key === null || !Array.isArray(whole)) return whole;
  return whole.find((one: unknown) =>
    ['code', 'id', 'letter', 'day'].some((name) => memberOf(one, name) === key),
  );
}

function memberOf(thing: unknown, member: string): unknown {
  return typeof thing === 'object' && thing !== null ? Reflect.get(thing, member) : undefined;
}

/** Limit and fee are parts, said as on every screen. */
function procedureMemberSaid(office: Office, code: string | null, member: string): string | null {
  const procedure = office.procedures.find((one) => one.code === code) ?? null;
  if (member === 'fee') return feeSaid(procedure?.fee ?? null, language.value);
  if (member === 'limit') return limitSaid(procedure?.limit ?? null, language.value);
  return valueSaid(member, memberOf(procedure, member), office);
}

/** Null for what takes more than a line. */
function valueSaid(member: string, value: unknown, office: Office): string | null {
  const { changes } = words.value;
  const spoken = language.value;
  if (value === null || value === undefined || value === '') return changes.empty;
  if (typeof value === 'boolean') return value ? changes.yes : changes.no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return textSaid(member, value, office);
  if (isText(value)) return value[spoken];
  return null;
}

/** Ids as the names that people know, days as dates, all else as it is; pictures are too long to be said. */
function textSaid(member: string, value: string, office: Office): string | null {
  const spoken = language.value;
  const { period, settings } = words.value;
  const choices: Readonly<Record<string, string>> = { ...period.calendars, ...settings.roles };
  const listed = member === 'field' ? office.fields : member === 'lane' ? office.lanes : [];
  if (value.startsWith('data:')) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(value, spoken);
  return listed.find(({ id }) => id === value)?.name[spoken] ?? choices[value] ?? value;
}

function isText(value: unknown): value is { readonly vi: string; readonly en: string } {
  return typeof memberOf(value, 'vi') === 'string' && typeof memberOf(value, 'en') === 'string';
}
