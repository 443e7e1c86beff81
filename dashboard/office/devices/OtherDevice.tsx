import { useState } from 'preact/hooks';
import { DEVICE_ROLES, type DeviceRole } from '#shared/domain/vocabulary.ts';
import type { EnterCode } from '#shared/protocol/devices.ts';
import type { Office } from '#shared/protocol/office.ts';
import { Block } from '#shared/ui/Block.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import { Choice } from '../edit/Choice.tsx';
import { Field } from '../edit/Field.tsx';
import { pointName } from '../edit/point-name.ts';
import './OtherDevice.css';

/** A screen that the office has not planned: its kind, its place and its name. */

interface OtherDeviceProps {
  readonly office: Office;
  readonly stoppedBecause: string | undefined;
  readonly onPair: (what: Omit<EnterCode, 'code'>) => void;
}

const AT_COUNTER: readonly DeviceRole[] = ['tablet', 'counter'];
/** The place of a tablet that is bound to no counter (SPEC R15). */
const AT_EXIT = '';

/** Draws the form; a place is asked for where the kind needs one. */
export function OtherDevice({ office, stoppedBecause, onPair }: OtherDeviceProps) {
  const { devices: said } = words.value;
  const spoken = language.value;
  const [role, setRole] = useState<DeviceRole>('tablet');
  const [label, setLabel] = useState('');
  const [counter, setCounter] = useState(office.counters[0]?.id ?? '');
  const [point, setPoint] = useState(office.points[0] ?? '');
  const atCounter = AT_COUNTER.includes(role);
  const atPoint = role === 'kiosk';
  const noLabel = label.trim() === '' ? said.labelFirst : undefined;
  return (
    <div class="other-device">
      <Choice
        label={said.kind}
        value={role}
        choices={DEVICE_ROLES.map((value) => ({ value, name: said.roles[value] }))}
        onChange={(next) => {
          setRole(next);
          if (counter === AT_EXIT) setCounter(office.counters[0]?.id ?? '');
        }}
      />
      {atCounter ? (
        <Choice
          label={said.place}
          value={counter}
          choices={[
            ...office.counters.map(({ id, name }) => ({ value: id, name: name[spoken] })),
            ...(role === 'tablet' ? [{ value: AT_EXIT, name: said.atExit }] : []),
          ]}
          onChange={setCounter}
        />
      ) : null}
      {atPoint ? (
        <Choice
          label={said.place}
          value={point}
          choices={office.points.map((id) => ({ value: id, name: pointName(office, id, spoken) }))}
          onChange={setPoint}
        />
      ) : null}
      <Field label={said.label} value={label} maxLength={60} onChange={setLabel} />
      <Block
        size="small"
        title={said.pairIt}
        disabledReason={stoppedBecause ?? noLabel}
        onPress={() =>
          onPair({
            role,
            label: label.trim(),
            counter: atCounter && counter !== AT_EXIT ? counter : null,
            point: atPoint ? point : null,
          })
        }
      />
    </div>
  );
}
