import { expect, test } from 'vitest';
import { reportCsv } from '../../server/reports/report-csv.ts';
import { resultsCsv } from '../../server/reports/results-csv.ts';
import { procedureList } from '../../server/catalogue/write-list.ts';
import { FIGURES, LETTERHEAD, REPORT } from '../reports/sample-report.ts';
import { OFFICE, same } from '../rules/support/office.ts';
import { runOffice } from './support/running-office.ts';

/** An office file whose names are markup or formulas: on the pages they are letters, in the files texts. */

const MARKUP = same('<script>x()</script><img src=x onerror=x()>"\'&');

test('[E6 F4] names that are markup are letters on every page that the office draws', async () => {
  const [first, ...others] = OFFICE.procedures;
  const office = {
    ...OFFICE,
    name: MARKUP,
    place: MARKUP,
    fields: OFFICE.fields.map((one, i) => (i === 0 ? { ...one, name: MARKUP } : one)),
    procedures: first ? [{ ...first, name: MARKUP }, ...others] : [],
    counters: OFFICE.counters.map((one, i) => (i === 0 ? { ...one, name: MARKUP } : one)),
  };
  const { ask } = await runOffice({}, {}, office);
  for (const address of ['/', '/dashboard/', '/dashboard/posting']) {
    const page = await (await ask(address, { headers: { accept: 'text/html' } })).text();
    expect(page).not.toMatch(/<script>x|<img src=x/);
  }
  expect(await (await ask('/')).text()).toContain('&lt;script&gt;x()');
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  "'=1+1",
])('[F2] %j is a text in every .csv that the office hands out', (text) => {
  const name = same(text);
  const office = { ...LETTERHEAD.office, counters: [{ ...OFFICE.counters[0]!, id: '1', name }] };
  const { figures } = REPORT;
  const byField = FIGURES.byField.map((row) => ({ ...row, name }));
  const renamed = { ...FIGURES, byField };
  const files = [
    resultsCsv({ version: 1, publishedAt: 0, figures: renamed, journalSeq: 1, headHash: 'ab' }),
    reportCsv({ ...REPORT, figures: { ...figures, byField } }, { ...LETTERHEAD, office }),
    procedureList({ ...OFFICE, procedures: OFFICE.procedures.map((one) => ({ ...one, name })) }),
  ];
  for (const file of files) {
    expect(file).toContain(`'${text}`);
    for (const cell of cellsOf(file)) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/);
  }
});

/** The cells of a .csv, unquoted. */
function cellsOf(file: string): readonly string[] {
  const found = file.slice(1).matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g);
  return [...found].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}
