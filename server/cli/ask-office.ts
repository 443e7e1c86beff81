import { CONSOLE } from '#shared/domain/access.ts';
import type { Command } from '#shared/domain/commands.ts';
import type { CommandResult } from '#shared/domain/result.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { WORDS, type Words } from '#shared/ui/words/words.ts';
import type { Config } from '../config.ts';
import { createLogger } from '../logger.ts';
import { type LockFile, runningLock } from '../office/lock.ts';
import { startOffice } from '../office/office.ts';
import { reasonSentence } from '../office/reason-sentence.ts';
import { postToOffice, saidNo } from './post-to-office.ts';
import { withStoppedOffice } from './stopped-office.ts';
import { Refused } from './verb.ts';

/** Commands of the office's console: to the running server, or decided here when none runs. One decision either way. */

/** Has a command done. @throws Refused with the office's sentence */
export async function askOffice(
  config: Config,
  clock: () => number,
  command: Command,
): Promise<CommandResult> {
  const words = WORDS[config.language];
  const lock = runningLock(config.dataDir);
  const answer = lock
    ? await askRunning(lock, command, words)
    : await withStoppedOffice(config, async (store) => {
        const logger = createLogger('error');
        const office = startOffice({ store, clock, logger, onChange: () => {} });
        try {
          return await office.command(CONSOLE, command);
        } finally {
          office.close();
        }
      });
  if (answer.outcome === 'accepted') return answer.result;
  throw new Refused(answer.reason, reasonSentence(answer.reason, words));
}

async function askRunning(lock: LockFile, command: Command, words: Words): Promise<Answer> {
  const said = await postToOffice(lock, ROUTES.commands, { commands: [command] }, words);
  const answers = said.body['answers'];
  const answer: unknown = Array.isArray(answers) ? answers[0] : null;
  if (!isAnswer(answer)) throw saidNo(said, words);
  return answer;
}

function isAnswer(value: unknown): value is Answer {
  const outcome: unknown = Reflect.get(Object(value), 'outcome');
  return outcome === 'accepted' || outcome === 'refused';
}
