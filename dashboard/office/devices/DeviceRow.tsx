import { useState } from 'preact/hooks';
import type { DeviceSeen } from '#shared/protocol/devices.ts';
import type { Office } from '#shared/protocol/office.ts';
import { Block } from '#shared/ui/Block.tsx';
import { words } from '#shared/ui/words/language.ts';
import { InlineAction } from '../edit/InlineAction.tsx';
import {
  batterySaid,
  outboxSaid,
  placeOf,
  type Said,
  seenSaid,
  storageSaid,
} from './device-said.ts';
import './DeviceRow.css';

/** One paired device in the list; letting it go asks once (SPEC A3, A9). */

interface DeviceRowProps {
  readonly device: DeviceSeen;
  readonly office: Office;
  /** Office time of the list, ms. */
  readonly at: number;
  readonly onRevoke: (device: DeviceSeen) => void;
}

/** Draws the row, and below it the question while it is asked. */
export function DeviceRow({ device, office, at, onRevoke }: DeviceRowProps) {
  const [asks, setAsks] = useState(false);
  const { devices: said, common } = words.value;
  const { label, role, status, connected } = device;
  return (
    <>
      <tr class={asks ? 'device-row device-row--asked' : 'device-row'}>
        <th scope="row">
          {label}
          <small>{said.roles[role]}</small>
        </th>
        <td>{placeOf(device, office)}</td>
        <td>
          <span class={connected ? 'device-row__dot device-row__dot--on' : 'device-row__dot'} />
          <Words said={seenSaid(device, at)} />
        </td>
        <td>
          <Words said={batterySaid(status?.battery ?? null)} />
        </td>
        <td>
          <Words said={storageSaid(status)} />
        </td>
        <td>
          <Words said={outboxSaid(device)} />
        </td>
        <td>
          {asks ? null : (
            <InlineAction
              title={said.revoke}
              label={said.revokeOne(label)}
              onPress={() => setAsks(true)}
            />
          )}
        </td>
      </tr>
      {asks ? (
        <tr class="device-row--asked">
          <td colSpan={7}>
            <div class="device-row__question">
              <b>
                {connected ? said.revokeAsk(label) : said.revokeAskAway(label)}
                {!connected && role !== 'display' ? ` ${said.revokeMayHold}` : ''}
              </b>
              <Block
                size="small"
                tone="dark"
                title={said.revokeYes}
                onPress={() => onRevoke(device)}
              />
              <Block size="small" title={common.cancel} onPress={() => setAsks(false)} />
            </div>
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** What is not known is a dash. */
function Words({ said }: { readonly said: Said | null }) {
  if (!said) return <>–</>;
  return <span class={said.needsDoing ? 'device-row__doing' : undefined}>{said.text}</span>;
}
