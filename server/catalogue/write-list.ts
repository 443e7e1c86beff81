import type { Office } from '#shared/protocol/office.ts';
import type { Procedure } from '#shared/protocol/procedure.ts';
import { LIST_COLUMNS, type ListColumn } from '#shared/protocol/procedure-list.ts';
import { feeSaid, limitSaid } from '#shared/ui/format/procedure.ts';
import { writeCsv } from '../reports/csv.ts';

/** The office's catalogue as a list: what `readProcedureList` takes back, so that a list taken over can be taken back too (SPEC E5). */

/** The .csv, one procedure a row in the office's order; what the office does not know stays empty. */
export function procedureList({ procedures, fields }: Office): string {
  const names = new Map(fields.map(({ id, name }) => [id, name]));
  const rows = procedures.map((one) => {
    const field = names.get(one.field);
    const cells: Readonly<Record<ListColumn, string | null>> = {
      code: one.code,
      name_vi: one.name.vi,
      name_en: one.name.en,
      short_name_vi: one.shortName.vi,
      short_name_en: one.shortName.en,
      field_vi: field?.vi ?? one.field,
      field_en: field?.en ?? one.field,
      lane: one.lane,
      statutory_limit: one.limit && limitSaid(one.limit, 'vi'),
      fee_vnd: one.fee && feeSaid(one.fee, 'vi'),
      no_wait: one.noWait ? 'yes' : 'no',
      no_wait_conditions_vi: one.noWait?.condition?.vi ?? null,
      no_wait_cut_off: one.noWait?.cutOff ?? null,
      confirmed: 'yes',
      ...posted(one),
    };
    return LIST_COLUMNS.map((column) => cells[column]);
  });
  return writeCsv([LIST_COLUMNS, ...rows]);
}

function posted({ papers, legalBasis, decision, department, inForceFrom, inForceTo }: Procedure) {
  return {
    papers: papers.length === 0 ? null : papers.map(({ vi }) => vi).join('\n'),
    legal_basis_vi: legalBasis?.vi ?? null,
    decision_vi: decision?.vi ?? null,
    department_vi: department?.vi ?? null,
    in_force_from: inForceFrom,
    in_force_to: inForceTo,
  };
}
