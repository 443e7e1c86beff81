/** What one office file changes in another: for the preview before anybody accepts it (SPEC E5, E8). */
import type { Office } from '../protocol/office.ts';
import type { Text } from '../protocol/text.ts';
import { canonicalJson } from './canonical.ts';
import { versionName } from './questionnaires/asking.ts';

/** One difference. Things that have a key are added, changed or gone one by one; all else changes as a whole. */
export interface OfficeChange {
  readonly part: keyof Office;
  /** `reordered`: the same things, in another order. */
  readonly kind: 'added' | 'changed' | 'gone' | 'reordered';
  /** What tells it from others of its part: a code, an id, a letter, a day; null for a part without keys. */
  readonly key: string | null;
  readonly name: Text | null;
  /** The members that differ, where it is `changed`; empty for a plain value. */
  readonly members: readonly string[];
}

/** Parts that are lists of things, each with a key of its own. */
type KeyedPart = {
  [Part in keyof Office]: Office[Part] extends readonly object[] ? Part : never;
}[keyof Office];

interface Entry {
  readonly key: string;
  readonly name: Text | null;
  readonly thing: object;
}

const ENTRIES: { readonly [Part in KeyedPart]: (office: Office) => readonly Entry[] } = {
  fields: ({ fields }) => fields.map((one) => ({ key: one.id, name: one.name, thing: one })),
  lanes: ({ lanes }) => lanes.map((one) => ({ key: one.id, name: one.name, thing: one })),
  series: ({ series }) => series.map((one) => ({ key: one.letter, name: null, thing: one })),
  procedures: ({ procedures }) =>
    procedures.map((one) => ({ key: one.code, name: one.shortName, thing: one })),
  counters: ({ counters }) => counters.map((one) => ({ key: one.id, name: one.name, thing: one })),
  staff: ({ staff }) => staff.map((one) => ({ key: one.id, name: one.label, thing: one })),
  holidays: ({ holidays }) => holidays.map((one) => ({ key: one.day, name: one.name, thing: one })),
  devices: ({ devices }) =>
    devices.map((one) => ({ key: `${one.role} ${one.label.vi}`, name: one.label, thing: one })),
  questionnaires: ({ questionnaires }) =>
    questionnaires.map((one) => ({ key: versionName(one), name: one.name, thing: one })),
  priorityGroups: ({ priorityGroups }) =>
    priorityGroups.map((one) => ({ key: one.vi, name: one, thing: one })),
};

/** Every difference, part by part in the order of the file; empty where the two say the same. */
export function officeChanges(before: Office, after: Office): readonly OfficeChange[] {
  // What an office read from its schema holds is all there is: no part can be forgotten here.
  const parts = Object.keys(after) as (keyof Office)[];
  return parts
    .filter((part) => !isSame(before[part], after[part]))
    .flatMap((part) =>
      isKeyed(part)
        ? keyedChanges(part, ENTRIES[part](before), ENTRIES[part](after))
        : [valueChange(part, before[part], after[part])],
    );
}

function isKeyed(part: keyof Office): part is KeyedPart {
  return Object.hasOwn(ENTRIES, part);
}

function valueChange(part: keyof Office, before: unknown, after: unknown): OfficeChange {
  const members = membersThatDiffer(before, after);
  return { part, kind: 'changed', key: null, name: null, members };
}

function keyedChanges(
  part: KeyedPart,
  before: readonly Entry[],
  after: readonly Entry[],
): readonly OfficeChange[] {
  const had = byKey(before);
  const has = byKey(after);
  const changes = [...has].flatMap(([key, { name, thing }]): readonly OfficeChange[] => {
    const was = had.get(key);
    if (!was) return [{ part, kind: 'added', key, name, members: [] }];
    const members = membersThatDiffer(was.thing, thing);
    return members.length > 0 ? [{ part, kind: 'changed', key, name, members }] : [];
  });
  const gone = [...had].flatMap(([key, { name }]): readonly OfficeChange[] =>
    has.has(key) ? [] : [{ part, kind: 'gone', key, name, members: [] }],
  );
  const order = [...has.keys()].filter((key) => had.has(key));
  const orderBefore = [...had.keys()].filter((key) => has.has(key));
  const reordered: readonly OfficeChange[] = isSame(orderBefore, order)
    ? []
    : [{ part, kind: 'reordered', key: null, name: null, members: [] }];
  return [...changes, ...gone, ...reordered];
}

/** Two devices may bear the same label: the second is told from the first by a number. */
function byKey(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    let key = entry.key;
    for (let count = 2; found.has(key); count += 1) key = `${entry.key} (${count})`;
    found.set(key, entry);
  }
  return found;
}

/** Names of the members that differ; empty for values that have none. */
function membersThatDiffer(before: unknown, after: unknown): readonly string[] {
  const [old, now] = [membersOf(before), membersOf(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => !isSame(old[name], now[name]));
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isPlain ? Object.fromEntries(Object.entries(value)) : {};
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return canonicalJson(a) === canonicalJson(b);
}
