import type { Catalogue } from '../../domain/catalogue.ts';
import { postedFields } from '../../domain/posting.ts';
import { SCREENS } from '../../protocol/routes.ts';
import { formatNumber } from '../format/number.ts';
import { Panel } from '../Panel.tsx';
import { PublicPage } from '../PublicPage.tsx';
import { language, words } from '../words/language.ts';
import { ComplaintsCard } from './ComplaintsCard.tsx';
import { PostedProcedure } from './PostedProcedure.tsx';
import './PostingPage.css';

/** The posting board on the web: every procedure in force, by field, made on the server and readable without script (SPEC E7). */

interface PostingPageProps {
  readonly catalogue: Catalogue;
  /** The office's day, `2026-11-23`. */
  readonly day: string;
}

/** Draws the whole page in the language spoken now. */
export function PostingPage({ catalogue, day }: PostingPageProps) {
  const { posting } = words.value;
  const spoken = language.value;
  const fields = postedFields(catalogue, day);
  const count = fields.reduce((sum, { procedures }) => sum + procedures.length, 0);
  const number = (value: number) => formatNumber(value, spoken);
  return (
    <PublicPage
      office={catalogue}
      title={posting.title}
      other={{ name: posting.seeResults, href: `${SCREENS.results}?lang=${spoken}` }}
      inLanguage={(code) => `${SCREENS.posting}?lang=${code}`}
    >
      <div>
        <h1 class="posting__title">{posting.title}</h1>
        <p>{posting.intro(number(count), number(fields.length))}</p>
      </div>
      <nav class="posting__fields" aria-label={posting.fields}>
        {fields.map(({ id, name, procedures }) => (
          <a key={id} class="posting__field" href={`#${id}`}>
            {name[spoken]} <span>{number(procedures.length)}</span>
          </a>
        ))}
      </nav>
      {fields.map(({ id, name, procedures }) => (
        <div key={id} id={id} class="posting__group">
          <Panel title={name[spoken]} note={posting.countOf(number(procedures.length))}>
            {procedures.map((one) => (
              <PostedProcedure key={one.code} procedure={one} />
            ))}
          </Panel>
        </div>
      ))}
      <ComplaintsCard {...catalogue} />
    </PublicPage>
  );
}
