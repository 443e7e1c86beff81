import type { Procedure } from '../../protocol/procedure.ts';
import { language, words } from '../words/language.ts';
import { type PostedFact, postedFacts } from './posted-facts.ts';
import '../opens.css';
import './PostedProcedure.css';

/** One procedure as it is posted: its name, and opened what the office has entered of it. No script is needed (SPEC E6, E7). */

/** Draws it closed; a browser opens it by itself and finds words inside. */
export function PostedProcedure({ procedure }: { readonly procedure: Procedure }) {
  const { posting } = words.value;
  const spoken = language.value;
  const { code, name, noWait } = procedure;
  return (
    <details class="posted" id={code}>
      <summary class="ui-opens posted__name">
        {name[spoken]}
        {noWait ? <span class="posted__no-wait">{posting.noWait}</span> : null}
      </summary>
      <dl class="posted__details">
        {postedFacts(procedure, words.value, spoken).map((one) => (
          <Fact key={one.name} {...one} />
        ))}
      </dl>
    </details>
  );
}

function Fact({ name, lines, numbered }: PostedFact) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {numbered ? (
          <ol class="posted__papers">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        ) : (
          lines
        )}
      </dd>
    </>
  );
}
