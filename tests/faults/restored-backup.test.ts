import { expect, test } from 'vitest';
import { restoreBackup } from './restored-backup.ts';

// Both wait most of the time.
test.concurrent.each([
  'device',
  'clerk',
] as const)('[O7] after a restore from a backup two hours old the devices tell what was lost, once; at the counter: %s', async (atCounter) => {
  const { wrong, lines } = await restoreBackup({ numbers: 6, atCounter });
  console.info(lines.join('\n'));
  expect(wrong).toEqual([]);
}, 120_000);
