import type { Publication } from '#shared/domain/publication.ts';
import { writeCsv } from './csv.ts';
import { FIGURE_COLUMNS, figureRows } from './figure-rows.ts';

/** The public's open data of a published period: what the publication holds, and nothing beside it; of a correction its reason, under `name_vi`. */
export function resultsCsv({ figures, version, reason }: Publication): string {
  const { period, from, to } = figures;
  const correction = [version, period, from, to, 'correction', 'reason', reason ?? null];
  const empty = Array<null>(FIGURE_COLUMNS.length + 1 - correction.length).fill(null);
  return writeCsv([
    ['version', ...FIGURE_COLUMNS],
    ...figureRows(figures).map((row) => [version, ...row]),
    ...(reason === undefined ? [] : [[...correction, ...empty]]),
  ]);
}
