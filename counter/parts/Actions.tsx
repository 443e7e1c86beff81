import type { CounterView } from '#shared/domain/views.ts';
import { Block } from '#shared/ui/Block.tsx';
import { formatMinutes } from '#shared/ui/format/minutes.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { type Actions as Possible, OUTCOME_KEYS } from '../model/actions.ts';
import './Actions.css';

/** What the clerk can do: end the visit with an outcome, call again, mark absent, call the next one. */

interface ActionsProps {
  readonly actions: Possible;
  readonly here: NonNullable<CounterView['here']>;
  readonly busy: boolean;
  /** Office time, ms. */
  readonly now: number;
}

/** Draws the actions; no outcome stands out before it is chosen. */
export function Actions({ actions, here, busy, now }: ActionsProps) {
  const { counter } = words.value;
  return (
    <div class="actions">
      {here.current ? <Outcomes actions={actions} /> : null}
      {here.current ? (
        <div class="actions__pair">
          <Block
            size="small"
            icon="bell-ring"
            title={counter.recall}
            keyName="R"
            onPress={() => actions.recall?.()}
          />
          <Block
            size="small"
            icon="user-x"
            title={counter.absent}
            keyName="V"
            onPress={() => actions.markAbsent?.()}
          />
        </div>
      ) : null}
      <CallNext actions={actions} here={here} busy={busy} now={now} />
    </div>
  );
}

function Outcomes({ actions }: { readonly actions: Possible }) {
  const { counter, common } = words.value;
  return (
    <section class="actions__outcomes" aria-label={counter.finishWith}>
      <h2 class="actions__title">{counter.finishWith}</h2>
      {OUTCOME_KEYS.map((outcome, i) => (
        <Block
          key={outcome}
          size="small"
          title={common.outcomes[outcome]}
          aside={outcome === 'refused' ? counter.givesReason : undefined}
          keyName={String(i + 1)}
          onPress={() => actions.finish?.(outcome)}
        />
      ))}
    </section>
  );
}

function CallNext({ actions, here, busy, now }: ActionsProps) {
  const { counter, common } = words.value;
  const next = here.waiting[0];
  const stopped = whyNobodyIsCalled(here);
  return (
    <Block
      tone="dark"
      size="medium"
      icon="megaphone"
      title={next ? counter.callNextNumber(next.number) : counter.callNext}
      note={
        next &&
        counter.waitedFor(formatMinutes(Math.max(0, now - next.queuedAt) / 60_000, language.value))
      }
      keyName={counter.spaceKey}
      disabledReason={stopped}
      busyLabel={busy ? common.sending : undefined}
      onPress={() => actions.callNext?.()}
    />
  );
}

function whyNobodyIsCalled(here: ActionsProps['here']): string | undefined {
  const { counter, common } = words.value;
  if (here.current) return counter.finishFirst;
  return here.waiting.length === 0 ? common.nobodyWaiting : undefined;
}
