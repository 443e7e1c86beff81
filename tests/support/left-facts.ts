import type { LeftFacts } from '#shared/protocol/left-facts.ts';

/** The file of a device that was let go, as the device saves it. */
export function leftFile(device: string, ...commands: readonly unknown[]): LeftFacts {
  const place = 'point sanh';
  return { format: 'hai-long-outbox', version: 1, device, place, commands: [...commands] };
}
