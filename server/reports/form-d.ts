import type { LevelCounts } from '#shared/domain/publication.ts';
import type { UnpublishedFigures } from '#shared/domain/results.ts';
import { addCounts, NO_ANSWERS, shareOf } from '#shared/domain/statistics.ts';
import type { Level } from '#shared/domain/vocabulary.ts';
import { cell, dateOf, daysSaid, gap, satisfactionLines, shareCell, signature } from './cells.ts';
import { formLevels } from './form-levels.ts';
import { FORM, FORM_D } from './form-words.ts';
import { figuresIn, type Letterhead, type Report } from './report.ts';
import type { SheetCell, SheetPlan } from './workbook.ts';

/**
 * Form (d): what citizens said of the attitude of those who received and guided them, one row a counter. For the
 * lead alone. A counter stands for its clerk; no name of a person is known to the system.
 */

/** One row: a counter, or several small ones merged. */
interface Line {
  readonly label: string;
  readonly counts: LevelCounts;
}

type Counted = Pick<UnpublishedFigures, 'visitsEnded' | 'smallestGroup'>;

/** Widths of the columns before the levels, and of each of a level's two. */
const WIDTHS = [6, 44, 22, 14];
const LEVEL_WIDTH = 12;

/** The sheet of form (d). */
export function formD(report: Report, letterhead: Letterhead): SheetPlan {
  const figures = figuresIn(report);
  const { name, place } = letterhead.office;
  const unit = `${name.vi}, ${place.vi}`;
  const rows = countersOf(report, letterhead);
  const all = rows ? sumOf(rows) : (figures.byQuestion.attitude?.counts ?? null);
  const least = figures.smallestGroup;
  const levels = formLevels(all);
  const beside = levels.length > formLevels(null).length;
  const widths = [...WIDTHS, ...levels.flatMap(() => [LEVEL_WIDTH, LEVEL_WIDTH])];
  const wide = (text: string, kind: SheetCell['kind'] = 'line') => [
    cell(text, kind, widths.length),
  ];
  return {
    name: FORM_D.sheet,
    widths,
    frozenRows: 8,
    repeatedRows: [7, 8],
    rows: [
      wide(FORM_D.title, 'title'),
      wide(`(${FORM.fromTo(dateOf(figures.from), dateOf(figures.to))})`, 'centred'),
      wide(FORM_D.subject),
      wide(FORM_D.countedTo(dateOf(report.countedTo))),
      // Of a span not all answers are told: a rate of those told says nothing.
      report.answersOf
        ? wide(daysSaid(report.answersOf))
        : [cell(FORM_D.response, 'line', 3), null, null, responseCell(all, figures)],
      [],
      [
        ...FORM_D.columns.map((column) => cell(column, 'head', 1, 2)),
        ...levels.flatMap((level) => [cell(FORM.levels[level], 'head', 2), null]),
      ],
      [...gap(4), ...levels.flatMap(() => [cell(FORM.count, 'head'), cell(FORM.share, 'head')])],
      ...(rows ? [] : [wide(FORM_D.notByCounter(least), 'text')]),
      ...(rows ?? []).map(({ label, counts }, i) => [
        cell(i + 1, 'count'),
        cell(unit, 'text'),
        cell(label, 'text'),
        ...countCells(counts, levels),
      ]),
      [
        cell(FORM_D.total, 'head', 3),
        ...gap(2),
        ...(all
          ? countCells(all, levels)
          : [cell(FORM.tooFew(least), 'count', 1 + 2 * levels.length)]),
      ],
      [],
      ...satisfactionLines(all && shareOf(all), least, 3),
      ...(beside ? [wide(FORM.fiveLevels)] : []),
      ...signature(letterhead, widths.length),
    ],
  };
}

/**
 * Every counter of the office in its order, then any that was there during the period and is no more, and the
 * merged ones. With merged ones the counters that nobody rated are left out: they could be told from those merged.
 */
function countersOf({ attitudeByCounter }: Report, { office }: Letterhead): readonly Line[] | null {
  if (!attitudeByCounter) return null;
  const hasMerged = attitudeByCounter.some(({ merged }) => merged > 1);
  const own = office.counters.flatMap(({ id, name }) => {
    const found = attitudeByCounter.find(({ counter }) => counter === id);
    if (!found && hasMerged) return [];
    return [{ label: name.vi, counts: found?.counts ?? NO_ANSWERS }];
  });
  const others = attitudeByCounter
    .filter(({ counter }) => !office.counters.some(({ id }) => id === counter))
    .map(({ counter, merged, counts }) => {
      return { label: merged > 1 ? FORM_D.otherCounters(merged) : counter, counts };
    });
  return [...own, ...others];
}

function sumOf(rows: readonly Line[]): LevelCounts {
  return rows.reduce((sum, { counts }) => addCounts(sum, counts), NO_ANSWERS);
}

function countCells(counts: LevelCounts, levels: readonly Level[]): readonly SheetCell[] {
  const { n } = shareOf(counts);
  return [
    cell(n, 'count'),
    ...levels.flatMap((level) => [
      cell(counts[level] ?? 0, 'count'),
      shareCell(counts[level] ?? 0, n),
    ]),
  ];
}

function responseCell(counts: LevelCounts | null, { visitsEnded, smallestGroup }: Counted) {
  if (!counts) return cell(FORM.tooFew(smallestGroup), 'plain-share');
  return shareCell(shareOf(counts).n, visitsEnded, 'plain-share');
}
