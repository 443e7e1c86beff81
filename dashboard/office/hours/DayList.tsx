import type { Text } from '#shared/protocol/text.ts';
import { formatWeekdayDate } from '#shared/ui/format/date.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { InlineAction } from '../edit/InlineAction.tsx';
import './DayList.css';

/** Days of a list, those to come in sight; those that are over are folded away, not lost. */

interface ListedDay {
  readonly day: string;
  readonly name?: Text;
}

interface DayListProps<Day extends ListedDay> {
  readonly days: readonly Day[];
  readonly today: string;
  /** The sentence where none is to come. */
  readonly none: string;
  readonly onRemove: (day: Day) => void;
}

/** Draws the days. */
export function DayList<Day extends ListedDay>(props: DayListProps<Day>) {
  const { days, today, none, onRemove } = props;
  const { settings } = words.value;
  const ahead = days.filter(({ day }) => day >= today);
  const over = days.filter(({ day }) => day < today);
  return (
    <>
      {ahead.length === 0 ? <p>{none}</p> : <Lines days={ahead} onRemove={onRemove} />}
      {over.length === 0 ? null : (
        <details class="day-list__over">
          <summary>{settings.daysOver(over.length)}</summary>
          <Lines days={over} onRemove={onRemove} />
        </details>
      )}
    </>
  );
}

type LinesProps<Day extends ListedDay> = Pick<DayListProps<Day>, 'days' | 'onRemove'>;

function Lines<Day extends ListedDay>({ days, onRemove }: LinesProps<Day>) {
  const { settings } = words.value;
  const spoken = language.value;
  return (
    <ul class="day-list">
      {days.map((one) => {
        const date = formatWeekdayDate(Date.parse(`${one.day}T00:00:00Z`), 'UTC', spoken);
        return (
          <li key={one.day}>
            <b class="ui-number">{date}</b>
            <span>{one.name?.[spoken]}</span>
            <InlineAction
              title={settings.remove}
              label={settings.removeOne(date)}
              onPress={() => onRemove(one)}
            />
          </li>
        );
      })}
    </ul>
  );
}
