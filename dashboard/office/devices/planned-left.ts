import type { DeviceSeen } from '#shared/protocol/devices.ts';
import type { PlannedDevice } from '#shared/protocol/office.ts';

/** The planned devices that no paired one stands for yet: by role and place, where it has none by its label too (SPEC A8). */
export function plannedLeft(
  planned: readonly PlannedDevice[],
  paired: readonly DeviceSeen[],
): readonly PlannedDevice[] {
  const free = [...paired];
  return planned.filter((plan) => {
    const at = free.findIndex((device) => standsFor(device, plan));
    if (at !== -1) free.splice(at, 1);
    return at === -1;
  });
}

function standsFor(device: DeviceSeen, { role, counter, point, label }: PlannedDevice): boolean {
  if (device.role !== role || device.counter !== counter || device.point !== point) return false;
  return counter !== null || point !== null || Object.values(label).includes(device.label);
}
