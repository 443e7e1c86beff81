import { ENTERED_COLUMNS, type EnteredColumn, type Mapping } from '#shared/protocol/entered.ts';
import { folded } from '../catalogue/words-of-lists.ts';
import type { Cells } from './open-file.ts';

/** Which column of a list holds what, by the words in its head; whoever enters the list may say otherwise. */

/** Heads stand within the first rows; titles may stand above them. */
const HEADS_WITHIN = 20;

/**
 * Words that a head may hold, folded. Where several columns could be meant the one that is named first here is: "Mức độ hài
 * lòng về thái độ" is about the attitude, "Ngày trả kết quả" is a day.
 */
const WORDS: readonly (readonly [EnteredColumn, readonly string[]])[] = [
  [
    'key',
    ['ma phieu', 'ma ho so', 'so phieu', 'so ho so', 'so bien nhan', 'form number', 'dossier'],
  ],
  ['attitude', ['thai do', 'attitude']],
  ['guidance', ['huong dan', 'guidance']],
  ['reasons', ['ly do', 'li do', 'reason', 'reasons']],
  ['comment', ['gop y', 'y kien', 'phan anh', 'comment', 'comments']],
  ['day', ['ngay', 'thoi gian', 'thoi diem', 'date', 'day']],
  ['procedure', ['thu tuc', 'tthc', 'procedure']],
  ['result', ['ket qua', 'hai long', 'muc do', 'result', 'satisfaction', 'level', 'rating']],
];

/** Heads that hold one of those words and mean something of a person, or of the row. */
const NOT_MEANT = /\b(?:sinh|cccd|can cuoc|cmnd|birth|sdt|dien thoai|phone|ho ten|ho va ten)\b/;

/** A list's heads. */
export interface Heads {
  /** Place of their row from 0; rows below it are the list's. */
  readonly at: number;
  readonly names: readonly string[];
  readonly columns: Mapping['columns'];
}

const NOWHERE: Mapping['columns'] = {
  day: null,
  procedure: null,
  result: null,
  guidance: null,
  attitude: null,
  reasons: null,
  comment: null,
  key: null,
};

/** The heads of a sheet: the row that names most; where none names anything the first that has two cells. Null for an empty sheet. */
export function headsOf(rows: Cells): Heads | null {
  const first = rows.slice(0, HEADS_WITHIN).map((names, at) => ({ at, names, ...found(names) }));
  const [best] = first.toSorted((a, b) => b.count - a.count || a.at - b.at);
  if (best && best.count >= 2) return withNames(best);
  const wide = first.find(({ names }) => names.filter((name) => name.trim() !== '').length >= 2);
  return wide ? withNames(wide) : null;
}

function withNames({ at, names, columns }: Heads): Heads {
  return { at, names: names.map((name) => name.trim().normalize('NFC')), columns };
}

function found(names: readonly string[]): { columns: Mapping['columns']; count: number } {
  const columns = { ...NOWHERE };
  names.forEach((name, place) => {
    const head = ` ${folded(name)} `;
    // A head is a few words: a row of the list itself may name a procedure.
    if (head.length > 80 || NOT_MEANT.test(head)) return;
    const meant = WORDS.find(([column, words]) => {
      return columns[column] === null && words.some((word) => head.includes(` ${word} `));
    });
    if (meant) columns[meant[0]] = place;
  });
  const count = ENTERED_COLUMNS.filter((column) => columns[column] !== null).length;
  return { columns, count };
}
