import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { askPairingSchema, claimPairingSchema, enterCodeSchema } from '#shared/protocol/devices.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { whoKnocks } from './bearer.ts';
import type { Doorway } from './doorway.ts';
import { faultAnswer, officeAnswer } from './faults.ts';
import { grantOf } from './grant.ts';
import { readBody } from './read-body.ts';
import { NOT_KEPT } from './tagged.ts';

/** Screens that are not paired yet, and those that are (SPEC A8, A9). */

/** The doors: a screen asks for a code and fetches its token; the lead enters the code and sees every device. */
export function deviceDoors({ office, actors, screenCodes, presence }: Doorway): Hono {
  return new Hono()
    .post(ROUTES.pairing, async (c) => {
      const body = await readBody(c, askPairingSchema);
      if (!body.ok) return faultAnswer(c, body.fault);
      const given = screenCodes.ask(body.value.role, getConnInfo(c).remote.address ?? '');
      c.header('Cache-Control', 'no-store');
      if (given.ok) return c.json(given.asked);
      c.header('Retry-After', String(given.retryAfterSeconds));
      return faultAnswer(c, 'too-many');
    })
    .post(`${ROUTES.pairing}/claim`, async (c) => {
      const body = await readBody(c, claimPairingSchema);
      if (!body.ok) return faultAnswer(c, body.fault);
      const claimed = screenCodes.claim(body.value.secret);
      c.header('Cache-Control', 'no-store');
      // Said to be empty: of an answer of unknown length a browser waits for more, and then breaks it off.
      if (claimed.status === 'not-entered') return c.body(null, 202, { 'Content-Length': '0' });
      // Let go before it came for its token, a screen begins anew like one whose code is over.
      if (claimed.status === 'over' || !actors.byToken(claimed.token)) {
        return faultAnswer(c, 'wrong-code', 403);
      }
      return c.json(grantOf(actors, office, claimed.token));
    })
    .post(ROUTES.devices, async (c) => {
      const knock = whoKnocks(c, actors, ['lead', 'administrator']);
      if (!knock.ok) return knock.answer;
      const body = await readBody(c, enterCodeSchema);
      if (!body.ok) return faultAnswer(c, body.fault);
      const entered = await screenCodes.enter(knock.actor, body.value);
      return entered.ok ? officeAnswer(c, entered.answer) : faultAnswer(c, entered.error);
    })
    .get(ROUTES.devices, (c) => {
      const knock = whoKnocks(c, actors, ['lead', 'administrator']);
      if (!knock.ok) return knock.answer;
      c.header('Cache-Control', NOT_KEPT);
      return c.json(presence.list());
    });
}
