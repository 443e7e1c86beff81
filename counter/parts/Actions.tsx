import type { TicketLine } from '#shared/domain/counter-view.ts';
import type { CounterView } from '#shared/domain/views.ts';
import { ABSENCES_TO_LEAVE } from '#shared/domain/vocabulary.ts';
import { Block } from '#shared/ui/Block.tsx';
import { words } from '#shared/ui/words/language.ts';
import { type Actions as Possible, OUTCOME_KEYS } from '../model/actions.ts';
import { countsAsServed } from '../model/counts-as-served.ts';
import { waited } from './waited.ts';
import './Actions.css';

/** What the clerk can do: end the visit with an outcome, call again, mark absent, move out of the no-wait lane, call the next one. */

interface ActionsProps {
  readonly actions: Possible;
  /** Why the office cannot be asked now. */
  readonly notAsked: string | undefined;
  readonly here: NonNullable<CounterView['here']>;
  readonly busy: boolean;
  /** Office time, ms. */
  readonly now: number;
}

/** Draws the actions; no outcome stands out before it is chosen. What cannot be pressed while the line is down says why. */
export function Actions({ actions, notAsked, here, busy, now }: ActionsProps) {
  const { counter, byHand } = words.value;
  const lineDown = actions.way === 'waiting' ? counter.lineDown : undefined;
  const isByHand = actions.way === 'by-hand';
  return (
    <div class="actions">
      {here.current ? (
        <div class="actions__visit">
          <Outcomes actions={actions} lineDown={lineDown} />
          <VisitActions
            actions={actions}
            lineDown={lineDown}
            notAsked={notAsked}
            absences={here.current.absences}
            countsAsServed={countsAsServed(here.current, now)}
            noWait={here.current.noWait}
          />
        </div>
      ) : null}
      {isByHand && !here.current ? (
        <Block
          size="small"
          icon="search"
          title={byHand.typeNumber}
          note={byHand.typeNote}
          keyName="/"
          onPress={() => actions.askNumber?.()}
        />
      ) : null}
      <CallNext
        actions={actions}
        next={here.waiting[0]}
        stopped={lineDown ?? whyNobodyIsCalled(here, isByHand)}
        busy={busy}
        now={now}
      />
    </div>
  );
}

interface OutcomesProps {
  readonly actions: Possible;
  readonly lineDown: string | undefined;
}

interface VisitActionsProps extends OutcomesProps, Pick<ActionsProps, 'notAsked'> {
  /** Of the person at the counter, before this call. */
  readonly absences: number;
  /** Marking it absent now ends the visit, and the tablet asks (SPEC R16). */
  readonly countsAsServed: boolean;
  /** Only a number of the no-wait lane can be moved out of it (SPEC Q14). */
  readonly noWait: boolean;
}

function VisitActions(props: VisitActionsProps) {
  const { actions, lineDown, notAsked, absences, countsAsServed, noWait } = props;
  const { counter, byHand } = words.value;
  const time = absences + 1;
  const isByHand = actions.way === 'by-hand';
  const missedNote =
    time < ABSENCES_TO_LEAVE ? counter.absence(time, ABSENCES_TO_LEAVE) : counter.lastAbsence(time);
  const ordinaryNote = countsAsServed ? counter.countsAsServed : missedNote;
  return (
    <div class="actions__others">
      <Block
        size="small"
        icon="bell-ring"
        title={counter.recall}
        keyName="R"
        disabledReason={isByHand ? byHand.callAloud : lineDown}
        onPress={() => actions.recall?.()}
      />
      <Block
        size="small"
        icon="user-x"
        title={counter.absent}
        note={isByHand ? byHand.toTheEnd : ordinaryNote}
        keyName="V"
        disabledReason={lineDown}
        onPress={() => actions.markAbsent?.()}
      />
      {noWait ? (
        <Block
          size="small"
          icon="arrow-right"
          title={counter.move}
          keyName="C"
          disabledReason={notAsked}
          onPress={() => actions.askMove?.()}
        />
      ) : null}
    </div>
  );
}

/** What can be chosen; the reason why nothing can stands over all of them, and with each for those who listen. */
function Outcomes({ actions, lineDown }: OutcomesProps) {
  const { counter, byHand, common } = words.value;
  const finishWith = actions.way === 'by-hand' ? byHand.finishWith : counter.finishWith;
  return (
    <section class="actions__outcomes" aria-label={finishWith}>
      <h2 class="actions__title">{lineDown ?? finishWith}</h2>
      {OUTCOME_KEYS.map((outcome, i) => (
        <Block
          key={outcome}
          size="small"
          title={common.outcomes[outcome]}
          aside={outcome === 'refused' ? counter.givesReason : undefined}
          keyName={String(i + 1)}
          disabledReason={lineDown}
          onPress={() => actions.finish?.(outcome)}
        />
      ))}
    </section>
  );
}

interface CallNextProps extends Pick<ActionsProps, 'actions' | 'busy' | 'now'> {
  readonly next: TicketLine | undefined;
  readonly stopped: string | undefined;
}

function CallNext({ actions, next, stopped, busy, now }: CallNextProps) {
  const { counter, common } = words.value;
  return (
    <Block
      tone="dark"
      size="medium"
      icon="megaphone"
      title={next ? counter.callNextNumber(next.number) : counter.callNext}
      note={next && counter.waitedFor(waited(next.queuedAt, now))}
      keyName={counter.spaceKey}
      disabledReason={stopped}
      busyLabel={busy ? common.sending : undefined}
      onPress={() => actions.callNext?.()}
    />
  );
}

function whyNobodyIsCalled(here: ActionsProps['here'], isByHand: boolean): string | undefined {
  const { counter, byHand, common } = words.value;
  if (here.current) return counter.finishFirst;
  if (here.waiting.length > 0) return undefined;
  return isByHand ? byHand.listDone : common.nobodyWaiting;
}
