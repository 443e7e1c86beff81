import { expect, test } from 'vitest';
import { restoreBackup } from './restored-backup.ts';

test('[O7] after a restore from a backup two hours old the devices tell what was lost, once', async () => {
  const { wrong, lines } = await restoreBackup({ numbers: 6 });
  console.info(lines.join('\n'));
  expect(wrong).toEqual([]);
}, 120_000);
