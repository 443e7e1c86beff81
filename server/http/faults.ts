import type { Context } from 'hono';
import type { RefusalReason } from '#shared/domain/vocabulary.ts';
import { type Answer, FAULTS, type Fault, type FaultBody } from '#shared/protocol/messages.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import { spokenLanguage } from './spoken-language.ts';

/** What a door answers when it does not open: a word for programs, a sentence in the reader's language. */

const STATUS = {
  'malformed-json': 400,
  'wrong-shape': 400,
  'unknown-command': 400,
  'old-protocol': 400,
  'unknown-token': 401,
  'wrong-pin': 401,
  'not-found': 404,
  'wrong-code': 404,
  'other-screen': 409,
  'too-large': 413,
  'too-many': 429,
  'foreign-origin': 403,
  'no-room': 507,
  fault: 503,
} as const satisfies Record<Fault, number>;

/** Answers with a fault. @param status where the door has its own */
export function faultAnswer(
  c: Context,
  error: Fault,
  status: 403 | (typeof STATUS)[Fault] = STATUS[error],
): Response {
  const message = WORDS[spokenLanguage(c.req.header('accept-language'))].faults[error];
  return c.json({ error, message } satisfies FaultBody, status);
}

/** Answers `too-many`, and when to try again. */
export function tooManyAnswer(c: Context, retryAfterSeconds: number): Response {
  c.header('Retry-After', String(retryAfterSeconds));
  return faultAnswer(c, 'too-many');
}

/** Answers with whatever the office said instead of yes. */
export function saidNo(c: Context, error: Fault | RefusalReason): Response {
  return isFault(error) ? faultAnswer(c, error) : refusalAnswer(c, error);
}

/** Answers with what the office answered to a command that a door made: as it is when accepted, else by its reason. */
export function officeAnswer(c: Context, answer: Answer): Response {
  return answer.outcome === 'accepted' ? c.json(answer) : saidNo(c, answer.reason);
}

/** Answers with a refusal of the rules: 403 where the role may not, 409 where things stand against it. */
export function refusalAnswer(c: Context, error: RefusalReason): Response {
  const message = WORDS[spokenLanguage(c.req.header('accept-language'))].refusals[error];
  return c.json({ error, message } satisfies FaultBody, error === 'not-allowed' ? 403 : 409);
}

function isFault(error: Fault | RefusalReason): error is Fault {
  return FAULTS.some((fault) => fault === error);
}
