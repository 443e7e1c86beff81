import type { Words } from '#shared/ui/words/words.ts';
import type { LockFile } from '../office/lock.ts';
import { Refused } from './verb.ts';

/** The way to a running server: as its console, by the token in its lock file. */

interface Said {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Posts to a door of the running office. @throws Refused when it is just starting, or does not answer with an object of JSON */
export function postToOffice(
  lock: LockFile,
  route: string,
  content: unknown,
  words: Words,
): Promise<Said> {
  const headers = { 'content-type': 'application/json' };
  return askedOffice(lock, route, words, {
    method: 'POST',
    headers,
    body: JSON.stringify(content),
  });
}

/** Asks a door of the running office, as `postToOffice` does. @param init method and body; JSON and bytes alike */
export async function askedOffice(
  { url, consoleToken }: LockFile,
  route: string,
  { verbs: said }: Words,
  init: RequestInit,
): Promise<Said> {
  if (!url) throw new Refused('office-starting', said.starting);
  const headers = { ...init.headers, authorization: `Bearer ${consoleToken}` };
  const response = await fetch(new URL(route, url), { ...init, headers });
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
