import { useState } from 'preact/hooks';
import { type Period, type PeriodCalendar, parsePeriod } from '#shared/domain/period.ts';
import { NAMED_KINDS, type NamedKind, periodsUpTo } from '#shared/domain/period-steps.ts';
import { Block } from '#shared/ui/Block.tsx';
import { periodSpan } from '#shared/ui/results/period-name.ts';
import { words } from '#shared/ui/words/language.ts';
import { Choice } from './edit/Choice.tsx';
import { Field } from './edit/Field.tsx';
import { longPeriodName } from './long-period-name.ts';
import './OtherPeriod.css';

/** The way to any period: week, month, quarter, half-year, nine months, year of both calendars, or days of one's own choice (SPEC P1). */

interface OtherPeriodProps {
  /** The office's day, `2026-11-23`. */
  readonly today: string;
  readonly onChoose: (period: string) => void;
}

/** So many of a kind stand in the list, the newest first: a year of weeks. */
const MOST = 53;
const CALENDARS: readonly PeriodCalendar[] = ['calendar', 'administrative'];

/** Draws the fields, folded until somebody wants them. */
export function OtherPeriod({ today, onChoose }: OtherPeriodProps) {
  const { periods } = words.value;
  const [kind, setKind] = useState<NamedKind | 'range'>('month');
  const [calendar, setCalendar] = useState<PeriodCalendar>('calendar');
  const [picked, setPicked] = useState<string | null>(null);
  const [days, setDays] = useState({ from: '', to: '' });
  const listed = kind === 'range' ? [] : periodsUpTo(kind, calendar, today, MOST);
  const chosen = kind === 'range' ? parsePeriod(`${days.from}..${days.to}`) : which(listed, picked);
  return (
    <details class="other-period">
      <summary class="ui-opens">{periods.other}</summary>
      <div class="other-period__fields">
        <Choice
          label={periods.kind}
          value={kind}
          choices={[...NAMED_KINDS, 'range' as const].map((one) => {
            return { value: one, name: periods.kinds[one] };
          })}
          onChange={setKind}
        />
        {kind === 'range' || kind === 'week' ? null : (
          <Choice
            label={periods.calendar}
            value={calendar}
            choices={CALENDARS.map((one) => ({ value: one, name: periods.calendars[one] }))}
            onChange={setCalendar}
          />
        )}
        {kind === 'range' ? (
          <>
            <Field
              type="date"
              label={periods.from}
              value={days.from}
              onChange={(from) => setDays({ ...days, from })}
            />
            <Field
              type="date"
              label={periods.to}
              value={days.to}
              onChange={(to) => setDays({ ...days, to })}
            />
          </>
        ) : (
          <Choice
            label={periods.which}
            value={chosen?.key ?? ''}
            choices={listed.map((one) => ({ value: one.key, name: longPeriodName(one.key, one) }))}
            onChange={setPicked}
          />
        )}
        <Block
          size="small"
          title={periods.see}
          note={chosen ? periodSpan(chosen) : undefined}
          disabledReason={chosen ? undefined : periods.noDays}
          onPress={() => chosen && onChoose(chosen.key)}
        />
      </div>
    </details>
  );
}

/** The one picked, while it is in the list; else the newest that is over, else the newest. */
function which(listed: readonly Period[], picked: string | null): Period | null {
  return listed.find(({ key }) => key === picked) ?? listed[1] ?? listed[0] ?? null;
}
