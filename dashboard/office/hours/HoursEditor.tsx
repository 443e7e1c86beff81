import type { HoursKind } from '#shared/domain/hours.ts';
import type { Hours } from '#shared/protocol/calendar.ts';
import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import { Block } from '#shared/ui/Block.tsx';
import { words } from '#shared/ui/words/language.ts';
import { Field } from '../edit/Field.tsx';
import { InlineAction } from '../edit/InlineAction.tsx';
import type { OfficeFile } from '../edit/office-file.ts';
import { partName } from '../edit/part-name.ts';
import { problemsUnder } from '../edit/problem-place.ts';
import { SavePanel } from '../edit/SavePanel.tsx';
import { useEdit } from '../edit/use-edit.ts';
import { Wrong } from '../edit/Wrong.tsx';
import { dayHoursSaid } from './hours-said.ts';
import './HoursEditor.css';

/** Hours of one kind: the weekdays, the spans with lunch between them, and what they mean today. */

interface HoursEditorProps {
  readonly file: OfficeFile;
  readonly now: OfficeNow;
  readonly kind: HoursKind;
  /** The office's day, `2026-11-23`. */
  readonly today: string;
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const MOST_SPANS = 6;

/** Draws the card. */
export function HoursEditor({ file, now: { office }, kind, today }: HoursEditorProps) {
  const { settings } = words.value;
  const edit = useEdit<Hours>(file, office[kind], (newest, hours) => ({
    ...newest,
    [kind]: hours,
  }));
  const { weekdays, spans } = edit.value;
  const setSpan = (at: number, span: Partial<Hours['spans'][number]>) =>
    edit.set({
      ...edit.value,
      spans: spans.map((one, i) => (i === at ? { ...one, ...span } : one)),
    });
  return (
    <SavePanel title={partName(kind)} edit={edit} office={office} beside={[`${kind}.spans`]}>
      <p class="hours-editor__preview">
        {dayHoursSaid({ ...office, [kind]: edit.value }, kind, today)}
      </p>
      <fieldset class="hours-editor__days">
        <legend class="field__label">{settings.weekdays}</legend>
        {EVERY_DAY.map((weekday) => (
          <label key={weekday} class="hours-editor__day">
            <input
              type="checkbox"
              checked={weekdays.includes(weekday)}
              onChange={(event) =>
                edit.set({
                  ...edit.value,
                  weekdays: EVERY_DAY.filter((one) =>
                    one === weekday ? event.currentTarget.checked : weekdays.includes(one),
                  ),
                })
              }
            />
            {settings.weekdayNames[weekday - 1]}
          </label>
        ))}
      </fieldset>
      {spans.map((span, i) => (
        <fieldset key={i} class="hours-editor__span">
          <legend class="ui-said">{settings.span(i + 1)}</legend>
          <Field
            type="time"
            label={settings.from}
            value={span.from}
            onChange={(from) => setSpan(i, { from })}
          />
          <Field
            type="time"
            label={settings.to}
            value={span.to}
            onChange={(to) => setSpan(i, { to })}
          />
          {spans.length > 1 ? (
            <InlineAction
              title={settings.remove}
              label={settings.removeOne(settings.span(i + 1))}
              onPress={() =>
                edit.set({ ...edit.value, spans: spans.filter((_, other) => other !== i) })
              }
            />
          ) : null}
          <Wrong problems={problemsUnder(edit.problems, `${kind}.spans.${i}`)} />
        </fieldset>
      ))}
      {spans.length < MOST_SPANS ? (
        <div class="hours-editor__more">
          <Block
            size="small"
            title={settings.addSpan}
            onPress={() =>
              edit.set({
                ...edit.value,
                spans: [...spans, { from: spans.at(-1)?.to ?? '', to: '' }],
              })
            }
          />
        </div>
      ) : null}
    </SavePanel>
  );
}
