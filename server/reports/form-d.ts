import type { LevelCounts } from '#shared/domain/publication.ts';
import { addCounts, NO_ANSWERS, shareOf } from '#shared/domain/statistics.ts';
import { LEVELS } from '#shared/domain/vocabulary.ts';
import { cell, dateOf, gap, satisfactionLines, shareCell, signature } from './cells.ts';
import { FORM, FORM_D } from './form-words.ts';
import { figuresIn, type Letterhead, type Report } from './report.ts';
import type { SheetCell, SheetPlan } from './workbook.ts';

/**
 * Form (d): what citizens said of the attitude of those who received and guided them, one row a counter. For the
 * lead alone. A counter stands for its clerk; no name of a person is known to the system.
 */

const WIDTHS = [6, 44, 22, 14, 12, 12, 12, 12, 12, 12];

/** The sheet of form (d). */
export function formD(report: Report, letterhead: Letterhead): SheetPlan {
  const figures = figuresIn(report);
  const { name, place } = letterhead.office;
  const unit = `${name.vi}, ${place.vi}`;
  const rows = countersOf(report, letterhead);
  const all = rows.reduce((sum, { counts }) => addCounts(sum, counts), NO_ANSWERS);
  const wide = (text: string, kind: SheetCell['kind'] = 'line') => [cell(text, kind, 10)];
  return {
    name: FORM_D.sheet,
    widths: WIDTHS,
    frozenRows: 8,
    repeatedRows: [7, 8],
    rows: [
      wide(FORM_D.title, 'title'),
      wide(`(${FORM.fromTo(dateOf(figures.from), dateOf(figures.to))})`, 'centred'),
      wide(FORM_D.subject),
      wide(FORM_D.countedTo(dateOf(report.countedTo))),
      [cell(FORM.response, 'line', 3), null, null, responseCell(all, figures.visitsEnded)],
      [],
      [
        ...FORM_D.columns.map((column) => cell(column, 'head', 1, 2)),
        ...LEVELS.flatMap((level) => [cell(FORM.levels[level], 'head', 2), null]),
      ],
      [...gap(4), ...LEVELS.flatMap(() => [cell(FORM.count, 'head'), cell(FORM.share, 'head')])],
      ...rows.map(({ label, counts }, i) => [
        cell(i + 1, 'count'),
        cell(unit, 'text'),
        cell(label, 'text'),
        ...countCells(counts),
      ]),
      [cell(FORM_D.total, 'head', 3), null, null, ...countCells(all)],
      [],
      ...satisfactionLines(shareOf(all), 3),
      ...signature(letterhead, 10),
    ],
  };
}

/** Every counter of the office in its order, then any that was there during the period and is no more. */
function countersOf({ attitudeByCounter }: Report, { office }: Letterhead) {
  const gone = attitudeByCounter.filter(
    ({ counter }) => !office.counters.some(({ id }) => id === counter),
  );
  return [
    ...office.counters.map(({ id, name }) => ({
      label: name.vi,
      counts: attitudeByCounter.find(({ counter }) => counter === id)?.counts ?? NO_ANSWERS,
    })),
    ...gone.map(({ counter, counts }) => ({ label: counter, counts })),
  ];
}

function countCells(counts: LevelCounts): readonly SheetCell[] {
  const { n } = shareOf(counts);
  return [
    cell(n, 'count'),
    ...LEVELS.flatMap((level) => [cell(counts[level], 'count'), shareCell(counts[level], n)]),
  ];
}

function responseCell(counts: LevelCounts, visitsEnded: number): SheetCell {
  return shareCell(shareOf(counts).n, visitsEnded, 'plain-share');
}
