import type { CounterView, TicketLine } from '#shared/domain/views.ts';
import { ABSENCES_TO_LEAVE } from '#shared/domain/vocabulary.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { waited } from './waited.ts';
import './WaitingList.css';

/** Who waits, in the order in which they would be called, and who was called and did not come. */

interface WaitingListProps {
  readonly here: NonNullable<CounterView['here']>;
  /** Office time, ms. */
  readonly now: number;
  /** Null while nobody can be called. */
  readonly onCallAbsent: ((ticket: string) => void) | null;
  /** Why nobody can be called. */
  readonly stopped: string | undefined;
}

/** Draws the list; the next one is marked by its ground and stands first. */
export function WaitingList({ here, now, onCallAbsent, stopped }: WaitingListProps) {
  const { counter, common } = words.value;
  return (
    <section class="waiting" aria-label={counter.waiting(here.waiting.length)}>
      <h2 class="waiting__title">{counter.waiting(here.waiting.length)}</h2>
      {here.waiting.length === 0 ? <p class="waiting__empty">{common.nobodyWaiting}</p> : null}
      <div class="waiting__scroll">
        {here.waiting.length > 0 ? (
          <table class="waiting__table">
            <thead>
              <tr>
                <th scope="col">{counter.columnNumber}</th>
                <th scope="col">{counter.columnProcedure}</th>
                <th scope="col">{counter.columnWait}</th>
              </tr>
            </thead>
            <tbody>
              {here.waiting.map((line) => (
                <WaitingRow key={line.ticket} line={line} now={now} />
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
    </section>
  );
}

function WaitingRow({ line, now }: { readonly line: TicketLine; readonly now: number }) {
  const note = noteOf(line);
  return (
    <tr>
      <th scope="row" class="ui-number">
        {line.number}
      </th>
      <td>
        {line.name?.[language.value] ?? line.procedure}
        {note ? <span class="waiting__note">{note}</span> : null}
      </td>
      <td class="ui-number">{waited(line.queuedAt, now)}</td>
    </tr>
  );
}

function noteOf(line: TicketLine): string | null {
  const { counter } = words.value;
  if (line.class === 'priority') return counter.priority;
  if (line.limits === 'beyond') return counter.beyondLimits;
  return line.limits === 'unsure' ? counter.unsureOfLimits : null;
}
