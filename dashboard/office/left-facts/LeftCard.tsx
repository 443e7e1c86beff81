import { useState } from 'preact/hooks';
import type { LeftDevice } from '#shared/protocol/left-facts.ts';
import type { Office } from '#shared/protocol/office.ts';
import { Block } from '#shared/ui/Block.tsx';
import { formatDate, formatDay } from '#shared/ui/format/date.ts';
import { withNumbers } from '#shared/ui/format/numbers-said.ts';
import { formatTime } from '#shared/ui/format/time.ts';
import { Panel } from '#shared/ui/Panel.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import { placeOf } from '../devices/device-said.ts';
import { LeadTable } from '../edit/LeadTable.tsx';
import './LeftCard.css';

/** What one device has left: its facts by day, and whether they are to count; dropping them asks once. */

interface LeftCardProps {
  readonly left: LeftDevice;
  readonly office: Office;
  /** Resolves when it was tried. */
  readonly onAdmit: () => Promise<void>;
  readonly onDrop: () => Promise<void>;
}

/** Draws the card. */
export function LeftCard({ left, office, onAdmit, onDrop }: LeftCardProps) {
  const [asks, setAsks] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const { admitFacts: said, devices, common } = words.value;
  const spoken = language.value;
  const { label, role, importedAt, facts } = left;
  const days = [...new Set(facts.map(({ day }) => day))];
  const count = facts.reduce((sum, one) => sum + one.count, 0);
  const when = `${formatTime(importedAt, office.timeZone)}, ${formatDate(importedAt, office.timeZone, spoken)}`;
  const place = placeOf(left, office);
  const known = [devices.roles[role], place, said.importedAt(when)];
  // A kiosk's place goes by the kiosk planned there, and so often by the same name.
  const note = known.filter((one) => one !== label).join(' · ');

  async function busy(work: () => Promise<void>): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    await work();
    setBusy(false);
    setAsks(false);
  }

  return (
    <Panel title={label} note={note}>
      <LeadTable label={label} heads={[said.columnDay, said.columnWhat]}>
        {days.map((day) => (
          <tr key={day}>
            <th scope="row" class="left-card__day">
              {formatDay(day, spoken)}
            </th>
            <td>
              {facts
                .filter((one) => one.day === day)
                .map((one) => withNumbers(said.kinds[one.type](one.count), one.numbers))
                .join(', ')}
            </td>
          </tr>
        ))}
      </LeadTable>
      {asks ? (
        <div class="left-card__question">
          <b>{said.dropAsk(label, count)}</b>
          <Block
            size="small"
            tone="dark"
            title={said.dropYes}
            busyLabel={isBusy ? common.sending : undefined}
            onPress={() => void busy(onDrop)}
          />
          <Block size="small" title={common.cancel} onPress={() => setAsks(false)} />
        </div>
      ) : (
        <div class="left-card__choices">
          <span class="left-card__note">{said.admitNote}</span>
          <Block size="small" title={said.drop} onPress={() => setAsks(true)} />
          <Block
            size="small"
            tone="dark"
            title={said.admit}
            busyLabel={isBusy ? common.sending : undefined}
            onPress={() => void busy(onAdmit)}
          />
        </div>
      )}
    </Panel>
  );
}
