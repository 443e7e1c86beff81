import type { Publication } from '#shared/domain/publication.ts';
import { writeCsv } from './csv.ts';
import { FIGURE_COLUMNS, figureRows } from './figure-rows.ts';

/** The public's open data of a published period: what the publication holds, and nothing beside it. */
export function resultsCsv({ figures, version }: Publication): string {
  return writeCsv([
    ['version', ...FIGURE_COLUMNS],
    ...figureRows(figures).map((row) => [version, ...row]),
  ]);
}
