import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '#shared/domain/access.ts';
import { startOfDay } from '#shared/domain/time.ts';
import { createLogger } from '../../../server/logger.ts';
import { type Office, startOffice } from '../../../server/office/office.ts';
import { readerBeside } from '../../../server/office/reader-beside.ts';
import type { Store } from '../../../server/store/store.ts';

/** An office in this process with its reader in a thread of its own, whose kiosk goes on giving numbers. */

/** A number is given so often, ms. */
const EVERY_MS = 5;
const HALF_PAST_SEVEN_MS = 7.5 * 3_600_000;
/** Beside the made bench. */
const READER = new URL('../server/reader.js', import.meta.url);

/** Opens one on a file, at half past seven of a day; closed when the work is done. @param program the made file of `reader-worker.ts` */
export async function withHall<T>(
  store: Store,
  file: string,
  today: string,
  work: (
    office: Office,
    meanwhile: (during: () => Promise<unknown>) => Promise<readonly number[]>,
  ) => Promise<T>,
  program = READER,
): Promise<T> {
  const { office: settings } = store.stateAt();
  if (!settings) throw new Error('There is no office.');
  const now = startOfDay(today, settings.timeZone) + HALF_PAST_SEVEN_MS;
  const reader = readerBeside(program, file);
  const logger = createLogger('silent');
  const office = startOffice({ store, clock: () => now, logger, onChange: () => {}, reader });
  const kiosk: Actor = {
    id: 'kiosk',
    role: 'kiosk',
    counter: null,
    point: settings.points[0] ?? null,
  };
  const [procedure] = settings.procedures;
  const [series] = settings.series;
  let given = 0;

  async function giveNumber(): Promise<void> {
    given += 1;
    const answer = await office.command(kiosk, {
      id: randomUUID(),
      at: now,
      type: 'issue-ticket',
      ticket: randomUUID(),
      letter: series?.letter ?? 'A',
      number: given,
      procedure: procedure?.code ?? '',
      limits: null,
    });
    if (answer.outcome !== 'accepted') throw new Error(JSON.stringify(answer));
  }

  /** How long each number took while something was done, ms. */
  async function meanwhile(during: () => Promise<unknown>): Promise<readonly number[]> {
    const waits: number[] = [];
    const done = during().then(() => true);
    for (let isOver = false; !isOver; ) {
      const began = performance.now();
      await giveNumber();
      waits.push(performance.now() - began);
      isOver = await Promise.race([done, sleep(EVERY_MS, false)]);
    }
    return waits;
  }

  try {
    return await work(office, meanwhile);
  } finally {
    office.close();
    await reader.close();
  }
}
