import type { ComponentChildren } from 'preact';
import type { Procedure } from '../../protocol/procedure.ts';
import { formatDay } from '../format/date.ts';
import { feeSaid, limitSaid } from '../format/procedure.ts';
import { language, words } from '../words/language.ts';
import './PostedProcedure.css';

/** One procedure as it is posted: its name, and opened what the office has entered of it. No script is needed (SPEC E6, E7). */

/** Draws it closed; a browser opens it by itself and finds words inside. */
export function PostedProcedure({ procedure }: { readonly procedure: Procedure }) {
  const { posting } = words.value;
  const spoken = language.value;
  const { code, name, limit, fee, papers, noWait, inForceFrom, inForceTo } = procedure;
  const { legalBasis, decision, department } = procedure;
  return (
    <details class="posted" id={code}>
      <summary class="posted__name">
        {name[spoken]}
        {noWait ? <span class="posted__no-wait">{posting.noWait}</span> : null}
      </summary>
      <dl class="posted__details">
        <Detail name={posting.code}>{code}</Detail>
        <Detail name={posting.limit}>{limit ? limitSaid(limit, spoken) : posting.atOffice}</Detail>
        <Detail name={posting.fee}>{fee ? feeSaid(fee, spoken) : posting.atOffice}</Detail>
        <Detail name={posting.noWait}>{noWait?.condition?.[spoken]}</Detail>
        <Detail name={posting.papers}>
          {papers.length === 0 ? undefined : (
            <ol class="posted__papers">
              {papers.map((paper) => (
                <li key={paper.vi}>{paper[spoken]}</li>
              ))}
            </ol>
          )}
        </Detail>
        <Detail name={posting.legalBasis}>{legalBasis?.[spoken]}</Detail>
        <Detail name={posting.decision}>{decision?.[spoken]}</Detail>
        <Detail name={posting.department}>{department?.[spoken]}</Detail>
        <Detail name={posting.inForceFrom}>{inForceFrom && formatDay(inForceFrom, spoken)}</Detail>
        <Detail name={posting.inForceTo}>{inForceTo && formatDay(inForceTo, spoken)}</Detail>
      </dl>
    </details>
  );
}

/** What the office has not entered is not said. */
function Detail({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}) {
  if (children === undefined || children === null) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
