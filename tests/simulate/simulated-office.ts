import { CONSOLE } from '#shared/domain/access.ts';
import { startOfDay } from '#shared/domain/time.ts';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { handleCommand } from '../../server/office/handle-command.ts';
import { payloadHash } from '../../server/office/payload-hash.ts';
import { openStore, type Store } from '../../server/store/store.ts';

/** A memory that holds the demonstration office and nothing else. @param day when it was configured */
export function configuredStore(day: string, file = ':memory:'): Store {
  const store = openStore(file);
  const now = startOfDay(day, DEMONSTRATION_OFFICE.timeZone);
  const command = {
    id: 'configure-1',
    at: now,
    type: 'configure-office',
    office: DEMONSTRATION_OFFICE,
  } as const;
  store.transaction(() =>
    handleCommand(
      store,
      store.stateAt(),
      { command, payloadHash: payloadHash(command), text: null },
      { now, by: CONSOLE, sealed: null, draft: null, visit: null, served: [] },
    ),
  );
  return store;
}
