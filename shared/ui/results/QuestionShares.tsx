import type { UnpublishedFigures } from '../../domain/results.ts';
import { CORE_QUESTIONS } from '../../domain/questionnaires/core-questions.ts';
import { type Question, QUESTIONS } from '../../domain/vocabulary.ts';
import { Panel } from '../Panel.tsx';
import { language, words } from '../words/language.ts';
import { titleInPeriod } from './period-name.ts';
import { listScale } from './scale.ts';
import { ShareRow } from './ShareRow.tsx';
import './QuestionShares.css';

/** What was said to each question: the result or the guidance, and the attitude. */

/** Draws a line for each question on one scale. */
export function QuestionShares({ figures }: { readonly figures: UnpublishedFigures }) {
  const { byQuestion } = figures;
  const { results } = words.value;
  const from = listScale(figures, figures.beside?.items);
  const note = results.scaleNote(Math.round(from * 100));
  return (
    <Panel title={titleInPeriod(results.byQuestion, figures)} note={note}>
      <div class="results-rows">
        {QUESTIONS.map((question) => (
          <ShareRow
            key={question}
            name={<Asked question={question} />}
            share={byQuestion[question]}
            from={from}
          />
        ))}
      </div>
      <p class="results-note">{results.questionsNote}</p>
    </Panel>
  );
}

/** Its name and stage, and how it stands on the screen: every questionnaire that comes with the product words the three alike. */
function Asked({ question }: { readonly question: Question }) {
  const { results, service, beside } = words.value;
  const found = CORE_QUESTIONS.find(({ id }) => id === question);
  return (
    <>
      <span title={found?.text[language.value]}>{results.questions[question]}</span>
      {found ? (
        <small class="question-shares__stage">{service.ofStage(beside.stages[found.stage])}</small>
      ) : null}
    </>
  );
}
