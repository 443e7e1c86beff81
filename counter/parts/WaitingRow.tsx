import type { TicketLine } from '#shared/domain/counter-view.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { isUnknown } from '../model/by-hand.ts';
import { minutesWaited, waited } from './waited.ts';
import './WaitingRow.css';

/** One number that waits: what for, since when, and the way out of the queue for a number nobody claims. */

interface WaitingRowProps {
  readonly line: TicketLine;
  /** Office time, ms. */
  readonly now: number;
  /** From so many minutes on a wait is long. */
  readonly longWait: number;
  /** Called by hand and not there: waits at the end until called again. */
  readonly isAway: boolean;
  /** Null while nothing can be asked for. */
  readonly onVoid: (() => void) | null;
  /** Why nothing can be asked for. */
  readonly stopped: string | undefined;
}

/** Draws the row; a long wait is said by a word as well as by colour. */
export function WaitingRow(props: WaitingRowProps) {
  const { line, now, longWait, isAway, onVoid, stopped } = props;
  const { counter, byHand } = words.value;
  const note = isAway ? byHand.isAway : noteOf(line);
  const long = minutesWaited(line.queuedAt, now) >= longWait;
  return (
    <tr>
      <th scope="row" class="ui-number">
        {line.number}
      </th>
      <td>
        {isUnknown(line) ? byHand.unknown : (line.name?.[language.value] ?? line.procedure)}
        {note ? <span class="waiting__note">{note}</span> : null}
      </td>
      <td class={long ? 'waiting__wait waiting__wait--long' : 'waiting__wait'}>
        <span class="ui-number">{waited(line.queuedAt, now)}</span>
        {long ? <span class="waiting__long">{counter.longWait}</span> : null}
      </td>
      <td class="waiting__out">
        <button
          type="button"
          class="waiting__void"
          aria-label={counter.voidNumberOf(line.number)}
          disabled={onVoid === null}
          title={stopped}
          onClick={() => onVoid?.()}
        >
          {counter.voidNumber}
        </button>
      </td>
    </tr>
  );
}

function noteOf({ class: of, limits, noWait }: TicketLine): string | null {
  const { counter } = words.value;
  if (of === 'priority') return counter.priority;
  if (noWait || limits === null) return null;
  if (limits === 'within') return counter.movedHere;
  return limits === 'beyond' ? counter.beyondLimits : counter.unsureOfLimits;
}
