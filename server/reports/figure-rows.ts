import type { Row, Share } from '#shared/domain/publication.ts';
import type { UnpublishedFigures } from '#shared/domain/results.ts';
import { stageShares } from '#shared/domain/stage-shares.ts';
import { QUESTIONS } from '#shared/domain/vocabulary.ts';
import type { Text } from '#shared/protocol/text.ts';
import { type BesideRow, besideRows } from './beside-rows.ts';
import { serviceRows } from './service-rows.ts';
import type { CsvValue } from './csv.ts';

/** A period's figures as one table: a line for each share, and one for each single number. */

/** Column names, for programs; shares are 0 to 1. The last two are empty where three levels were offered (SPEC R3). */
export const FIGURE_COLUMNS = [
  'period',
  'from',
  'to',
  'part',
  'key',
  'name_vi',
  'name_en',
  'value',
  'visits_ended',
  'n',
  'very_satisfied',
  'satisfied',
  'not_satisfied',
  'satisfied_share',
  'interval_low',
  'interval_high',
  'neutral',
  'very_dissatisfied',
] as const;

type Line = readonly CsvValue[];

/** The columns behind `value` of a line without a share. */
const NO_SHARE = Array<null>(10).fill(null);

/** Every figure that `figures` holds; what is hidden has no line. Parts: total, headline, question, field, procedure, reason, those of `besideRows`, stage and service (SPEC S11, S12). */
export function figureRows(figures: UnpublishedFigures): readonly Line[] {
  const { byField, byQuestion, headline, reasons, visitsEnded, beside, service } = figures;
  const single = (part: string, key: string, value: number | null): Line =>
    line(figures, part, key, null, [value, ...NO_SHARE]);
  const rowLine = (part: string, key: string, row: Row): Line =>
    shareRow(figures, { part, key, name: row.name, visitsEnded: row.visitsEnded }, row);
  return [
    single('total', 'tickets', figures.tickets),
    single('total', 'no_wait_tickets', figures.noWaitTickets),
    single('total', 'visits_ended', visitsEnded),
    single('total', 'ratings', figures.ratings),
    single('total', 'set_apart', figures.setApart),
    single('total', 'response_rate', figures.responseRate),
    single('total', 'smallest_group', figures.smallestGroup),
    ...(headline
      ? [shareRow(figures, { part: 'headline', key: 'office', name: null, visitsEnded }, headline)]
      : []),
    ...QUESTIONS.flatMap((question) => {
      const share = byQuestion[question];
      const about = { part: 'question', key: question, name: null, visitsEnded: null };
      return share ? [shareRow(figures, about, share)] : [];
    }),
    ...byField.flatMap((field) => [
      rowLine('field', field.key, field),
      ...field.procedures.map((procedure) =>
        // A merged row has no code of its own: it is told apart by its field.
        rowLine(
          'procedure',
          procedure.merged > 1 ? `${field.key}/other` : procedure.key,
          procedure,
        ),
      ),
    ]),
    ...reasons.map(({ reason, name = null, n }) =>
      line(figures, 'reason', reason, name, [n, ...NO_SHARE]),
    ),
    ...(beside ? besideRows(beside) : []).map((row) => besideLine(figures, row)),
    ...stageShares(figures).flatMap(({ stage, share }) =>
      share
        ? [shareRow(figures, { part: 'stage', key: stage, name: null, visitsEnded: null }, share)]
        : [],
    ),
    ...(service ? serviceRows(service) : []).map(([key, value]) => single('service', key, value)),
  ];
}

/** The days that the shares of a span are of (SPEC S7): they stand as those of the line. */
export function daysRow(
  { period }: Pick<UnpublishedFigures, 'period'>,
  days: { readonly from: string; readonly to: string },
): Line {
  return line({ period, ...days }, 'answers_of', 'days', null, [null, ...NO_SHARE]);
}

/** A batch has how many ratings it holds beside what they say. */
function besideLine(
  figures: UnpublishedFigures,
  { part, key, name, value, share }: BesideRow,
): Line {
  if (!share) return line(figures, part, key, name, [value, ...NO_SHARE]);
  return shareRow(figures, { part, key, name, visitsEnded: null, value }, share);
}

/** One share with its counts, n and interval. */
export function shareRow(
  figures: Pick<UnpublishedFigures, 'period' | 'from' | 'to'>,
  about: {
    readonly part: string;
    readonly key: string;
    readonly name: Text | null;
    readonly visitsEnded: number | null;
    readonly value?: number | null;
  },
  { counts, n, satisfied, interval }: Share,
): Line {
  return line(figures, about.part, about.key, about.name, [
    about.value ?? null,
    about.visitsEnded,
    n,
    counts['very-satisfied'],
    counts.satisfied,
    counts['not-satisfied'],
    satisfied,
    interval?.[0] ?? null,
    interval?.[1] ?? null,
    counts.neutral ?? null,
    counts['very-dissatisfied'] ?? null,
  ]);
}

function line(
  { period, from, to }: Pick<UnpublishedFigures, 'period' | 'from' | 'to'>,
  part: string,
  key: string,
  name: Text | null,
  values: readonly CsvValue[],
): Line {
  return [period, from, to, part, key, name?.vi ?? null, name?.en ?? null, ...values];
}
