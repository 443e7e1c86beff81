import type { Share } from '#shared/domain/publication.ts';
import type { Level } from '#shared/domain/vocabulary.ts';
import {
  calendarName,
  cell,
  dateOf,
  gap,
  periodName,
  satisfactionLines,
  shareCell,
  signature,
  standing,
} from './cells.ts';
import { formLevels } from './form-levels.ts';
import { FORM, FORM_A } from './form-words.ts';
import { figuresIn, type Letterhead, type Report } from './report.ts';
import type { SheetCell, SheetPlan } from './workbook.ts';

/**
 * Form (a), "Mẫu 02": the nine indicators of one office and the levels of satisfaction. The indicators' points
 * are not known to the system: their cells say so, and stand out until the office fills them in.
 */

const WIDTHS = [10, 58, 16, 22, 22, 24];

/** Width of a column beside the form's own. */
const BESIDE_WIDTH = 22;

/** Levels in this form's order. */
const OWN: readonly Level[] = ['not-satisfied', 'satisfied', 'very-satisfied'];

/** The sheet of form (a). */
export function formA(report: Report, letterhead: Letterhead): SheetPlan {
  const figures = figuresIn(report);
  const { name, place } = letterhead.office;
  const levels = formLevels(figures.headline?.counts ?? null, OWN);
  const beside = levels.slice(OWN.length);
  const wide = (text: string, kind: SheetCell['kind'] = 'line') => [cell(text, kind, 6)];
  const calendar = calendarName(figures.period);
  const days = FORM.fromTo(dateOf(figures.from), dateOf(figures.to));
  return {
    name: FORM_A.sheet,
    widths: [...WIDTHS, ...beside.map(() => BESIDE_WIDTH)],
    frozenRows: 1,
    repeatedRows: [1, 1],
    rows: [
      wide(FORM_A.title, 'title'),
      wide(`${FORM.unit}: ${name.vi}, ${place.vi}`),
      wide(`${FORM_A.when}: ${periodName(figures.period)}`),
      wide(calendar ? `${days}. ${calendar}.` : `${days}.`),
      wide(standing(report, letterhead)),
      labelled(FORM_A.ratings, cell(figures.ratings, 'plain-count')),
      labelled(FORM.ended, cell(figures.visitsEnded, 'plain-count')),
      labelled(
        FORM.response,
        shareCell(figures.beside?.answered ?? figures.ratings, figures.visitsEnded, 'plain-share'),
      ),
      labelled(FORM.setApart, cell(figures.setApart, 'plain-count')),
      [],
      wide(FORM_A.partOne, 'strong'),
      [cell(FORM_A.toComplete, 'missing', 6)],
      FORM_A.columns.map((column) => cell(column, 'head')),
      ...indicatorRows(),
      [],
      wide(FORM_A.partTwo, 'strong'),
      wide(FORM_A.shares),
      ...levelRows(figures.headline, levels, figures.smallestGroup),
      ...satisfactionLines(figures.headline, figures.smallestGroup, 2),
      wide(beside.length > 0 ? FORM_A.basis : `${FORM_A.basis} ${FORM_A.threeLevels}`),
      ...(beside.length > 0 ? [wide(FORM.fiveLevels)] : []),
      ...signature(letterhead, 6),
    ],
  };
}

function labelled(label: string, value: SheetCell): readonly (SheetCell | null)[] {
  return [cell(label, 'line', 2), null, value];
}

function indicatorRows(): SheetPlan['rows'] {
  const missing = cell(FORM.missing, 'missing');
  const all = FORM_A.indicators.length * FORM_A.points;
  return [
    ...FORM_A.indicators.map((name, i) => [
      cell(i + 1, 'count'),
      cell(name, 'text'),
      cell(FORM_A.points, 'count'),
      missing,
      missing,
      cell('', 'text'),
    ]),
    [cell(FORM_A.total, 'head', 2), null, cell(all, 'count'), missing, missing, cell('', 'text')],
    [cell(FORM_A.class, 'head', 2), null, cell(FORM.missing, 'missing', 4)],
  ];
}

function levelRows(
  headline: Share | null,
  levels: readonly Level[],
  least: number,
): SheetPlan['rows'] {
  const row = (label: string, cells: readonly SheetCell[]) => [
    cell(label, 'head', 2),
    ...gap(1),
    ...cells,
  ];
  return [
    row(FORM_A.level, [
      ...levels.map((level) => cell(FORM.levels[level], 'head')),
      cell(FORM_A.sum, 'head'),
    ]),
    ...(headline
      ? [
          row(FORM.count, countsOf(headline, levels)),
          row(FORM_A.sharePercent, sharesOf(headline, levels)),
        ]
      : [row(FORM.count, [cell(FORM.tooFew(least), 'count', levels.length + 1)])]),
  ];
}

function countsOf({ counts, n }: Share, levels: readonly Level[]): readonly SheetCell[] {
  return [...levels.map((level) => cell(counts[level] ?? 0, 'count')), cell(n, 'count')];
}

function sharesOf({ counts, n }: Share, levels: readonly Level[]): readonly SheetCell[] {
  return [...levels.map((level) => shareCell(counts[level] ?? 0, n)), shareCell(n, n)];
}
