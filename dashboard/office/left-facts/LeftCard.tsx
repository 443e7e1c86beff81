import type { LeftDevice } from '#shared/protocol/left-facts.ts';
import type { Office } from '#shared/protocol/office.ts';
import { formatDate, formatDay } from '#shared/ui/format/date.ts';
import { withNumbers } from '#shared/ui/format/numbers-said.ts';
import { formatTime } from '#shared/ui/format/time.ts';
import { Panel } from '#shared/ui/Panel.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import { placeOf } from '../devices/device-said.ts';
import { LeadTable } from '../edit/LeadTable.tsx';
import { TakeOrDrop } from '../edit/TakeOrDrop.tsx';
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
  const { admitFacts: said, devices } = words.value;
  const spoken = language.value;
  const { label, role, importedAt, facts } = left;
  const days = [...new Set(facts.map(({ day }) => day))];
  const count = facts.reduce((sum, one) => sum + one.count, 0);
  const when = `${formatTime(importedAt, office.timeZone)}, ${formatDate(importedAt, office.timeZone, spoken)}`;
  const place = placeOf(left, office);
  const known = [devices.roles[role], place, said.importedAt(when)];
  // A kiosk's place goes by the kiosk planned there, and so often by the same name.
  const note = known.filter((one) => one !== label).join(' · ');

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
      <div class="left-card__choices">
        <TakeOrDrop
          note={said.admitNote}
          take={{ title: said.admit, go: onAdmit }}
          drop={{
            title: said.drop,
            question: said.dropAsk(label, count),
            yes: said.dropYes,
            go: onDrop,
          }}
        />
      </div>
    </Panel>
  );
}
