import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import { language, words } from '#shared/ui/words/language.ts';
import type { OfficeFile, Saved } from '../edit/office-file.ts';
import { RemoveOne } from '../edit/RemoveOne.tsx';
import { SavePanel } from '../edit/SavePanel.tsx';
import { TextPair } from '../edit/TextPair.tsx';
import { Tick } from '../edit/Tick.tsx';
import { useEdit } from '../edit/use-edit.ts';
import { type CounterPart, othersServing, withCounter, withoutCounter } from './counter-changes.ts';
import './CounterForm.css';

/** One counter: its name and the lanes it serves, and taking it out of the office. */

interface CounterFormProps {
  readonly file: OfficeFile;
  readonly now: OfficeNow;
  readonly id: string;
  readonly onRemoved: (saved: Saved) => void;
}

/** Draws the form; of a lane that nobody else serves it says so. */
export function CounterForm({ file, now: { office }, id, onRemoved }: CounterFormProps) {
  const { settings } = words.value;
  const spoken = language.value;
  const at = office.counters.findIndex((one) => one.id === id);
  const known = office.counters[at];
  const suggested = { name: { vi: `Quầy ${id}`, en: `Counter ${id}` }, lanes: [] };
  const current: CounterPart = known ?? suggested;
  const edit = useEdit<CounterPart>(file, current, (newest, part) => withCounter(newest, id, part));
  const { name, lanes } = edit.value;
  const place = `counters.${at === -1 ? office.counters.length : at}`;
  return (
    <>
      <SavePanel
        title={known ? known.name[spoken] : settings.newCounter}
        edit={edit}
        office={office}
        beside={[`${place}.name`]}
      >
        <TextPair
          label={settings.name}
          value={name}
          onChange={(typed) => edit.set({ ...edit.value, name: typed })}
          problems={edit.problems}
          path={`${place}.name`}
        />
        <fieldset class="counter-form__lanes">
          <legend class="field__label">{settings.lanesServed}</legend>
          {office.lanes.map((lane) => {
            const others = othersServing(office, lane.id, id);
            return (
              <Tick
                key={lane.id}
                label={lane.name[spoken]}
                note={others.length === 0 ? settings.nobodyElseServes : undefined}
                on={lanes.includes(lane.id)}
                onChange={(on) =>
                  edit.set({
                    ...edit.value,
                    lanes: office.lanes
                      .map((one) => one.id)
                      .filter((one) => (one === lane.id ? on : lanes.includes(one))),
                  })
                }
              />
            );
          })}
        </fieldset>
      </SavePanel>
      {known ? (
        <RemoveOne
          file={file}
          office={office}
          title={settings.removeCounter(known.name[spoken])}
          note={settings.removeCounterNote}
          change={(newest) => withoutCounter(newest, id)}
          onRemoved={onRemoved}
        />
      ) : null}
    </>
  );
}
