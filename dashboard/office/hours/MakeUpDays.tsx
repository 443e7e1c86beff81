import { useState } from 'preact/hooks';
import type { Office } from '#shared/protocol/office.ts';
import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import { Block } from '#shared/ui/Block.tsx';
import { words } from '#shared/ui/words/language.ts';
import { Field } from '../edit/Field.tsx';
import type { OfficeFile } from '../edit/office-file.ts';
import { partName } from '../edit/part-name.ts';
import { SavePanel } from '../edit/SavePanel.tsx';
import { useEdit } from '../edit/use-edit.ts';
import { DayList } from './DayList.tsx';

/** Days on which the office works though it is none of its weekdays: "ngày làm bù" (SPEC E4). */

interface MakeUpDaysProps {
  readonly file: OfficeFile;
  readonly now: OfficeNow;
  readonly today: string;
}

/** Draws the card. */
export function MakeUpDays({ file, now: { office }, today }: MakeUpDaysProps) {
  const { settings } = words.value;
  const [day, setDay] = useState('');
  const edit = useEdit<Office['makeUpDays']>(file, office.makeUpDays, (newest, makeUpDays) => ({
    ...newest,
    makeUpDays,
  }));
  return (
    <SavePanel title={partName('makeUpDays')} edit={edit} office={office}>
      <DayList
        days={edit.value.map((one) => ({ day: one }))}
        today={today}
        none={settings.noMakeUpDays}
        onRemove={(gone) => edit.set(edit.value.filter((one) => one !== gone.day))}
      />
      <div class="holidays__new">
        <Field type="date" label={settings.day} value={day} onChange={setDay} />
        <Block
          size="small"
          title={settings.addDay}
          disabledReason={day === '' ? settings.dayFirst : undefined}
          onPress={() => {
            edit.set([...edit.value, day].sort());
            setDay('');
          }}
        />
      </div>
    </SavePanel>
  );
}
