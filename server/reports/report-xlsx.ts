import { formA } from './form-a.ts';
import { formD } from './form-d.ts';
import type { Letterhead, Report } from './report.ts';
import { writeWorkbook } from './workbook.ts';

/** The lead's summary of a period as an .xlsx file: form (a) on the first sheet, form (d) on the second. */
export async function reportXlsx(report: Report, letterhead: Letterhead): Promise<Uint8Array> {
  return writeWorkbook([formA(report, letterhead), formD(report, letterhead)]);
}
