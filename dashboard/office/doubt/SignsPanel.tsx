import type { WeekTally } from '#shared/domain/doubt/sign-kinds.ts';
import type { Sign } from '#shared/domain/doubt/signs.ts';
import type { DoubtsNow } from '#shared/protocol/doubts.ts';
import type { Office } from '#shared/protocol/office.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { Panel } from '#shared/ui/Panel.tsx';
import { periodSpan } from '#shared/ui/results/period-name.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { LeadTable } from '../edit/LeadTable.tsx';
import { counterNamed } from './counter-named.ts';
import './SignsPanel.css';

/** Counters that stand out, by week, with what to look at, and with both numbers where these tell no answer; in the order of the counters, which ranks nobody (SPEC D9). */

interface SignsPanelProps {
  readonly office: Office;
  readonly weeks: DoubtsNow['weeks'];
}

/** Draws every week, also one in which nobody stands out. */
export function SignsPanel({ office, weeks }: SignsPanelProps) {
  const { doubt: said } = words.value;
  return (
    <Panel title={said.signsTitle} note={said.signsNote}>
      {weeks.map(({ from, to, signs }) => (
        <section key={from} class="signs-week">
          <h3 class="signs-week__days">{periodSpan({ from, to })}</h3>
          {signs.length === 0 ? (
            <p>{said.noSigns}</p>
          ) : (
            <LeadTable
              label={periodSpan({ from, to })}
              heads={[said.counter, said.what, said.own, said.others]}
            >
              {inOrder(office, signs).map((sign) => (
                <Row key={`${sign.counter} ${sign.kind}`} office={office} sign={sign} />
              ))}
            </LeadTable>
          )}
        </section>
      ))}
    </Panel>
  );
}

function Row({ office, sign }: { readonly office: Office; readonly sign: Sign }) {
  const { doubt: said } = words.value;
  const { counter, kind, own, others } = sign;
  return (
    <tr>
      <th scope="row">{counterNamed(office, counter)}</th>
      <td>
        {said.kinds[kind]}
        <p class="signs-week__advice">{said.advice[kind]}</p>
      </td>
      {own && others ? (
        <>
          <td>{tallySaid(own)}</td>
          <td>{tallySaid(others)}</td>
        </>
      ) : (
        <td colSpan={2}>{said.noNumbers}</td>
      )}
    </tr>
  );
}

function tallySaid({ cases, of }: WeekTally): string {
  const spoken = language.value;
  return words.value.doubt.ofAll(formatNumber(cases, spoken), formatNumber(of, spoken));
}

/** Signs come by the ids of counters; people know the order in which the office names them. */
function inOrder({ counters }: Office, signs: readonly Sign[]): readonly Sign[] {
  const place = ({ counter }: Sign) => counters.findIndex(({ id }) => id === counter);
  return [...signs].sort((a, b) => place(a) - place(b));
}
