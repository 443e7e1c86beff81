import { useState } from 'preact/hooks';
import type { DeviceSeen, DevicesNow } from '#shared/protocol/devices.ts';
import type { Office } from '#shared/protocol/office.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { formatTime } from '#shared/ui/format/time.ts';
import { words } from '#shared/ui/words/language.ts';
import { LeadTable } from '../edit/LeadTable.tsx';
import { noSaid } from '../edit/no-said.ts';
import { DeviceRow } from './DeviceRow.tsx';
import { inOrder } from './device-order.ts';
import type { DeviceList } from './device-list.ts';

/** All paired devices, in an order that does not move under the finger while the list is renewed (SPEC A9). */

interface DeviceTableProps {
  readonly list: DeviceList;
  readonly now: DevicesNow;
  /** Whether it could not be renewed: nobody knows then whose line still stands. */
  readonly isOld: boolean;
  readonly office: Office;
}

/** Draws the list, or that there is nothing to list; what came of letting one go stands above it. */
export function DeviceTable({ list, now, isOld, office }: DeviceTableProps) {
  const [result, setResult] = useState<{ readonly ok: boolean; readonly text: string } | null>(
    null,
  );
  const { devices: said } = words.value;
  const devices = inOrder(now.devices, office).map((device) =>
    isOld ? { ...device, connected: false } : device,
  );
  const away = devices.filter(({ connected }) => !connected).length;

  async function revoke({ device, label }: DeviceSeen): Promise<void> {
    const why = await list.revoke(device);
    setResult(
      why === null
        ? { ok: true, text: said.revoked(label) }
        : { ok: false, text: said.notRevoked(label, noSaid(why)) },
    );
  }

  const doing = isOld ? said.asOf(formatTime(now.at, office.timeZone)) : said.away(away);
  const note =
    away > 0 ? <b class="device-row__doing">{doing}</b> : devices.length > 0 && said.allHere;
  return (
    <Panel title={said.count(devices.length)} note={note}>
      {result ? (
        <Notice kind={result.ok ? 'info' : 'act-now'} {...(result.ok ? { icon: 'check' } : {})}>
          {result.text}
        </Notice>
      ) : null}
      {devices.length === 0 ? (
        <p>{said.none}</p>
      ) : (
        <LeadTable
          label={said.count(devices.length)}
          heads={[said.device, said.place, said.line, said.battery, said.memory, said.outbox, '']}
        >
          {devices.map((device) => (
            <DeviceRow
              key={device.device}
              device={device}
              office={office}
              at={now.at}
              onRevoke={(gone) => void revoke(gone)}
            />
          ))}
        </LeadTable>
      )}
    </Panel>
  );
}
