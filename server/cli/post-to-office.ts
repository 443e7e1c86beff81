import type { Words } from '#shared/ui/words/words.ts';
import type { LockFile } from '../office/lock.ts';
import { Refused } from './verb.ts';

/** The way to a running server: as its console, by the token in its lock file. */

/** Posts to a door of the running office. @throws Refused when it is just starting, or does not answer with an object of JSON */
export async function postToOffice(
  { url, consoleToken }: LockFile,
  route: string,
  content: unknown,
  { verbs: said }: Words,
): Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }> {
  if (!url) throw new Refused('office-starting', said.starting);
  const response = await fetch(new URL(route, url), {
    method: 'POST',
    headers: { authorization: `Bearer ${consoleToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(content),
  });
  const body = await jsonOf(response);
  if (!isRecord(body)) throw new Refused('strange-answer', said.strangeAnswer(response.status));
  return { status: response.status, body };
}

/** What is no JSON is null: another program's answer, or one cut short. */
async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** What the office said instead of yes, in the console's language; its own may be another. */
export function saidNo(
  { status, body }: Awaited<ReturnType<typeof postToOffice>>,
  words: Words,
): Refused {
  const sentences = Object.entries({ ...words.refusals, ...words.faults });
  const told = sentences.find(([reason]) => reason === body['error']);
  return told
    ? new Refused(...told)
    : new Refused('strange-answer', words.verbs.strangeAnswer(status));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
