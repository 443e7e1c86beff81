import { formA } from './form-a.ts';
import { formD } from './form-d.ts';
import type { Letterhead, Report } from './report.ts';
import { type SheetPlan, writeWorkbook } from './workbook.ts';

/** The lead's summary of a period as an .xlsx file. */

/** Form (a) on the first sheet, form (d) on the second. */
export function reportSheets(report: Report, letterhead: Letterhead): readonly SheetPlan[] {
  return [formA(report, letterhead), formD(report, letterhead)];
}

/** The file's bytes. */
export async function reportXlsx(report: Report, letterhead: Letterhead): Promise<Uint8Array> {
  return writeWorkbook(reportSheets(report, letterhead));
}
