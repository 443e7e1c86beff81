import { Hono } from 'hono';
import { askPairingSchema, claimPairingSchema, enterCodeSchema } from '#shared/protocol/devices.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import type { Doorway } from './doorway.ts';
import { addressOf } from './doorkeeper.ts';
import { faultAnswer, officeAnswer, tooManyAnswer } from './faults.ts';
import { grantOf } from './grant.ts';
import { readBody } from './read-body.ts';
import { type Visited, visitorOf } from './visitor.ts';

/** Screens that are not paired yet, and those that are (SPEC A8, A9). */

/** The doors: a screen asks for a code and fetches its token; the lead enters the code and sees every device. */
export function deviceDoors({ office, actors, screenCodes, presence }: Doorway): Hono<Visited> {
  return new Hono<Visited>()
    .post(ROUTES.pairing, async (c) => {
      const body = await readBody(c, askPairingSchema);
      if (!body.ok) return faultAnswer(c, body.fault);
      const given = screenCodes.ask(body.value.role, addressOf(c));
      return given.ok ? c.json(given.asked) : tooManyAnswer(c, given.retryAfterSeconds);
    })
    .post(`${ROUTES.pairing}/claim`, async (c) => {
      const body = await readBody(c, claimPairingSchema);
      if (!body.ok) return faultAnswer(c, body.fault);
      const claimed = screenCodes.claim(body.value.secret);
      // Said to be empty: of an answer of unknown length a browser waits for more, and then breaks it off.
      if (claimed.status === 'not-entered') return c.body(null, 202, { 'Content-Length': '0' });
      // Let go before it came for its token, a screen begins anew like one whose code is over.
      if (claimed.status === 'over' || !actors.byToken(claimed.token)) {
        return faultAnswer(c, 'wrong-code', 403);
      }
      return c.json(grantOf(actors, office, claimed.token));
    })
    .post(ROUTES.devices, async (c) => {
      const body = await readBody(c, enterCodeSchema);
      if (!body.ok) return faultAnswer(c, body.fault);
      const entered = await screenCodes.enter(visitorOf(c).actor, body.value);
      if (entered.ok) return officeAnswer(c, entered.answer);
      return entered.error === 'too-many'
        ? tooManyAnswer(c, entered.retryAfterSeconds)
        : faultAnswer(c, entered.error);
    })
    .get(ROUTES.devices, (c) => c.json(presence.list()));
}
