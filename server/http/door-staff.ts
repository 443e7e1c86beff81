import { Hono } from 'hono';
import { newPinSchema, pairSchema, signInSchema } from '#shared/protocol/messages.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { whoKnocks } from './bearer.ts';
import type { Doorway } from './doorway.ts';
import { faultAnswer, saidNo } from './faults.ts';
import { grantOf, whoIs } from './grant.ts';
import { readBody } from './read-body.ts';

/** Staff signing in and out, their PINs, and screens being paired: how a token is come by. */

/** The doors that give and take tokens. */
export function staffDoors(doorway: Doorway): Hono {
  const { office, actors, signIn, codes, letGo, renewPin } = doorway;
  return new Hono()
    .get(ROUTES.staff, (c) => {
      const staff = office.state().office?.staff ?? [];
      return c.json(staff.map(({ id, label, role }) => ({ id, label, role })));
    })
    .post(ROUTES.signIn, async (c) => {
      const body = await readBody(c, signInSchema);
      if (!body.ok) return faultAnswer(c, body.fault);
      const done = await signIn.signIn(body.value.staff, body.value.pin);
      if (!done.ok) {
        if (done.error === 'too-many') c.header('Retry-After', String(done.retryAfterSeconds));
        return faultAnswer(c, done.error);
      }
      return c.json(grantOf(actors, office, done.token));
    })
    .post(ROUTES.signOut, (c) => {
      const knock = whoKnocks(c, actors);
      if (!knock.ok) return knock.answer;
      signIn.signOut(knock.token);
      letGo(knock.token);
      return c.body(null, 204);
    })
    .get(ROUTES.me, (c) => {
      const knock = whoKnocks(c, actors);
      if (!knock.ok) return knock.answer;
      return c.json(whoIs(office, knock.actor));
    })
    .post(ROUTES.pin, async (c) => {
      const knock = whoKnocks(c, actors, ['lead', 'administrator']);
      if (!knock.ok) return knock.answer;
      const body = await readBody(c, newPinSchema);
      if (!body.ok) return faultAnswer(c, body.fault);
      const staff = office.state().office?.staff.find(({ id }) => id === body.value.staff);
      if (!staff) return faultAnswer(c, 'not-found');
      c.header('Cache-Control', 'no-store');
      return c.json({ pin: await renewPin(staff.id) });
    })
    .post(ROUTES.pair, async (c) => {
      const body = await readBody(c, pairSchema);
      if (!body.ok) return faultAnswer(c, body.fault);
      const paired = await codes.redeem(body.value.code);
      if (!paired.ok) return saidNo(c, paired.error);
      return c.json(grantOf(actors, office, paired.token));
    });
}
