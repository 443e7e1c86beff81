import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { tickingClock } from '#shared/client/office-clock.ts';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { CounterView } from '#shared/domain/views.ts';
import type { Grant } from '#shared/protocol/messages.ts';
import { formatTime } from '#shared/ui/format/time.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { actionsAt, ordinaryLane, type Questions } from '../model/actions.ts';
import { actionsByHand } from '../model/hand-actions.ts';
import { counterKeys, listenToKeys } from '../model/keys.ts';
import { isTrouble } from '../model/said.ts';
import type { Work } from '../model/work.ts';
import { Actions } from '../parts/Actions.tsx';
import { Bar } from '../parts/Bar.tsx';
import { ByHandStrip } from '../parts/ByHandStrip.tsx';
import { CurrentVisit } from '../parts/CurrentVisit.tsx';
import { Foot } from '../parts/Foot.tsx';
import { MoveDialog } from '../parts/MoveDialog.tsx';
import { LaneButton, NoWaitStrip } from '../parts/NoWaitStrip.tsx';
import { NumberDialog } from '../parts/NumberDialog.tsx';
import { RefusalDialog } from '../parts/RefusalDialog.tsx';
import { useNoWaitLane } from '../parts/use-no-wait-lane.ts';
import { WaitingList } from '../parts/WaitingList.tsx';
import { whyStopped } from '../parts/why-stopped.ts';
import './Serving.css';

/** The clerk's day: the person at the counter, what can be done, and who waits, with a line or by hand. One dark action at a time. */

interface ServingProps {
  readonly work: Work;
  readonly grant: Grant;
  /** As the office has it, or as it stands by hand (SPEC Q17). */
  readonly here: NonNullable<CounterView['here']>;
  readonly office: Catalogue;
}

/** The screen while a counter is open. */
export function Serving({ work, grant, here, office }: ServingProps) {
  const [clock] = useState(tickingClock);
  /** What the person at the counter is asked about; the next one finds no question open. */
  const [question, setQuestion] = useState<{ about: 'refusal' | 'move'; ticket: string } | null>(
    null,
  );
  const [asksNumber, setAsksNumber] = useState(false);
  useEffect(() => clock.stop, [clock]);
  const now = clock.now.value;
  const zone = office.timeZone;
  const name = office.counters.find((one) => one.id === here.counter)?.name;
  const counterName = name?.[language.value] ?? '';
  const { counter } = words.value;
  const lineDown = whyStopped(work);
  const desk = work.hand.desk.value;
  /** What by hand can be done stops for no line. */
  const waiting = desk ? undefined : lineDown;
  const said = work.said.value;
  const { current } = here;
  const about = question?.ticket === current?.ticket ? question?.about : undefined;
  const ask = (what: 'refusal' | 'move') => () =>
    setQuestion(current && { about: what, ticket: current.ticket });
  const close = () => setQuestion(null);
  const questions: Questions = {
    askRefusal: ask('refusal'),
    askMove: ask('move'),
    askNumber: () => setAsksNumber(true),
  };
  const actions = (desk ? actionsByHand : actionsAt)(work, here, zone, questions);
  const mayType = actions.callNumber !== null;
  useEffect(() => {
    // Asked for in one outage, it is not asked for in the next.
    if (!mayType) setAsksNumber(false);
  }, [mayType]);
  const lane = useNoWaitLane(work, now);
  // With the screen itself, not after it: a key pressed as soon as a number stands there means that number.
  useLayoutEffect(() => listenToKeys(counterKeys(actions)));

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
      <ByHandStrip work={work} />
      <main class="serving">
        <section class="serving__visit">
          <CurrentVisit work={work} here={here} now={clock.now} zone={zone} />
          <Actions
            actions={actions}
            notAsked={lineDown}
            here={here}
            busy={work.busy.value}
            now={now}
          />
        </section>
        <section class="serving__queue">
          <WaitingList
            here={here}
            now={now}
            longWait={office.thresholds.longWaitMinutes}
            busy={work.busy.value}
            onCallAbsent={actions.callAbsent}
            stopped={waiting ?? (current ? counter.finishFirst : undefined)}
            onVoid={actions.voidTicket}
            lineDown={lineDown}
            away={new Set(desk?.away.map((one) => one.number))}
            age={ageOfList(work, zone)}
          />
          {lane ? (
            <NoWaitStrip
              lane={lane}
              office={office}
              now={now}
              stopped={lineDown}
              offered={said?.what === 'lane-closed'}
            />
          ) : null}
        </section>
      </main>
      <Foot
        said={said}
        counterName={counterName}
        endedToday={here.endedToday + work.facts.unsent.value}
        unsent={work.facts.unsent.value - work.facts.failing.value}
        setAside={work.facts.setAside.value}
      >
        {said?.what === 'lane-closed' && lane?.ask ? (
          <LaneButton
            title={counter.offerClosure}
            keyName="L"
            stopped={lineDown}
            onPress={lane.ask}
          />
        ) : null}
      </Foot>
      {about === 'refusal' && current ? (
        <RefusalDialog
          number={current.number}
          stopped={waiting}
          busy={work.busy.value}
          onRefuse={(reason) => {
            if (actions.refuse?.(reason)) close();
          }}
          onCancel={close}
        />
      ) : null}
      {asksNumber && actions.callNumber ? (
        <NumberDialog
          here={here}
          letters={office.series.map((one) => one.letter)}
          recorded={work.facts.recorded.value}
          onCall={(number) => {
            setAsksNumber(false);
            actions.callNumber?.(number);
          }}
          onCancel={() => setAsksNumber(false)}
        />
      ) : null}
      {about === 'move' && current ? (
        <MoveDialog
          number={current.number}
          lane={ordinaryLane(work, current)?.[language.value] ?? counter.ordinary}
          stopped={lineDown}
          onMove={(reason) => {
            const sent = actions.move?.(reason) ?? null;
            void sent?.then(() => {
              const answered = work.said.value;
              if (answered === null || isTrouble(answered)) close();
            });
            return sent;
          }}
          onClose={close}
        />
      ) : null}
    </>
  );
}

/** When the list was true last, where the line is down; null while it stands. */
function ageOfList(work: Work, zone: string): string | null {
  const { byHand } = words.value;
  if (work.hand.desk.value === null || work.line.value.status === 'connected') return null;
  const seenAt = work.seenAt.value;
  return seenAt === null ? byHand.noList : byHand.listOf(formatTime(seenAt, zone));
}
