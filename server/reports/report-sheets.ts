import { formA } from './form-a.ts';
import { formD } from './form-d.ts';
import { formNoWait } from './form-no-wait.ts';
import type { Letterhead, Report } from './report.ts';
import type { SheetPlan } from './workbook.ts';

/** The sheets of a period's workbook: form (a) first, then (d), then the no-wait procedures where there were any. */
export function reportSheets(report: Report, letterhead: Letterhead): readonly SheetPlan[] {
  const noWait = formNoWait(report, letterhead);
  const forms = [formA(report, letterhead), formD(report, letterhead)];
  return noWait ? [...forms, noWait] : forms;
}
