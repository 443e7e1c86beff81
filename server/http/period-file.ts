/** The last part of an address such as `2026-Q3.xlsx`: a period's name and the form in which it is wanted. */

const FORMS = ['json', 'csv', 'xlsx', 'docx'] as const;

export interface PeriodFile {
  readonly period: string;
  readonly form: (typeof FORMS)[number];
}

/** Reads it; JSON when no form is named. A range has dots of its own: `2026-07-01..2026-09-30.csv`. */
export function periodFile(name: string): PeriodFile {
  const match = /^(.+)\.(json|csv|xlsx|docx)$/.exec(name);
  const form = FORMS.find((one) => one === match?.[2]);
  return match?.[1] && form ? { period: match[1], form } : { period: name, form: 'json' };
}
