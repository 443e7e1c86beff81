import { useEffect, useState } from 'preact/hooks';
import { tickingClock } from '#shared/client/office-clock.ts';
import type { CounterView } from '#shared/domain/views.ts';
import type { Grant } from '#shared/protocol/messages.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import { isTrouble, type Said, sentenceOf } from '../model/said.ts';
import type { Work } from '../model/work.ts';
import { Bar } from '../parts/Bar.tsx';
import { NoWaitStrip } from '../parts/NoWaitStrip.tsx';
import { UnsentNotice } from '../parts/UnsentNotice.tsx';
import { useNoWaitLane } from '../parts/use-no-wait-lane.ts';
import { whyStopped } from '../parts/why-stopped.ts';
import './ChooseCounter.css';

/** After signing in: which counter to open. One that is open elsewhere may be taken over, with whom it serves (SPEC Q11). */

interface ChooseCounterProps {
  readonly work: Work;
  readonly grant: Grant;
}

/** All counters, with who has them open. */
export function ChooseCounter({ work, grant }: ChooseCounterProps) {
  const [clock] = useState(tickingClock);
  useEffect(() => clock.stop, [clock]);
  const now = clock.now.value;
  const lane = useNoWaitLane(work, now);
  const office = work.catalogue.value;
  const { counter, byHand, common } = words.value;
  const lineDown = whyStopped(work);
  const isByHand = work.hand.lineGone.value;
  const counters = countersOf(work)?.filter(
    (one) => grant.counter === null || one.id === grant.counter,
  );
  const isMany = (counters?.length ?? 0) > FEW_COUNTERS;
  return (
    <>
      <Bar work={work} title={grant.label[language.value]} />
      <main class={isMany ? 'choose choose--long' : 'choose'}>
        <SaidBefore work={work} said={work.said.value} />
        <UnsentNotice work={work} />
        <h1 class="choose__title">{counter.whichCounter}</h1>
        {counters === undefined ? <p>{common.loading}</p> : null}
        <div class="choose__list">
          {counters?.map((one) => {
            const taken = one.openBy !== null && one.openBy !== grant.id;
            const elsewhere = one.busy ? counter.servingElsewhere : counter.openElsewhere;
            return (
              <Block
                key={one.id}
                size={isMany ? 'small' : 'large'}
                title={one.name[language.value]}
                note={taken ? elsewhere : isByHand ? byHand.serveHere : lanesOf(work, one.id)}
                disabledReason={isByHand && !taken ? undefined : lineDown}
                onPress={() => void work.takeCounter(one.id)}
                chevron={!isMany}
              />
            );
          })}
        </div>
      </main>
      {lane && office ? (
        <div class="choose__lane">
          <NoWaitStrip lane={lane} office={office} now={now} stopped={lineDown} />
        </div>
      ) : null}
    </>
  );
}

/** More than these and the list is drawn small, so that all can be seen at once. */
const FEW_COUNTERS = 12;

/** What ended the work at a counter, or did not happen; what went well there is over and no longer said. */
function SaidBefore({ work, said }: { readonly work: Work; readonly said: Said | null }) {
  if (said === null || !isTrouble(said)) return null;
  const taken = said.what === 'taken-over' ? said.counter : null;
  const name = work.view.value?.counters.find((one) => one.id === taken)?.name[language.value];
  return (
    <Notice kind={taken === null ? 'act-now' : 'attention'}>
      {sentenceOf(said, name ?? '', words.value, language.value)}
    </Notice>
  );
}

/** As last seen; as the office has set them up where nothing was seen today. */
function countersOf({ view, catalogue, hand }: Work): CounterView['counters'] | undefined {
  if (view.value || !hand.lineGone.value) return view.value?.counters;
  return catalogue.value?.counters.map(({ id, name }) => ({ id, name, openBy: null, busy: false }));
}

function lanesOf(work: Work, counterId: string): string {
  const catalogue = work.catalogue.value;
  const lanes = catalogue?.counters.find((one) => one.id === counterId)?.lanes ?? [];
  return (catalogue?.lanes ?? [])
    .filter((lane) => lanes.includes(lane.id))
    .map((lane) => lane.name[language.value])
    .join(' · ');
}
