import type { PublicFinding } from '../../protocol/feedback.ts';
import { formatDay } from '../format/date.ts';
import { Panel } from '../Panel.tsx';
import { language, words } from '../words/language.ts';
import './Findings.css';

/** What the office mends after a period's results: beside its publication, never frozen in it (SPEC Y6). */

/** Draws the card; nothing where nothing was noted. */
export function Findings({ findings }: { readonly findings: readonly PublicFinding[] }) {
  if (findings.length === 0) return null;
  const { findings: said, feedback } = words.value;
  const spoken = language.value;
  return (
    <Panel title={said.title} note={said.publicNote}>
      <ul class="findings">
        {findings.map(({ text, owner, due, state, since }, i) => (
          <li key={i} class={`findings__one findings__one--${state}`}>
            <b lang="vi">{text}</b>
            <span>
              {said.owner}: {owner[spoken]}
            </span>
            <span>
              {state === 'open'
                ? `${said.due}: ${formatDay(due, spoken)}`
                : said.since(feedback.findingStates[state], formatDay(since, spoken))}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
