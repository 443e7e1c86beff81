import {
  type AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Block, Letter, Line } from './letter.ts';

/**
 * The one place that turns a letter into a .docx file. Layout: Nghị định 30/2020/NĐ-CP, phụ lục I, mục I and II: A4, margins
 * 20/20/30/15 mm, Times New Roman 13 to 14 pt, the names of State and office side by side at the top, the page's number at the
 * top from the second page on.
 */

const FONT = 'Times New Roman';
/** Twentieths of a point. */
const MM = 56.7;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };
/** Half points. */
const BODY = 28;
const HEAD = 26;
const STATE_SIZE = 24;

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const RECIPIENTS = 'Nơi nhận:';

interface Looks {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  /** Space before and after, points. */
  readonly before?: number;
  readonly after?: number;
  /** First line, mm. */
  readonly indent?: number;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
}

/** Writes the letter. @returns the file's bytes */
export async function writeLetter(letter: Letter): Promise<Uint8Array> {
  const { kind, subject, body } = letter;
  const document = new Document({
    creator: letter.office,
    title: subject,
    styles: { default: { document: { run: { font: FONT, size: BODY } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 210 * MM, height: 297 * MM },
            margin: { top: 20 * MM, bottom: 20 * MM, left: 30 * MM, right: 15 * MM },
          },
        },
        headers: { first: new Header({ children: [] }), default: pageNumber() },
        footers: { default: new Footer({ children: [] }) },
        children: [
          headOf(letter),
          text(kind, { bold: true, align: 'center', before: 18 }),
          text(subject, { bold: true, align: 'center' }),
          shortLine(60, 12),
          ...body.map(blockOf),
          text('', { after: 6 }),
          footOf(letter),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function pageNumber(): Header {
  const run = new TextRun({ children: [PageNumber.CURRENT], size: HEAD, font: FONT });
  return new Header({ children: [new Paragraph({ alignment: 'center', children: [run] })] });
}

/** Whose letter it is, and whose State. */
function headOf({ superior, office, number, placeAndDate }: Letter): Table {
  const left = [
    line(upper(superior), { size: HEAD, align: 'center' }),
    text(office.toLocaleUpperCase('vi'), { size: HEAD, bold: true, align: 'center' }),
    shortLine(20),
    line(number, { size: HEAD, align: 'center', before: 6 }),
  ];
  const right = [
    text(STATE, { size: STATE_SIZE, bold: true, align: 'center' }),
    text(MOTTO, { size: HEAD, bold: true, align: 'center' }),
    shortLine(24),
    text(placeAndDate, { size: BODY, italics: true, align: 'center', before: 6 }),
  ];
  return sideBySide([38, left], [62, right]);
}

/** Who gets it, and who signs. */
function footOf({ recipients, signer }: Letter): Table {
  const left = [
    text(RECIPIENTS, { size: 24, bold: true, italics: true }),
    ...recipients.map((one) => text(`- ${one};`, { size: 22 })),
  ];
  const right = [
    line(upper(signer), { size: BODY, bold: true, align: 'center' }),
    ...Array.from({ length: 4 }, () => text('', {})),
  ];
  return sideBySide([50, left], [50, right]);
}

function sideBySide(...columns: readonly (readonly [percent: number, Paragraph[]])[]): Table {
  const cells = columns.map(
    ([percent, children]) =>
      new TableCell({
        children,
        borders: NO_BORDERS,
        width: { size: percent, type: WidthType.PERCENTAGE },
      }),
  );
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...NO_BORDERS, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}

function blockOf(block: Block): Paragraph | Table {
  switch (block.kind) {
    case 'heading':
      return line(block.line, { bold: true, before: 10, after: 4, indent: 10, keepNext: true });
    case 'paragraph':
      return line(block.line, {
        align: 'both',
        before: 4,
        after: 4,
        indent: 10,
        keepNext: block.line.at(-1)?.text.endsWith(':') ?? false,
      });
    case 'item':
      return line([{ text: '- ' }, ...block.line], { align: 'both', after: 4, indent: 10 });
    case 'table':
      return tableOf(block);
    default:
      return block satisfies never;
  }
}

/** Its heads come again on each page. */
function tableOf({ heads, rows }: Extract<Block, { kind: 'table' }>): Table {
  const cell = (said: Line, place: number, isHead: boolean) =>
    new TableCell({
      verticalAlign: VerticalAlign.CENTER,
      margins: { left: 80, right: 80, top: 40, bottom: 40 },
      children: [
        line(said, { size: HEAD, bold: isHead, align: isHead || place > 0 ? 'center' : 'left' }),
      ],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((head, place) => cell([{ text: head }], place, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((said, place) => cell(said, place, false)),
          }),
      ),
    ],
  });
}

function text(said: string, looks: Looks): Paragraph {
  return line([{ text: said }], looks);
}

/** One line; what is missing stands on a yellow ground. */
function line(said: Line, looks: Looks): Paragraph {
  const { size = BODY, bold = false, italics = false, align, before = 0, after = 0 } = looks;
  const { indent = 0, keepNext = false } = looks;
  const runs = said.map(
    (run) =>
      new TextRun({
        text: run.text.normalize('NFC'),
        font: FONT,
        size,
        bold,
        italics,
        ...(run.isMissing ? { highlight: 'yellow' as const } : {}),
      }),
  );
  return new Paragraph({
    children: runs,
    spacing: { before: before * 20, after: after * 20 },
    ...(align ? { alignment: align } : {}),
    ...(indent > 0 ? { indent: { firstLine: indent * MM } } : {}),
    keepNext,
  });
}

/** The stroke under a name or subject: a paragraph without words, a border at its top. @param inset from both sides, mm @param after points */
function shortLine(inset: number, after = 0): Paragraph {
  const indent = { left: inset * MM, right: inset * MM };
  const border = { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } };
  const run = new TextRun({ text: '', size: 4 });
  return new Paragraph({
    indent,
    border,
    children: [run],
    // As low as it can be: the paragraph's own mark has the height of a line.
    spacing: { before: 40, after: after * 20, line: 60, lineRule: LineRuleType.EXACT },
  });
}

function upper(said: Line): Line {
  return said.map((run) =>
    run.isMissing ? run : { ...run, text: run.text.toLocaleUpperCase('vi') },
  );
}
