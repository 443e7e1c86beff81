import { catalogueOf } from '#shared/domain/catalogue.ts';
import { dayOf } from '#shared/domain/time.ts';
import { renderPosting } from '#shared/ui/posting/render-posting.tsx';
import type { Language } from '#shared/ui/words/languages.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import type { Doorway } from './doorway.ts';
import { inPage } from './in-page.ts';

/** The posted procedures as a page that is there without script (SPEC E7). @param page the dashboard's built index.html */
export function postingPage(page: string, { office }: Doorway, language: Language): string {
  const { office: file, officeSeq } = office.state();
  if (!file) return page;
  const today = dayOf(office.now(), file.timeZone);
  const rendered = renderPosting(catalogueOf(file, officeSeq), today, language);
  return inPage(page, { title: WORDS[language].posting.title, rendered, language });
}
