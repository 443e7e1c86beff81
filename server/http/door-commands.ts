import { Hono } from 'hono';
import * as v from 'valibot';
import { ROUTES } from '#shared/protocol/routes.ts';
import { ask } from '../office/ask.ts';
import { NotWritten } from '../office/office.ts';
import { whoKnocks } from './bearer.ts';
import type { Doorway } from './doorway.ts';
import { faultAnswer } from './faults.ts';
import { readBody } from './read-body.ts';

/** `POST /api/commands`: what the socket takes, several at a time. */

const envelopeSchema = v.object({
  commands: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(64)),
});

/** One answer a command, in their order; 503 when they could not be written, and then all may be sent again. */
export function commandDoor({ office, actors }: Doorway): Hono {
  return new Hono().post(ROUTES.commands, async (c) => {
    const knock = whoKnocks(c, actors);
    if (!knock.ok) return knock.answer;
    const body = await readBody(c, envelopeSchema);
    if (!body.ok) return faultAnswer(c, body.fault);
    try {
      const { commands } = body.value;
      const answers = await Promise.all(commands.map((raw) => ask(office, knock.actor, raw)));
      return c.json({ answers });
    } catch (error) {
      if (error instanceof NotWritten) return faultAnswer(c, 'fault');
      throw error;
    }
  });
}
