import { shareOf } from '#shared/domain/statistics.ts';
import { writeCsv } from './csv.ts';
import { daysRow, FIGURE_COLUMNS, figureRows, shareRow } from './figure-rows.ts';
import { figuresIn, type Letterhead, type Report } from './report.ts';

/** The lead's summary as CSV: the figures of the .xlsx, and the attitude by counter, which is never public. */
export function reportCsv(report: Report, { office }: Letterhead): string {
  const figures = figuresIn(report);
  const counters = (report.attitudeByCounter ?? []).map(({ counter, counts }) => {
    const name = office.counters.find(({ id }) => id === counter)?.name ?? null;
    const about = { part: 'attitude_by_counter', key: counter, name, visitsEnded: null };
    return shareRow(figures, about, shareOf(counts));
  });
  const days = (report.answersOf ?? []).map((one) => daysRow(figures, one));
  return writeCsv([FIGURE_COLUMNS, ...figureRows(figures), ...days, ...counters]);
}
