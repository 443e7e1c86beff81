import { useMemo } from 'preact/hooks';
import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Caller } from '../doors/ask-door.ts';
import { noSaid } from '../edit/no-said.ts';
import { PageHead } from '../edit/PageHead.tsx';
import { useRenewed } from '../edit/use-renewed.ts';
import { DeviceTable } from './DeviceTable.tsx';
import { ASK_AGAIN_MS, openDeviceList } from './device-list.ts';
import { PairScreen } from './PairScreen.tsx';
import { plannedLeft } from './planned-left.ts';

/** The office's screens: pairing one, seeing how they are, letting one go. */

interface DevicesPageProps {
  readonly now: OfficeNow;
  readonly caller: Caller;
}

/** Draws the section and renews its list while it lies open. */
export function DevicesPage({ now: { office }, caller }: DevicesPageProps) {
  const list = useMemo(() => openDeviceList(caller), [caller]);
  useRenewed(list.load, ASK_AGAIN_MS);
  const { lead, devices: said, common } = words.value;
  const trouble = list.trouble.value;
  const seen = list.now.value;
  return (
    <>
      <PageHead title={lead.sectionNames.devices} note={said.pageNote} />
      {trouble === null ? null : <Notice kind="act-now">{noSaid(trouble)}</Notice>}
      {seen === null ? (
        <p>{common.loading}</p>
      ) : (
        <>
          <PairScreen
            list={list}
            office={office}
            planned={plannedLeft(office.devices, seen.devices)}
          />
          <DeviceTable list={list} now={seen} isOld={trouble !== null} office={office} />
        </>
      )}
    </>
  );
}
