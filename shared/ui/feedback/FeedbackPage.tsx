import { SCREENS } from '../../protocol/routes.ts';
import type { CodeLookUp, PublicFeedback } from '../../protocol/feedback.ts';
import type { Office } from '../../protocol/office.ts';
import { formatDay } from '../format/date.ts';
import { Panel } from '../Panel.tsx';
import { ComplaintsCard } from '../posting/ComplaintsCard.tsx';
import { PublicPage } from '../PublicPage.tsx';
import { language, words } from '../words/language.ts';
import { CodeLookUpCard } from './CodeLookUpCard.tsx';
import { FeedbackNumbers } from './FeedbackNumbers.tsx';
import './FeedbackPage.css';

/** What became of feedback, for everyone: made on the server and readable without script (SPEC Y5). */

/** What the page is made of. */
export interface FeedbackPageProps {
  readonly office: Office;
  /** Null where somebody looks a code up: then that alone is shown. */
  readonly shown: PublicFeedback | null;
  readonly asked: CodeLookUp | null;
}

/** Draws the whole page in the language spoken now. Answers stand as the office wrote them, in Vietnamese. */
export function FeedbackPage({ office, shown, asked }: FeedbackPageProps) {
  const { publicFeedback: said, posting } = words.value;
  const spoken = language.value;
  const day = (one: string) => formatDay(one, spoken);
  return (
    <PublicPage
      office={office}
      title={said.title}
      other={{ name: posting.seeResults, href: `${SCREENS.results}?lang=${spoken}` }}
      inLanguage={(code) => `${SCREENS.feedback}?lang=${code}`}
    >
      <div>
        <h1 class="feedback-page__title">{said.title}</h1>
        {shown ? <p>{said.intro(day(shown.from), day(shown.to))}</p> : null}
        <p>{said.how}</p>
      </div>
      <CodeLookUpCard asked={asked} />
      <ComplaintsCard {...office} />
      {shown ? <Answers shown={shown} /> : null}
    </PublicPage>
  );
}

function Answers({ shown }: { readonly shown: PublicFeedback }) {
  const { publicFeedback: said } = words.value;
  const day = (one: string) => formatDay(one, language.value);
  return (
    <>
      <Panel title={said.numbers}>
        <FeedbackNumbers counts={shown.counts} />
      </Panel>
      <Panel title={said.answers}>
        {shown.answers.length === 0 ? <p>{said.noAnswers}</p> : null}
        {shown.answers.map((one, i) => (
          <article key={i} class="feedback-page__answer">
            <h3 class="feedback-page__matter" lang="vi">
              {one.matter}
            </h3>
            <p class="feedback-page__words" lang="vi">
              {one.answer}
            </p>
            <p class="feedback-page__day">{said.answeredOn(day(one.day))}</p>
          </article>
        ))}
      </Panel>
    </>
  );
}
