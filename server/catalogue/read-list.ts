import type { Office } from '#shared/protocol/office.ts';
import type { Procedure } from '#shared/protocol/procedure.ts';
import { fieldsOf, type ListFields, mostOften } from './list-fields.ts';
import type { LeftEmpty, ListProblem } from '#shared/protocol/procedure-list.ts';
import { type ListRow, readRows, wholeList } from './list-rows.ts';
import { translateAs } from './phrases.ts';
import { rowCells } from './row-cells.ts';
import { leaves } from './row-place.ts';
import { procedureOf } from './row-procedure.ts';
import { type Notes, tell } from './row-answers.ts';
import { readFile } from './sheet.ts';
import { folded, tidy } from './words-of-lists.ts';

/** A list of procedures read into the office it would make. Nobody has accepted anything yet. */

export interface ReadList {
  /** Empty when the list can be taken over. */
  readonly problems: readonly ListProblem[];
  /** Cells left empty because nothing could be made of them. */
  readonly notUnderstood: readonly LeftEmpty[];
  /** Cells left empty because the list calls them unconfirmed, or tells of another place. */
  readonly unconfirmed: readonly LeftEmpty[];
  /** Heads of columns that are not read. */
  readonly ignored: readonly string[];
  /** The office with the list as its catalogue, still to be checked as a whole; null while there are problems. */
  readonly office: Office | null;
}

/** Reads a .csv or .xlsx of procedures against the office in force (SPEC E5). The list is the whole catalogue: what it does not name goes. */
export async function readProcedureList(
  bytes: Uint8Array,
  fileName: string,
  office: Office,
): Promise<ReadList> {
  const file = await readFile(bytes, fileName);
  if (!file.ok) return refused([wholeList(file.what)], []);
  const { rows, problems: found, ignored } = readRows(file.sheets);
  if (rows.length === 0) return refused(found, ignored);
  const notes: Notes = { problems: [...found], notUnderstood: [], unconfirmed: [] };
  const fields = fieldsOf(rows, office);
  const before = new Map(office.procedures.map((procedure) => [procedure.code, procedure]));
  const anywhere = translateAs(office.procedures.map(parts));
  const procedures = rows.map((row) => {
    const had = before.get(row.code) ?? null;
    if (!had && row.cell('name_vi') === undefined) tell(notes, 'name-missing', row, 'name_vi');
    const own = had && rowCells(had, office.fields);
    const isHere = had && leaves(row, 'field_vi', own);
    const field = isHere ? had.field : fieldOf(row, had, fields, notes);
    const lane = laneOf(row, had, field, office, notes);
    const translate = had ? translateAs(parts(had), anywhere) : anywhere;
    return procedureOf(row, { field, lane, before: had, own, translate }, notes);
  });
  const { problems, notUnderstood, unconfirmed } = notes;
  if (problems.length > 0) {
    const inOrder = problems.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
    return { problems: inOrder, notUnderstood, unconfirmed, ignored, office: null };
  }
  const after = { ...office, procedures: inOfficeOrder(procedures, office.procedures) };
  const fieldsAfter = fieldsInUse([...office.fields, ...fields.added], office, after.procedures);
  return {
    problems,
    notUnderstood,
    unconfirmed,
    ignored,
    office: { ...after, fields: fieldsAfter },
  };
}

function refused(problems: readonly ListProblem[], ignored: readonly string[]): ReadList {
  return { problems, notUnderstood: [], unconfirmed: [], ignored, office: null };
}

/** All that is translated but the names, which have columns of their own. */
function parts(procedure: Procedure): unknown {
  const { limit, fee, noWait, papers, legalBasis, decision, department } = procedure;
  return [limit, fee, noWait, papers, legalBasis, decision, department];
}

function fieldOf(row: ListRow, had: Procedure | null, fields: ListFields, notes: Notes): string {
  const field = fields.idOf(row.cell('field_vi') ?? '') ?? had?.field;
  if (field === undefined) tell(notes, 'field-missing', row, 'field_vi');
  return field ?? '';
}

/** The list's, else the procedure's, else the usual one of its field, else the one of the field's name, else the only ordinary one. */
function laneOf(
  row: ListRow,
  had: Procedure | null,
  field: string,
  { lanes, procedures }: Office,
  notes: Notes,
): string {
  const ordinary = lanes.filter(({ noWait }) => !noWait);
  const named = tidy(row.cell('lane') ?? '');
  if (named !== '') {
    const namesake = ordinary.find(({ name }) => folded(name.vi) === folded(named));
    const lane = ordinary.find(({ id }) => id === named) ?? namesake;
    if (!lane) tell(notes, 'lane-unknown', row, 'lane');
    return lane?.id ?? '';
  }
  const usual = mostOften(procedures.filter((one) => one.field === field).map(({ lane }) => lane));
  const fieldName = folded(row.cell('field_vi') ?? '');
  const namesake = ordinary.find(({ name }) => folded(name.vi) === fieldName)?.id;
  const only = ordinary.length === 1 ? ordinary[0]?.id : undefined;
  const lane = had?.lane ?? usual ?? namesake ?? only;
  if (lane === undefined) tell(notes, 'lane-missing', row, 'lane');
  return lane ?? '';
}

/** As the office has them; a new one behind the one before it in the list that is of its field, else at the end. */
function inOfficeOrder(
  list: readonly Procedure[],
  before: readonly Procedure[],
): Office['procedures'] {
  const read = new Map(list.map((procedure) => [procedure.code, procedure]));
  const order = before.flatMap(({ code }) => read.get(code) ?? []);
  const there = new Set(order);
  list.forEach((procedure, i) => {
    if (there.has(procedure)) return;
    const above = list.slice(0, i).findLast(({ field }) => field === procedure.field);
    order.splice(above ? order.indexOf(above) + 1 : order.length, 0, procedure);
    there.add(procedure);
  });
  return order;
}

/** A field goes with the last of its procedures. */
function fieldsInUse(
  fields: Office['fields'],
  before: Office,
  procedures: readonly Procedure[],
): Office['fields'] {
  const had = new Set(before.procedures.map(({ field }) => field));
  const has = new Set(procedures.map(({ field }) => field));
  return fields.filter(({ id }) => has.has(id) || !had.has(id));
}
