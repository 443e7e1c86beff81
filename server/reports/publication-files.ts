import { canonicalJson } from '#shared/domain/canonical.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { PublicForm } from '#shared/ui/places.ts';
import type { MadeFile } from '../store/archive.ts';
import type { Papers } from './papers.ts';
import type { Letterhead } from './report.ts';
import { reportSheets } from './report-sheets.ts';
import { resultsCsv } from './results-csv.ts';

/** The files of a publication, as they are put away (SPEC P7): nothing in them that is not public. */

/** How such a file is called: `2026-Q3.1.csv`, period and version. */
export function publicFileName({ figures, version }: Publication, form: PublicForm): string {
  return `${figures.period}.${version}.${form}`;
}

/** The publication as the journal holds it: members sorted by name, no white space (RFC 8785). */
export function publicationJson(publication: Publication): string {
  return canonicalJson(publication);
}

/** All of them. @param office whose head stands on the sheets */
export async function publicationFiles(
  publication: Publication,
  office: Letterhead['office'],
  papers: Pick<Papers, 'workbook'>,
): Promise<readonly MadeFile[]> {
  const { figures, publishedAt } = publication;
  const report = {
    figures,
    countedTo: figures.to,
    answersOf: null,
    published: publication,
    // By counter, which is by clerk: never public (SPEC S7).
    attitudeByCounter: null,
    noWait: null,
  };
  const letterhead = { office, madeOn: dayOf(publishedAt, office.timeZone) };
  const named = (form: PublicForm, content: Uint8Array): MadeFile => {
    return { name: publicFileName(publication, form), content };
  };
  return [
    named('csv', Buffer.from(resultsCsv(publication))),
    named('json', Buffer.from(publicationJson(publication))),
    named('xlsx', await papers.workbook(reportSheets(report, letterhead))),
  ];
}
