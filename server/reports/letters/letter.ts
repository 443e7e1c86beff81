/** An official letter as plain data: what stands on it, not how a file of it is made. Layout: Nghị định 30/2020/NĐ-CP, phụ lục I. */

/** A piece of a line. */
export interface Run {
  readonly text: string;
  /** To be filled in by the office: it stands out (SPEC F6). */
  readonly isMissing?: boolean;
}

export type Line = readonly Run[];

/** One part of the letter, from top to bottom. */
export type Block =
  | { readonly kind: 'heading'; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'item'; readonly line: Line }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      readonly rows: readonly (readonly Line[])[];
    };

export interface Letter {
  /** The body above the office. */
  readonly superior: Line;
  readonly office: string;
  /** `Số:      /BC-TTPVHCC` */
  readonly number: Line;
  /** `Phường Mẫu, ngày 05 tháng 10 năm 2026` */
  readonly placeAndDate: string;
  /** `BÁO CÁO` */
  readonly kind: string;
  /** What it is about, under its kind. */
  readonly subject: string;
  readonly body: readonly Block[];
  readonly signer: Line;
  readonly recipients: readonly string[];
}

/** What a line says that is missing altogether. */
const NAMES = { superior: 'Cơ quan chủ quản', number: 'Số, ký hiệu', signer: 'Chức vụ người ký' };

/** Every part of a letter that the office has to fill in, in the letter's own words before it, each once. */
export function missingIn({ superior, number, body, signer }: Letter): readonly string[] {
  const lines = body.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.flat()) : [block.line],
  );
  const isOpen = (line: Line) => line.some((run) => run.isMissing);
  const heads = [
    ...(isOpen(superior) ? [NAMES.superior] : []),
    ...(isOpen(number) ? [NAMES.number] : []),
  ];
  const foot = isOpen(signer) ? [NAMES.signer] : [];
  return [...new Set([...heads, ...lines.filter(isOpen).map(wordsOf), ...foot])];
}

function wordsOf(line: Line): string {
  const words = line.flatMap(({ text, isMissing }) => (isMissing ? [] : [text]));
  return words.join('').replace(/[:.\s]+$/, '');
}
