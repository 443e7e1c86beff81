import { DEVICE_ROLES } from '#shared/domain/vocabulary.ts';
import type { DeviceSeen } from '#shared/protocol/devices.ts';
import type { Office } from '#shared/protocol/office.ts';

/** The order of the list of devices: by role, then by counter in the order of the office, then by label. */

/** Always the same for the same devices, whether their lines stand or not. */
export function inOrder(
  devices: readonly DeviceSeen[],
  { counters }: Pick<Office, 'counters'>,
): readonly DeviceSeen[] {
  const roleOf = ({ role }: DeviceSeen) => DEVICE_ROLES.indexOf(role);
  const deskOf = ({ counter }: DeviceSeen) => counters.findIndex(({ id }) => id === counter);
  return [...devices].sort(
    (a, b) =>
      roleOf(a) - roleOf(b) ||
      deskOf(a) - deskOf(b) ||
      a.label.localeCompare(b.label, 'vi', { numeric: true }) ||
      a.device.localeCompare(b.device),
  );
}
