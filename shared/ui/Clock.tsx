import type { ReadonlySignal } from '@preact/signals';
import { formatWeekdayDate } from './format/date.ts';
import { formatTime, formatTimeSeconds } from './format/time.ts';
import { language } from './words/language.ts';
import './Clock.css';

/** The office's time: always in the office's zone, whatever zone the device thinks it is in. */

interface ClockProps {
  /** The present moment, epoch milliseconds; whoever owns the screen keeps it going. */
  readonly now: ReadonlySignal<number>;
  /** The office's time zone, such as Asia/Ho_Chi_Minh. */
  readonly zone: string;
  readonly seconds?: boolean;
  /** The weekday and date below the time. */
  readonly date?: boolean;
}

/** Shows the time, and below it the date where asked for. */
export function Clock({ now, zone, seconds = false, date = false }: ClockProps) {
  const format = seconds ? formatTimeSeconds : formatTime;
  return (
    <div class="ui-clock">
      <time class="ui-clock__time ui-number">{format(now.value, zone)}</time>
      {date ? (
        <span class="ui-clock__date">{formatWeekdayDate(now.value, zone, language.value)}</span>
      ) : null}
    </div>
  );
}
