import { MOVING_REASONS } from '#shared/domain/vocabulary.ts';
import type { NoWaitReport } from '#shared/protocol/office-doors.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import { cell, dateOf, gap, satisfactionLines, shareCell, signature, standing } from './cells.ts';
import { FORM, FORM_NO_WAIT } from './form-words.ts';
import { figuresIn, type Letterhead, type Report } from './report.ts';
import type { SheetCell, SheetPlan } from './workbook.ts';

/** The summary of no-wait procedures over a period (M16): numbers, how they ended, why some were moved, minutes to the result. For the lead alone: a procedure may have few. */

type Counted = NoWaitReport['procedures'][number];

const WIDTHS = [6, 52, 12, 12, 12, 12, ...MOVING_REASONS.map(() => 14)];

/** The sheet; null where no number was given for a no-wait procedure. */
export function formNoWait(report: Report, letterhead: Letterhead): SheetPlan | null {
  const { noWait } = report;
  if (!noWait || noWait.procedures.length === 0) return null;
  const figures = figuresIn(report);
  const { office } = letterhead;
  const wide = (text: string, kind: SheetCell['kind'] = 'line') => [
    cell(text, kind, WIDTHS.length),
  ];
  const campaign = office.noWaitCampaign;
  const isCampaign = campaign && campaign.from <= figures.to && figures.from <= campaign.to;
  const nameOf = (code: string) =>
    office.procedures.find((one) => one.code === code)?.name.vi ?? code;
  const minutes = figures.service?.noWait.toResult ?? null;
  const labelled = (label: string, value: SheetCell) => [
    cell(label, 'line', 2),
    null,
    { ...value, across: 2 },
  ];
  return {
    name: FORM_NO_WAIT.sheet,
    widths: WIDTHS,
    frozenRows: 7,
    repeatedRows: [6, 7],
    rows: [
      wide(FORM_NO_WAIT.title, 'title'),
      wide(`(${FORM.fromTo(dateOf(figures.from), dateOf(figures.to))})`, 'centred'),
      wide(`${FORM.unit}: ${office.name.vi}, ${office.place.vi}`),
      wide(isCampaign ? `${FORM_NO_WAIT.campaign}: ${campaign.name.vi}` : FORM_NO_WAIT.noCampaign),
      wide(standing(report, letterhead)),
      [
        ...FORM_NO_WAIT.columns.map((column) => cell(column, 'head', 1, 2)),
        cell(FORM_NO_WAIT.moved, 'head', MOVING_REASONS.length),
        ...gap(MOVING_REASONS.length - 1),
      ],
      [
        ...gap(FORM_NO_WAIT.columns.length),
        ...MOVING_REASONS.map((reason) => cell(WORDS.vi.noWait.moving[reason], 'head')),
      ],
      ...noWait.procedures.map((one, i) => [
        cell(i + 1, 'count'),
        cell(nameOf(one.procedure), 'text'),
        ...countCells([one]),
      ]),
      [cell(FORM_NO_WAIT.total, 'head', 2), null, ...countCells(noWait.procedures)],
      [],
      labelled(FORM_NO_WAIT.closures, countOrNone(noWait.closures)),
      ...(minutes
        ? [
            labelled(FORM_NO_WAIT.median, cell(minutes.median, 'plain-count')),
            labelled(FORM_NO_WAIT.ninetieth, cell(minutes.ninetieth, 'plain-count')),
          ]
        : []),
      ...satisfactionLines(figures.headline, figures.smallestGroup, 2),
      [cell(FORM_NO_WAIT.difficulties, 'line', 2), null, cell(FORM.missing, 'missing', 4)],
      ...signature(letterhead, WIDTHS.length),
    ],
  };
}

/** Numbers given, ended, settled with their share, and those moved, reason by reason. */
function countCells(rows: readonly Counted[]): readonly SheetCell[] {
  const sum = (of: (one: Counted) => number) => rows.reduce((total, one) => total + of(one), 0);
  const ended = sum((one) => Object.values(one.ended).reduce((total, n) => total + n, 0));
  const settled = sum((one) => one.ended.settled);
  return [
    cell(
      sum(({ tickets }) => tickets),
      'count',
    ),
    cell(ended, 'count'),
    cell(settled, 'count'),
    shareCell(settled, ended),
    ...MOVING_REASONS.map((reason) =>
      cell(
        sum(({ moved }) => moved[reason]),
        'count',
      ),
    ),
  ];
}

function countOrNone(n: number): SheetCell {
  return n === 0 ? cell(FORM.knownZero, 'line') : cell(n, 'plain-count');
}
