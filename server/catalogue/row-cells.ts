import { isDeepStrictEqual } from 'node:util';
import type { Office } from '#shared/protocol/office.ts';
import type { Fee, Limit, NoWait, Procedure } from '#shared/protocol/procedure.ts';
import type { ListColumn } from '#shared/protocol/procedure-list.ts';
import type { Text } from '#shared/protocol/text.ts';
import { feeSaid, limitSaid } from '#shared/ui/format/procedure.ts';
import type { CellRead } from './cell-read.ts';
import type { Translate } from './phrases.ts';
import { readFee } from './read-fee.ts';
import { readLimit } from './read-limit.ts';
import { lowerFirst } from './words-of-lists.ts';

/** A procedure as the cells of its row: what a list of the office says of it. */

/** The cell of every column; what the office does not know is empty. */
export type RowCells = Readonly<Record<ListColumn, string>>;

/** The row of a procedure; a limit or fee that its own words would give back as another stands in quotes, so that no reader guesses it. */
export function rowCells(one: Procedure, fields: Office['fields']): RowCells {
  const field = fields.find(({ id }) => id === one.field);
  return {
    code: one.code,
    name_vi: one.name.vi,
    name_en: one.name.en,
    short_name_vi: one.shortName.vi,
    short_name_en: one.shortName.en,
    field_vi: field?.name.vi ?? one.field,
    field_en: field?.name.en ?? one.field,
    lane: one.lane,
    statutory_limit: one.limit ? limitCell(one.limit) : '',
    fee_vnd: one.fee ? feeCell(one.fee) : '',
    no_wait: one.noWait ? 'yes' : 'no',
    no_wait_conditions_vi: one.noWait?.condition?.vi ?? '',
    no_wait_limits_vi: (one.noWait?.limits ?? []).map(amountLine).join('\n'),
    no_wait_cut_off: one.noWait?.cutOff ?? '',
    confirmed: 'yes',
    papers: one.papers.map(({ vi }) => vi).join('\n'),
    legal_basis_vi: one.legalBasis?.vi ?? '',
    decision_vi: one.decision?.vi ?? '',
    department_vi: one.department?.vi ?? '',
    in_force_from: one.inForceFrom ?? '',
    in_force_to: one.inForceTo ?? '',
  };
}

/** `tối đa | 10 bản | cần chứng thực`, as `readAmounts` takes it. */
function amountLine({ lead, amount, of }: NoWait['limits'][number]): string {
  return [lead.vi, amount.vi, of.vi].join(' | ');
}

function limitCell(limit: Limit): string {
  const told = ({ parts, cutOff }: Limit) => ({
    cutOff,
    parts: parts.map((part) => ({ ...part, when: caseTold(part.when) })),
  });
  const cell = limitSaid(limit, 'vi');
  return unlessMisread(cell, readLimit(cell, untranslated), (read) =>
    isDeepStrictEqual(told(read), told(limit)),
  );
}

function feeCell(fee: Fee): string {
  const told = (parts: Fee) =>
    parts.map(({ when, charge }) => ({
      when: caseTold(when),
      charge: charge.type === 'amount' ? { ...charge, per: charge.per?.vi ?? null } : charge,
    }));
  const cell = feeSaid(fee, 'vi');
  return unlessMisread(cell, readFee(cell, untranslated), (read) =>
    isDeepStrictEqual(told(read), told(fee)),
  );
}

function unlessMisread<Value>(
  cell: string,
  read: CellRead<Value>,
  isSame: (value: Value) => boolean,
): string {
  return read.status === 'known' && !isSame(read.value) ? `“${cell}”` : cell;
}

/** A case begins small in a list, wherever it stands. */
function caseTold(when: Text | null): string | null {
  return when && lowerFirst(when.vi);
}

const untranslated: Translate = (vi) => ({ vi, en: vi });
