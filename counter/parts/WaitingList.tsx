import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TicketLine } from '#shared/domain/counter-view.ts';
import type { CounterView } from '#shared/domain/views.ts';
import { ABSENCES_TO_LEAVE } from '#shared/domain/vocabulary.ts';
import { formatMinutes } from '#shared/ui/format/minutes.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { VoidDialog } from './VoidDialog.tsx';
import { minutesWaited } from './waited.ts';
import { WaitingRow } from './WaitingRow.tsx';
import './WaitingList.css';

/** Who waits, in the order in which they would be called, and who was called and did not come. */

interface WaitingListProps {
  readonly here: NonNullable<CounterView['here']>;
  /** Office time, ms. */
  readonly now: number;
  /** From so many minutes on a wait is long. */
  readonly longWait: number;
  readonly busy: boolean;
  /** Null while nobody can be called. */
  readonly onCallAbsent: ((ticket: string) => void) | null;
  /** Why nobody can be called. */
  readonly stopped: string | undefined;
  /** Null while nothing can be asked for. */
  readonly onVoid: ((line: TicketLine) => void) | null;
  readonly lineDown: string | undefined;
  /** Numbers that were called by hand and not there. */
  readonly away?: ReadonlySet<string>;
  /** When the list was true last, in words; null while it is. */
  readonly age?: string | null;
}

/** Draws the list; the next one is marked by its ground and stands first. */
export function WaitingList(props: WaitingListProps) {
  const { here, now, longWait, busy, onCallAbsent, stopped, onVoid, lineDown, away, age } = props;
  const { counter, byHand, common } = words.value;
  const { rows, voiding, setVoiding, goOn } = useVoiding(here.waiting);
  const long = here.waiting.filter((one) => minutesWaited(one.queuedAt, now) >= longWait).length;
  return (
    <section class="waiting" aria-label={counter.waiting(here.waiting.length)}>
      <header class="waiting__head">
        <h2 class="waiting__title">{counter.waiting(here.waiting.length)}</h2>
        {age ? <p class="waiting__age">{age}</p> : null}
        {long > 0 ? (
          <p class="waiting__wait--long">
            {counter.longWaits(long, formatMinutes(longWait, language.value))}
          </p>
        ) : null}
      </header>
      {here.waiting.length === 0 ? (
        <p class="waiting__empty">{age ? byHand.listDone : common.nobodyWaiting}</p>
      ) : null}
      <div class="waiting__scroll">
        {here.waiting.length > 0 ? (
          <table class="waiting__table">
            <thead>
              <tr>
                <th scope="col">{counter.columnNumber}</th>
                <th scope="col">{counter.columnProcedure}</th>
                <th scope="col" class="waiting__wait">
                  {counter.columnWait}
                </th>
                <th scope="col" aria-label={counter.voidNumber} />
              </tr>
            </thead>
            <tbody ref={rows}>
              {here.waiting.map((line) => (
                <WaitingRow
                  key={line.ticket}
                  line={line}
                  now={now}
                  longWait={longWait}
                  isAway={away?.has(line.number) ?? false}
                  onVoid={onVoid && (() => setVoiding(line))}
                  stopped={lineDown}
                />
              ))}
            </tbody>
          </table>
        ) : null}
      </div>
      {here.absent.length > 0 ? (
        <footer class="waiting__absent">
          <strong>{counter.away(here.absent.length)}</strong>
          {here.absent.map((line) => (
            <button
              key={line.ticket}
              type="button"
              class="waiting__again ui-number"
              disabled={onCallAbsent === null}
              title={stopped}
              onClick={() => onCallAbsent?.(line.ticket)}
            >
              {counter.callAgain(line.number)}
              <span class="waiting__times">
                {counter.awayTimes(line.absences, ABSENCES_TO_LEAVE)}
              </span>
            </button>
          ))}
        </footer>
      ) : null}
      {voiding ? (
        <VoidDialog
          number={voiding.number}
          stopped={lineDown}
          busy={busy}
          onVoid={() => {
            goOn(voiding);
            onVoid?.(voiding);
          }}
          onCancel={() => setVoiding(null)}
        />
      ) : null}
    </section>
  );
}

/**
 * The number being voided, while it still waits. Whoever came by keyboard finds the focus on the next row
 * afterwards: several in a row are quick. The mouse never takes the focus.
 */
function useVoiding(waiting: readonly TicketLine[]) {
  const rows = useRef<HTMLTableSectionElement>(null);
  const [asked, setVoiding] = useState<TicketLine | null>(null);
  const nextRow = useRef<number | null>(null);
  const voiding = waiting.some((one) => one.ticket === asked?.ticket) ? asked : null;
  const goOn = (line: TicketLine) => {
    const place = waiting.findIndex((one) => one.ticket === line.ticket);
    nextRow.current = place + 1 < waiting.length ? place + 1 : place - 1;
    setVoiding(null);
  };
  useLayoutEffect(() => {
    const next = nextRow.current;
    if (asked !== null || next === null) return;
    nextRow.current = null;
    // The question has given the focus back to where it came from.
    if (rows.current?.contains(document.activeElement))
      rows.current.querySelectorAll<HTMLElement>('.waiting__void')[next]?.focus();
  }, [asked]);
  return { rows, voiding, setVoiding, goOn };
}
