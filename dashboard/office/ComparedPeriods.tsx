import type { ReportNow } from '#shared/protocol/results.ts';
import { Panel } from '#shared/ui/Panel.tsx';
import { ComparedShare } from '#shared/ui/results/ComparedShare.tsx';
import { words } from '#shared/ui/words/language.ts';
import { longPeriodName } from './long-period-name.ts';
import './ComparedPeriods.css';

/** A period's rate beside the one before and the same one of last year (SPEC S8). */

type ComparedPeriodsProps = Pick<ReportNow, 'figures' | 'before' | 'lastYear'>;

/** Draws both, as far as something can be told; nothing where the period itself has no rate. */
export function ComparedPeriods({ figures, before, lastYear }: ComparedPeriodsProps) {
  const { periods } = words.value;
  const { headline } = figures;
  if (!headline) return null;
  const sides = [
    [periods.before, before],
    [periods.lastYear, lastYear],
  ] as const;
  return (
    <Panel title={periods.compared}>
      {sides.map(([name, other]) => (
        <section key={name} class="compared-period">
          {other ? (
            <>
              <h3>{name}</h3>
              <ComparedShare
                share={headline}
                before={other}
                named={longPeriodName(other.period, other)}
              />
            </>
          ) : (
            <p>{periods.none(name)}</p>
          )}
        </section>
      ))}
    </Panel>
  );
}
