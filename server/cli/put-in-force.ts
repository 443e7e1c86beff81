import type { FileToAccept } from '#shared/protocol/office-doors.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { createLogger } from '../logger.ts';
import { sayAtConsole } from '../office/configure.ts';
import { type LockFile, runningLock } from '../office/lock.ts';
import { reasonSentence } from '../office/reason-sentence.ts';
import { postToOffice, saidNo } from './post-to-office.ts';
import { withStoppedOffice } from './stopped-office.ts';
import { type Asked, Refused } from './verb.ts';

/** A new office file put in force from the console: through the server where one runs, else decided here. */

/**
 * Has a sound office file accepted, as it was shown (SPEC E2, E3).
 * @throws Refused with the office's sentence, such as `office-changed`
 */
export async function putInForce(file: FileToAccept, asked: Asked): Promise<void> {
  const lock = runningLock(asked.config.dataDir);
  await (lock ? throughServer(lock, file, asked) : here(file, asked));
}

async function throughServer(lock: LockFile, file: FileToAccept, { words }: Asked): Promise<void> {
  const said = await postToOffice(lock, ROUTES.office, file, words);
  if (said.status !== 200) throw saidNo(said, words);
}

function here(
  { office, base, ...promised }: FileToAccept,
  { config, around, words }: Asked,
): Promise<void> {
  return withStoppedOffice(config, async (store) => {
    const wish = { type: 'configure-office', office, base, promised } as const;
    const refusal = await sayAtConsole(store, around.clock, createLogger('error'), wish);
    if (refusal) throw new Refused(refusal, reasonSentence(refusal, words));
  });
}
