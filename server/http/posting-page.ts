import { catalogueOf } from '#shared/domain/catalogue.ts';
import { dayOf } from '#shared/domain/time.ts';
import type { Office } from '#shared/protocol/office.ts';
import { renderPosting } from '#shared/ui/posting/render-posting.tsx';
import type { Language } from '#shared/ui/words/languages.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import type { Doorway } from './doorway.ts';
import { inPage } from './in-page.ts';
import { type Tagged, tagged } from './tagged.ts';

/** The posted procedures as a page that is there without script (SPEC E7). */

/** The page in a language; `page` is the dashboard's built index.html. */
export type PostingPage = (page: string, language: Language) => Tagged;

interface Made {
  readonly page: string;
  readonly file: Office | null;
  readonly today: string;
  readonly answer: Tagged;
}

/** Made once in each language for an office in force and a day: five hundred procedures are long to draw. */
export function keepPostingPage({ office }: Pick<Doorway, 'office'>): PostingPage {
  const last = new Map<Language, Made>();
  return (page, language) => {
    const { office: file, officeSeq } = office.state();
    const today = file ? dayOf(office.now(), file.timeZone) : '';
    const made = last.get(language);
    if (made && made.page === page && made.file === file && made.today === today) {
      return made.answer;
    }
    const answer = tagged(file ? drawn(page, file, officeSeq, today, language) : page);
    last.set(language, { page, file, today, answer });
    return answer;
  };
}

function drawn(page: string, file: Office, seq: number, today: string, language: Language): string {
  const rendered = renderPosting(catalogueOf(file, seq), today, language);
  return inPage(page, { title: WORDS[language].posting.title, rendered, language });
}
