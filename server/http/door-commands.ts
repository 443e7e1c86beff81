import { Hono } from 'hono';
import * as v from 'valibot';
import { ROUTES } from '#shared/protocol/routes.ts';
import { ask } from '../office/ask.ts';
import { NotWritten } from '../office/not-written.ts';
import type { Doorway } from './doorway.ts';
import { faultAnswer, tooManyAnswer } from './faults.ts';
import { readBody } from './read-body.ts';
import { type Visited, visitorOf } from './visitor.ts';

/** `POST /api/commands`: what the socket takes, several at a time. */

const envelopeSchema = v.object({
  commands: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(64)),
});

/** One answer a command, in their order; 503 or 507 when they could not be written, and then all may be sent again. */
export function commandDoor({ office, pace }: Doorway): Hono<Visited> {
  return new Hono<Visited>().post(ROUTES.commands, async (c) => {
    const body = await readBody(c, envelopeSchema);
    if (!body.ok) return faultAnswer(c, body.fault);
    const { actor } = visitorOf(c);
    const { commands } = body.value;
    const waitSeconds = await pace.commands(actor, commands.length);
    if (waitSeconds !== null) return tooManyAnswer(c, waitSeconds);
    try {
      const answers = await Promise.all(commands.map((raw) => ask(office, actor, raw)));
      return c.json({ answers });
    } catch (error) {
      if (error instanceof NotWritten) return faultAnswer(c, error.reason);
      throw error;
    }
  });
}
