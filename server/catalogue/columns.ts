import { LIST_COLUMNS, type ListColumn } from '#shared/protocol/procedure-list.ts';
import { folded } from './words-of-lists.ts';

/** The columns of a list of procedures, by the names that its heads may bear. */

/** What Vietnamese lists call each column, beside its own name. */
const NAMES: Readonly<Record<ListColumn, readonly string[]>> = {
  code: ['mã', 'mã số', 'mã thủ tục', 'mã TTHC', 'mã thủ tục hành chính'],
  name_vi: ['tên', 'tên thủ tục', 'tên TTHC', 'tên thủ tục hành chính', 'thủ tục'],
  name_en: ['tên tiếng Anh', 'tên thủ tục tiếng Anh'],
  short_name_vi: ['tên ngắn', 'tên rút gọn'],
  short_name_en: ['tên ngắn tiếng Anh', 'tên rút gọn tiếng Anh'],
  field_vi: ['lĩnh vực'],
  field_en: ['lĩnh vực tiếng Anh'],
  lane: ['hàng chờ', 'hàng'],
  statutory_limit: ['thời hạn', 'thời hạn giải quyết', 'thời gian giải quyết'],
  fee_vnd: ['phí, lệ phí', 'phí lệ phí', 'phí và lệ phí', 'phí', 'lệ phí'],
  no_wait: ['không chờ', 'thủ tục không chờ'],
  no_wait_conditions_vi: ['điều kiện không chờ', 'điều kiện'],
  no_wait_limits_vi: ['mức không chờ', 'giới hạn không chờ'],
  no_wait_cut_off: ['giờ chốt', 'giờ chốt trong ngày'],
  confirmed: ['đã đối chiếu', 'đã xác nhận'],
  papers: ['giấy tờ', 'giấy tờ cần mang', 'thành phần hồ sơ'],
  legal_basis_vi: ['căn cứ pháp lý', 'cơ sở pháp lý'],
  decision_vi: ['quyết định', 'quyết định công bố'],
  department_vi: ['phòng chuyên môn', 'cơ quan phụ trách', 'cơ quan thực hiện'],
  in_force_from: ['có hiệu lực từ', 'hiệu lực từ'],
  in_force_to: ['hiệu lực đến', 'hết hiệu lực'],
};

const COLUMN_OF: ReadonlyMap<string, ListColumn> = new Map(
  LIST_COLUMNS.flatMap((column) =>
    [column, ...NAMES[column]].map((name) => [folded(name), column] as const),
  ),
);

/** Where each column stands, and which heads are not known. */
export interface Heads {
  readonly places: ReadonlyMap<ListColumn, number>;
  /** Heads of columns that are not read. */
  readonly ignored: readonly string[];
  /** A column that stands there twice. */
  readonly twice: ListColumn | null;
}

/** Reads a row as heads; null when it is none: a list has codes, and something beside them. */
export function readHeads(row: readonly string[]): Heads | null {
  const places = new Map<ListColumn, number>();
  const ignored: string[] = [];
  let twice: ListColumn | null = null;
  row.forEach((head, place) => {
    const column = COLUMN_OF.get(folded(head));
    if (!column) {
      if (head.trim() !== '') ignored.push(head.trim());
      return;
    }
    if (places.has(column)) twice = column;
    else places.set(column, place);
  });
  return places.has('code') && places.size > 1 ? { places, ignored, twice } : null;
}
