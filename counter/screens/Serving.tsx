import { useEffect, useState } from 'preact/hooks';
import { tickingClock } from '#shared/client/office-clock.ts';
import type { CounterView } from '#shared/domain/views.ts';
import type { Grant } from '#shared/protocol/messages.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { actionsAt } from '../model/actions.ts';
import { listenToKeys } from '../model/keys.ts';
import type { Work } from '../model/work.ts';
import { Actions } from '../parts/Actions.tsx';
import { Bar } from '../parts/Bar.tsx';
import { CurrentVisit } from '../parts/CurrentVisit.tsx';
import { Foot } from '../parts/Foot.tsx';
import { RefusalDialog } from '../parts/RefusalDialog.tsx';
import { WaitingList } from '../parts/WaitingList.tsx';
import './Serving.css';

/** The clerk's day: the person at the counter, what can be done, and who waits. One dark action at a time. */

interface ServingProps {
  readonly work: Work;
  readonly grant: Grant;
  readonly here: NonNullable<CounterView['here']>;
  /** The office's time zone. */
  readonly zone: string;
}

/** The screen while a counter is open. */
export function Serving({ work, grant, here, zone }: ServingProps) {
  const [clock] = useState(tickingClock);
  const [refusing, setRefusing] = useState(false);
  useEffect(() => clock.stop, [clock]);
  const name = work.view.value?.counters.find((one) => one.id === here.counter)?.name;
  const counterName = name?.[language.value] ?? '';
  const { counter } = words.value;
  const lineDown = work.connected.value ? undefined : counter.lineDown;
  const actions = actionsAt(work, here, zone, () => setRefusing(true));
  useEffect(() => (refusing ? undefined : listenToKeys(actions)));

  return (
    <>
      <Bar
        work={work}
        title={counterName}
        line={here}
        person={grant}
        clock={clock.now}
        zone={zone}
      />
      <main class="serving">
        <section class="serving__visit">
          <CurrentVisit work={work} here={here} now={clock.now} zone={zone} />
          <Actions actions={actions} here={here} busy={work.busy.value} now={clock.now.value} />
        </section>
        <WaitingList
          here={here}
          now={clock.now.value}
          onCallAbsent={actions.callAbsent}
          stopped={lineDown ?? (here.current ? counter.finishFirst : undefined)}
        />
      </main>
      <Foot said={work.said.value} counterName={counterName} endedToday={here.endedToday} />
      {refusing && here.current ? (
        <RefusalDialog
          number={here.current.number}
          stopped={lineDown}
          onRefuse={(reason) => {
            setRefusing(false);
            actions.refuse?.(reason);
          }}
          onCancel={() => setRefusing(false)}
        />
      ) : null}
    </>
  );
}
