import { useState } from 'preact/hooks';
import type { Office } from '#shared/protocol/office.ts';
import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import type { Text } from '#shared/protocol/text.ts';
import { Block } from '#shared/ui/Block.tsx';
import { words } from '#shared/ui/words/language.ts';
import { Field } from '../edit/Field.tsx';
import type { OfficeFile } from '../edit/office-file.ts';
import { SavePanel } from '../edit/SavePanel.tsx';
import { TextPair } from '../edit/TextPair.tsx';
import { useEdit } from '../edit/use-edit.ts';
import { DayList } from './DayList.tsx';
import './Holidays.css';

/** Days on which the office is closed though it is a weekday of its hours (SPEC E4). */

interface HolidaysProps {
  readonly file: OfficeFile;
  readonly now: OfficeNow;
  readonly today: string;
}

const NO_NAME: Text = { vi: '', en: '' };

/** Draws the days to come, those that are over folded away, and the fields that add one. */
export function Holidays({ file, now: { office }, today }: HolidaysProps) {
  const { settings } = words.value;
  const [day, setDay] = useState('');
  const [name, setName] = useState(NO_NAME);
  const edit = useEdit<Office['holidays']>(file, office.holidays, (newest, holidays) => ({
    ...newest,
    holidays,
  }));
  const complete = day !== '' && name.vi.trim() !== '' && name.en.trim() !== '';
  function add(): void {
    edit.set([...edit.value, { day, name }].sort((a, b) => a.day.localeCompare(b.day)));
    setDay('');
    setName(NO_NAME);
  }
  return (
    <SavePanel title={settings.holidays} edit={edit} office={office}>
      <DayList
        days={edit.value}
        today={today}
        none={settings.noHolidays}
        onRemove={(gone) => edit.set(edit.value.filter((one) => one !== gone))}
      />
      <div class="holidays__new">
        <Field type="date" label={settings.day} value={day} onChange={setDay} />
        <TextPair label={settings.name} value={name} onChange={setName} />
        <Block
          size="small"
          title={settings.addDay}
          disabledReason={complete ? undefined : settings.dayAndNamesFirst}
          onPress={add}
        />
      </div>
    </SavePanel>
  );
}
