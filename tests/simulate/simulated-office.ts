import { CONSOLE } from '#shared/domain/access.ts';
import { startOfDay } from '#shared/domain/time.ts';
import type { Office } from '#shared/protocol/office.ts';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { handleCommand } from '../../server/office/handle-command.ts';
import { NOTHING_LOOKED_UP } from '../../server/office/look-up.ts';
import { payloadHash } from '../../server/office/payload-hash.ts';
import { openStore, type Store } from '../../server/store/store.ts';

/** A memory that holds an office, the demonstration's unless another is given, and nothing else. @param day when it was configured */
export function configuredStore(
  day: string,
  file = ':memory:',
  office: Office = DEMONSTRATION_OFFICE,
): Store {
  const store = openStore(file);
  const now = startOfDay(day, office.timeZone);
  const command = {
    id: 'configure-1',
    at: now,
    type: 'configure-office',
    office,
  } as const;
  store.transaction(() =>
    handleCommand(
      store,
      store.stateAt(),
      { command, payloadHash: payloadHash(command), text: null },
      { now, by: CONSOLE, sealed: null, draft: null, ...NOTHING_LOOKED_UP },
    ),
  );
  return store;
}
