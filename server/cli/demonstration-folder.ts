import { existsSync } from 'node:fs';
import { WORDS } from '#shared/ui/words/words.ts';
import { type Config, dataFiles } from '../config.ts';
import { DEMONSTRATION_OFFICE } from '../demonstration/demonstration-office.ts';
import { openStore } from '../store/store.ts';
import { Refused } from './verb.ts';

/**
 * Keeps a real office out of the demonstration's folder, where anyone may read the PINs and pair screens: the first
 * office of a demonstration bears the demonstration's name. @throws Refused `demonstration-folder`
 */
export function demandSameKind({ dataDir, language }: Config, copy: string): void {
  if (!existsSync(dataFiles(dataDir).demonstration)) return;
  const store = openStore(copy, { readOnly: true });
  try {
    for (const { event } of store.read()) {
      if (event.type !== 'office-configured') continue;
      if (event.office.name.vi === DEMONSTRATION_OFFICE.name.vi) return;
      throw new Refused(
        'demonstration-folder',
        WORDS[language].backup.demonstrationFolder(dataDir),
      );
    }
  } finally {
    store.close();
  }
}
