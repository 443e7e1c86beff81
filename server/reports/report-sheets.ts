import { formA } from './form-a.ts';
import { formD } from './form-d.ts';
import type { Letterhead, Report } from './report.ts';
import type { SheetPlan } from './workbook.ts';

/** The sheets of a period's workbook: form (a) first, form (d) second. */
export function reportSheets(report: Report, letterhead: Letterhead): readonly SheetPlan[] {
  return [formA(report, letterhead), formD(report, letterhead)];
}
