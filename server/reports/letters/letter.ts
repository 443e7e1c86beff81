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
  /** `BÁO CÁO`; null for a letter that bears no kind. */
  readonly kind: string | null;
  /** What it is about, under its kind. */
  readonly subject: string;
  /** `Kính gửi: …`; null where it is sent to nobody by name. */
  readonly addressee: Line | null;
  readonly body: readonly Block[];
  readonly signer: Line;
  readonly recipients: readonly string[];
}

/** Every part of a letter that the office has to fill in, in the letter's own words before it, each once. */
export function missingIn({
  superior,
  number,
  addressee,
  body,
  signer,
}: Letter): readonly string[] {
  const lines = body.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.flat()) : [block.line],
  );
  const all = [superior, number, ...(addressee ? [addressee] : []), ...lines, signer];
  const said = all.flatMap((line) => {
    if (!line.some((run) => run.isMissing)) return [];
    const before = line.filter((run) => !run.isMissing).map(({ text }) => text);
    return [before.join(' ').replace(/[:\s]+$/, '')];
  });
  return [...new Set(said)];
}
