import type { CodeLookUp } from '../../protocol/feedback.ts';
import { SCREENS } from '../../protocol/routes.ts';
import { formatDay } from '../format/date.ts';
import { sentenceCase } from '../format/sentence-case.ts';
import { Panel } from '../Panel.tsx';
import { language, words } from '../words/language.ts';
import './CodeLookUpCard.css';

/** Where a code is typed, and what came of the feedback that it stands for: a form that needs no script (SPEC Y7). */

/** Draws the field; under it the answer where something was asked. */
export function CodeLookUpCard({ asked }: { readonly asked: CodeLookUp | null }) {
  const { publicFeedback: said } = words.value;
  return (
    <Panel title={said.lookUp} tone="ochre">
      <form class="code-look-up" method="get" action={SCREENS.feedback}>
        <input type="hidden" name="lang" value={language.value} />
        <label class="code-look-up__field">
          <span>{said.code}</span>
          <input
            name="code"
            value={asked?.typed ?? ''}
            required
            maxLength={20}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
          />
        </label>
        <button type="submit" class="code-look-up__send">
          {said.look}
        </button>
      </form>
      {asked ? <Found found={asked.found} /> : <p>{said.codeNote}</p>}
    </Panel>
  );
}

function Found({ found }: Pick<CodeLookUp, 'found'>) {
  const { publicFeedback: said, feedback } = words.value;
  const day = (one: string) => formatDay(one, language.value);
  if (typeof found === 'string') return <p role="status">{said.notFound[found]}</p>;
  const { code, course, due, answer } = found;
  return (
    <div class="code-look-up__found" role="status">
      <h3>{said.ofCode(code)}</h3>
      <ol>
        {course.map(({ state, day: on }, i) => (
          <li key={i}>
            {day(on)}: {sentenceCase(feedback.states[state])}
          </li>
        ))}
      </ol>
      {due ? <p>{said.dueBy[due.what](day(due.by))}</p> : null}
      {answer ? (
        <article lang="vi">
          <h4>{answer.matter}</h4>
          <p class="feedback-page__words">{answer.answer}</p>
        </article>
      ) : (
        <p>{said.noPublicAnswer}</p>
      )}
    </div>
  );
}
