/** A list of procedures as a sheet: its columns, what can be wrong with it, and what of it stays empty (SPEC E5, E6). */

/** Columns of a list, in the order in which they are written. */
export const LIST_COLUMNS = [
  'code',
  'name_vi',
  'name_en',
  'short_name_vi',
  'short_name_en',
  'field_vi',
  'field_en',
  'lane',
  'statutory_limit',
  'fee_vnd',
  'no_wait',
  'no_wait_conditions_vi',
  'no_wait_limits_vi',
  'no_wait_cut_off',
  'confirmed',
  'papers',
  'legal_basis_vi',
  'decision_vi',
  'department_vi',
  'in_force_from',
  'in_force_to',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** What keeps a list from being taken over. */
export type ListProblemKind =
  | 'unreadable-file'
  | 'wrong-encoding'
  | 'too-large'
  | 'too-many-rows'
  | 'no-heads'
  | 'head-twice'
  | 'no-rows'
  | 'code-missing'
  | 'code-malformed'
  | 'code-twice'
  | 'name-missing'
  | 'field-missing'
  | 'lane-unknown'
  | 'lane-missing'
  | 'no-wait-unclear'
  | 'bad-date'
  | 'bad-time'
  | 'formula-error'
  | 'too-long';

/** One thing to put right in the list; nothing of it is taken over before that. */
export interface ListProblem {
  readonly what: ListProblemKind;
  /** As the sheet counts them, the heads included; null where the whole file is meant. */
  readonly row: number | null;
  readonly column: ListColumn | null;
  /** What stands there; null where nothing does. */
  readonly text: string | null;
}

/** A cell whose content is left empty in the office: it is not understood, or not confirmed. */
export interface LeftEmpty {
  readonly row: number;
  readonly code: string;
  readonly column: ListColumn;
  readonly text: string;
}
