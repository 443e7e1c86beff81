import type { ReadonlySignal } from '@preact/signals';
import type { TicketLine } from '#shared/domain/counter-view.ts';
import type { CounterView } from '#shared/domain/views.ts';
import { formatDuration } from '#shared/ui/format/minutes.ts';
import { feeSaid, limitSaid } from '#shared/ui/format/procedure.ts';
import { formatTime } from '#shared/ui/format/time.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { isUnknown } from '../model/by-hand.ts';
import type { Work } from '../model/work.ts';
import { waited } from './waited.ts';
import './CurrentVisit.css';

/** The person at the counter: number and procedure on the wall, and below what the clerk needs to know of it. */

interface CurrentVisitProps {
  readonly work: Work;
  readonly here: NonNullable<CounterView['here']>;
  readonly now: ReadonlySignal<number>;
  readonly zone: string;
}

/** Draws the wall with the number, or says that nobody was called yet. */
export function CurrentVisit({ work, here, now, zone }: CurrentVisitProps) {
  const { current } = here;
  const { counter, byHand, common } = words.value;
  const desk = work.hand.desk.value;
  if (!current) {
    const nobodyWaits = desk ? byHand.listDoneNote : common.nobodyWaiting;
    return (
      <div class="visit visit--empty">
        <p class="visit__nobody">{counter.nobodyHere}</p>
        <p>{here.waiting.length === 0 ? nobodyWaits : counter.callWhenReady}</p>
      </div>
    );
  }
  const unknown = isUnknown(current);
  const called = desk?.isHandCall
    ? byHand.calledAt(formatTime(current.calledAt ?? now.value, zone))
    : calledLine(current, zone);
  return (
    <div class="visit">
      <div class="visit__wall">
        <p class="visit__number ui-number">{current.number}</p>
        <div class="visit__what">
          <h1 class="visit__name">
            {unknown ? byHand.unknown : (current.name?.[language.value] ?? current.procedure)}
          </h1>
          <p>{called}</p>
        </div>
        <p class="visit__clock">
          <span class="visit__running ui-number">{running(current, now.value)}</span>
          <span>{counter.serving}</span>
        </p>
      </div>
      {unknown ? (
        <p class="visit__unknown">{byHand.unknownNote}</p>
      ) : (
        <Facts work={work} current={current} />
      )}
    </div>
  );
}

function Facts({ work, current }: { readonly work: Work; readonly current: TicketLine }) {
  const { counter, common, procedure } = words.value;
  const of = work.catalogue.value?.procedures.find((one) => one.code === current.procedure);
  const facts: readonly (readonly [string, string, boolean?])[] = [
    [procedure.code, current.procedure],
    [counter.queue, queueOf(current), current.limits === 'beyond' || current.class === 'priority'],
    [common.timeLimit, limitSaid(of?.limit ?? null, language.value)],
    [common.fee, feeSaid(of?.fee ?? null, language.value)],
  ];
  return (
    <dl class="visit__facts">
      {facts.map(([name, value, stands]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class={stands ? 'visit__stands' : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function queueOf(current: TicketLine): string {
  const { counter } = words.value;
  const queue = {
    within: counter.ordinaryBecause(counter.movedHere),
    beyond: counter.ordinaryBecause(counter.beyondLimits),
    unsure: counter.ordinaryBecause(counter.unsureOfLimits),
  };
  const ordinary = current.limits ? queue[current.limits] : counter.ordinary;
  const line = current.noWait ? counter.withinLimits : ordinary;
  return current.class === 'priority' ? `${counter.priority} · ${line}` : line;
}

function calledLine(current: TicketLine, zone: string): string {
  const { counter } = words.value;
  const at = current.calledAt ?? current.queuedAt;
  const wait = counter.waitedFor(waited(current.queuedAt, at));
  return `${counter.calledAt(current.calls, formatTime(at, zone))} · ${wait}`;
}

function running(current: TicketLine, now: number): string {
  return formatDuration((now - (current.calledAt ?? now)) / 1000);
}
