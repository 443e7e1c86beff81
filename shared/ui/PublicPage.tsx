import type { ComponentChildren } from 'preact';
import type { Catalogue } from '../domain/catalogue.ts';
import { OfficeHead } from './OfficeHead.tsx';
import { places } from './places.ts';
import { Wall } from './Wall.tsx';
import { language, words } from './words/language.ts';
import { type Language, LANGUAGES } from './words/languages.ts';
import './PublicPage.css';

/** A page for everyone, made on the server: the office's head with the ways to its other pages and languages, then the page itself. */

interface PublicPageProps {
  readonly office: Pick<Catalogue, 'name' | 'place' | 'emblem' | 'languages'>;
  readonly title: string;
  /** The office's other public page; null where nobody could reach it. */
  readonly other: { readonly name: string; readonly href: string } | null;
  /** Where this page stands in another language. */
  readonly inLanguage: (language: Language) => string;
  readonly children: ComponentChildren;
}

/** Draws head, frame and foot in the language spoken now. */
export function PublicPage({ office, title, other, inLanguage, children }: PublicPageProps) {
  const spoken = language.value;
  const { office: atOffice } = places.value;
  const others = LANGUAGES.filter(({ code }) => code !== spoken && office.languages.includes(code));
  return (
    <div class="public-page" lang={spoken}>
      <Wall>
        <OfficeHead
          name={office.name[spoken]}
          line={`${office.place[spoken]} · ${title}`}
          emblemUrl={office.emblem ?? undefined}
        >
          <div class="public-page__ways">
            {other ? (
              <a class="public-page__way" href={other.href}>
                {other.name}
              </a>
            ) : null}
            {others.map(({ code, name }) => (
              <a
                key={code}
                class="public-page__way"
                href={inLanguage(code)}
                hreflang={code}
                lang={code}
              >
                {name}
              </a>
            ))}
          </div>
        </OfficeHead>
      </Wall>
      <main class="public-page__main">{children}</main>
      {title === words.value.publicFeedback.title || !atOffice ? null : (
        <footer class="public-page__foot">
          <a class="public-page__way" href={atOffice('feedback', spoken)}>
            {words.value.publicFeedback.seeFeedback}
          </a>
        </footer>
      )}
    </div>
  );
}
