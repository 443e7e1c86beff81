import { CONSOLE } from '#shared/domain/access.ts';
import type { Command } from '#shared/domain/commands.ts';
import type { CommandResult } from '#shared/domain/result.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import type { Config } from '../config.ts';
import { createLogger } from '../logger.ts';
import { runningLock } from '../office/lock.ts';
import { startOffice } from '../office/office.ts';
import { withStoppedOffice } from './stopped-office.ts';
import { Refused } from './verb.ts';

/** Commands of the office's console: to the running server, or decided here when none runs. One decision either way. */

/** Has a command done. @throws Refused with the office's sentence, in both languages */
export async function askOffice(
  config: Config,
  clock: () => number,
  command: Command,
): Promise<CommandResult> {
  const lock = runningLock(config.dataDir);
  const answer = lock
    ? await askRunning(lock, command)
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
  throw new Refused(answer.reason, sentencesOf(answer.reason));
}

async function askRunning(
  { url, consoleToken }: { readonly url: string | null; readonly consoleToken: string },
  command: Command,
): Promise<Answer> {
  if (!url) throw new Refused('office-starting', 'The office is just starting. Do this again.');
  const response = await fetch(new URL(ROUTES.commands, url), {
    method: 'POST',
    headers: { authorization: `Bearer ${consoleToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ commands: [command] }),
  });
  const body: unknown = await response.json();
  const answers: unknown = isRecord(body) ? body['answers'] : null;
  const answer: unknown = Array.isArray(answers) ? answers[0] : null;
  if (!isAnswer(answer)) throw new Error(`The office answered with status ${response.status}.`);
  return answer;
}

function sentencesOf(reason: Extract<Answer, { outcome: 'refused' }>['reason']): string {
  return Object.values(WORDS)
    .map(({ refusals, faults }) => ({ ...refusals, ...faults })[reason])
    .join('\n');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isAnswer(value: unknown): value is Answer {
  return isRecord(value) && (value['outcome'] === 'accepted' || value['outcome'] === 'refused');
}
