import type { Minutes } from '../../domain/minutes.ts';
import type { ServiceFigures } from '../../domain/service-figures.ts';
import type { UnpublishedFigures } from '../../domain/results.ts';
import { formatMinutes } from '../format/minutes.ts';
import { formatNumber } from '../format/number.ts';
import { formatPercent1 } from '../format/percent.ts';
import { Panel } from '../Panel.tsx';
import { language, words } from '../words/language.ts';
import './ServiceCard.css';

/** How long people waited to be called, and how the no-wait lane kept its word (SPEC S11). */

interface ServiceCardProps {
  readonly figures: Pick<UnpublishedFigures, 'tickets' | 'noWaitTickets' | 'smallestGroup'>;
  readonly service: ServiceFigures;
}

/** Draws both; what fewer than k stand for is said in words. */
export function ServiceCard({ figures, service: { wait, noWait } }: ServiceCardProps) {
  const { service } = words.value;
  const { tickets, noWaitTickets, smallestGroup } = figures;
  const said = (n: number) => formatNumber(n, language.value);
  const share = (n: number, all: number) => formatPercent1(n / all, language.value);
  return (
    <Panel title={service.title}>
      <div class="service-card">
        <section>
          <h3>{service.wait}</h3>
          {wait ? (
            <>
              <Times times={wait} />
              <p class="results-note">{service.ofCalled(said(wait.n))}</p>
            </>
          ) : (
            <p>{service.tooFewCalled(smallestGroup)}</p>
          )}
        </section>
        <section>
          <h3>{service.noWait}</h3>
          {noWait.toResult ? (
            <>
              <Times times={noWait.toResult} />
              <p class="results-note">{service.toResult(said(noWait.toResult.n))}</p>
            </>
          ) : null}
          {noWaitTickets === 0 ? (
            <p>{service.noWaitTicketsNone}</p>
          ) : (
            <p class="service-card__said">
              {service.noWaitTickets(
                said(noWaitTickets),
                said(tickets),
                share(noWaitTickets, tickets),
              )}
            </p>
          )}
          {noWait.ended === 0 ? null : (
            <p class="service-card__said">
              {service.settled(
                said(noWait.settled),
                said(noWait.ended),
                share(noWait.settled, noWait.ended),
              )}
            </p>
          )}
        </section>
      </div>
    </Panel>
  );
}

function Times({ times }: { readonly times: Minutes }) {
  const { service } = words.value;
  const lines = [
    [service.median, times.median],
    [service.ninetieth, times.ninetieth],
  ] as const;
  return (
    <dl class="service-card__times">
      {lines.map(([name, minutes]) => (
        <div key={name} class="service-card__time">
          <dt>{name}</dt>
          <dd class="ui-number">
            {minutes === 0 ? service.underOne : formatMinutes(minutes, language.value)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
