import type { Download } from '@playwright/test';
import { readFileSync } from 'node:fs';
import exceljs from 'exceljs';

/** The lead's files as anyone else's program reads them. */

/** What a file says of the whole office. */
export interface ReadFigures {
  readonly n: number;
  /** 0 to 1. */
  readonly satisfied: number;
  readonly interval: readonly [number, number];
}

/** Opens the downloaded workbook: form (a), part II. */
export async function readWorkbook(download: Download): Promise<ReadFigures> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(await download.path());
  const rows: unknown[][] = [];
  book.getWorksheet('Mẫu 02')?.eachRow((row) => {
    rows.push(Array.isArray(row.values) ? row.values.slice(1) : []);
  });
  const numbersOf = (label: string) =>
    rows
      .findLast((row) => String(row[0]).startsWith(label))
      ?.filter((value): value is number => typeof value === 'number') ?? [];
  const [satisfied = Number.NaN] = numbersOf('Tỷ lệ hài lòng');
  const [low = Number.NaN, high = Number.NaN] = numbersOf('Khoảng tin cậy 95 %');
  return { n: numbersOf('Số phiếu').at(-1) ?? Number.NaN, satisfied, interval: [low, high] };
}

/** Reads the downloaded CSV: the line of the headline. */
export async function readCsv(download: Download): Promise<ReadFigures> {
  const text = readFileSync(await download.path(), 'utf8').replace('\uFEFF', '');
  const [columns = [], ...lines] = text.split('\r\n').map((line) => line.split(','));
  const headline = lines.find((line) => line[columns.indexOf('part')] === 'headline');
  const figure = (column: string) => Number(headline?.[columns.indexOf(column)] ?? Number.NaN);
  return {
    n: figure('n'),
    satisfied: figure('satisfied_share'),
    interval: [figure('interval_low'), figure('interval_high')],
  };
}
