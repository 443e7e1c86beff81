import type { DeviceSeen, DeviceStatus } from '#shared/protocol/devices.ts';
import type { Office } from '#shared/protocol/office.ts';
import { formatNumber } from '#shared/ui/format/number.ts';
import { formatPercent0 } from '#shared/ui/format/percent.ts';
import { language, words } from '#shared/ui/words/language.ts';
import { pointName } from '../edit/point-name.ts';

/** What is said of a paired device: where it stands, when it was seen, its battery, its storage, what it has not sent (SPEC A9). */

/** A sentence, and whether somebody should do something about it. */
export interface Said {
  readonly text: string;
  readonly needsDoing: boolean;
}

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_HOURS = 24;
/** From here down a device that is not charging is soon off, share. */
const LOW_BATTERY = 0.2;
const MEGABYTE = 1_000_000;

/** "3 phút trước", in whole minutes, hours or days that are over. @param at office time, ms */
export function agoSaid(seenAt: number, at: number): string {
  const { ago } = words.value.devices;
  const minutes = Math.max(0, Math.floor((at - seenAt) / MINUTE_MS));
  if (minutes === 0) return ago.now;
  if (minutes < HOUR_MINUTES) return ago.minutes(minutes);
  const hours = Math.floor(minutes / HOUR_MINUTES);
  return hours < DAY_HOURS ? ago.hours(hours) : ago.days(Math.floor(hours / DAY_HOURS));
}

/** Whether its line stands, or when it did last. */
export function seenSaid({ connected, lastSeenAt }: DeviceSeen, at: number): Said {
  const { devices: said } = words.value;
  if (connected) return { text: said.connected, needsDoing: false };
  if (lastSeenAt === null) return { text: said.neverSeen, needsDoing: true };
  return { text: said.lastSeen(agoSaid(lastSeenAt, at)), needsDoing: true };
}

/** "Quầy 2", "Máy lấy số sảnh"; the hall for what has no place of its own. */
export function placeOf(
  { counter, point }: Pick<DeviceSeen, 'counter' | 'point'>,
  office: Office,
): string {
  const spoken = language.value;
  if (counter !== null) {
    return office.counters.find(({ id }) => id === counter)?.name[spoken] ?? counter;
  }
  return point === null ? words.value.devices.hall : pointName(office, point, spoken);
}

/** "82 %, đang sạc"; null where the browser tells nothing. */
export function batterySaid(battery: DeviceStatus['battery']): Said | null {
  if (!battery) return null;
  const { devices: said } = words.value;
  const share = formatPercent0(battery.level, language.value);
  if (battery.charging) return { text: said.charging(share), needsDoing: false };
  return { text: share, needsDoing: battery.level < LOW_BATTERY };
}

/** "12 trên 2.048 MB"; null where the browser tells nothing. What keeps no outbox loses nothing with its memory. */
export function storageSaid(status: Pick<DeviceStatus, 'storage' | 'outbox'> | null): Said | null {
  const storage = status?.storage;
  if (!storage) return null;
  const { devices: said } = words.value;
  const megabytes = (bytes: number) => formatNumber(Math.round(bytes / MEGABYTE), language.value);
  const used = said.storage(megabytes(storage.usedBytes), megabytes(storage.quotaBytes));
  return storage.kept || !status.outbox
    ? { text: used, needsDoing: false }
    : { text: `${used}; ${said.notKept}`, needsDoing: true };
}

/** What waits to be sent, and what the office has refused; null where it keeps no outbox. Of a device whose line is down nobody knows. */
export function outboxSaid({
  connected,
  status,
}: Pick<DeviceSeen, 'connected' | 'status'>): Said | null {
  const outbox = status?.outbox ?? null;
  if (!outbox) return null;
  const { devices: said } = words.value;
  const { waiting, setAside } = outbox;
  if (!connected) return { text: said.unknownNow(waiting + setAside), needsDoing: true };
  if (setAside > 0) return { text: said.setAside(waiting, setAside), needsDoing: true };
  return { text: waiting === 0 ? said.allSent : said.waiting(waiting), needsDoing: false };
}
