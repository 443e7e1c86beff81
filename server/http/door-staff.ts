import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { newPinSchema, pairSchema, signInSchema } from '#shared/protocol/messages.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { browserSaid, rememberIn } from './browser-cookie.ts';
import { addressOf } from './doorkeeper.ts';
import type { Doorway } from './doorway.ts';
import { faultAnswer, saidNo, tooManyAnswer } from './faults.ts';
import { grantOf, whoIs } from './grant.ts';
import { readBody } from './read-body.ts';
import { type Visited, visitorOf } from './visitor.ts';

/** Staff signing in and out, their PINs, and screens being paired: how a token is come by. */

/** The doors that give and take tokens. */
export function staffDoors(doorway: Doorway): Hono<Visited> {
  const { office, actors, signIn, codes, letGo, renewPin } = doorway;
  return new Hono<Visited>()
    .get(ROUTES.staff, (c) => {
      const staff = office.state().office?.staff ?? [];
      return c.json(staff.map(({ id, label, role }) => ({ id, label, role })));
    })
    .post(ROUTES.signIn, async (c) => {
      const body = await readBody(c, signInSchema);
      if (!body.ok) return faultAnswer(c, body.fault);
      const from = { browser: browserSaid(c), address: addressOf(c) };
      const done = await signIn.signIn(body.value.staff, body.value.pin, from);
      if (done.ok) {
        rememberIn(c, done.browser);
        return c.json(grantOf(actors, office, done.token));
      }
      return done.error === 'too-many'
        ? tooManyAnswer(c, done.retryAfterSeconds)
        : faultAnswer(c, done.error);
    })
    .post(ROUTES.signOut, (c) => {
      const { token } = visitorOf(c);
      signIn.signOut(token);
      letGo(token);
      return c.body(null, 204);
    })
    .get(ROUTES.me, (c) => c.json(whoIs(office, visitorOf(c).actor)))
    .post(ROUTES.pin, async (c) => {
      const body = await readBody(c, newPinSchema);
      if (!body.ok) return faultAnswer(c, body.fault);
      const staff = office.state().office?.staff.find(({ id }) => id === body.value.staff);
      if (!staff) return faultAnswer(c, 'not-found');
      // Written down before it is made: the administrator sees who gave whom a PIN (SPEC A16).
      const wish = {
        id: randomUUID(),
        at: office.now(),
        type: 'renew-pin',
        staff: staff.id,
      } as const;
      const answer = await office.command(visitorOf(c).actor, wish);
      if (answer.outcome === 'refused') return saidNo(c, answer.reason);
      const pin = await renewPin(staff.id);
      signIn.renewed(staff.id);
      return c.json({ pin });
    })
    .post(ROUTES.pair, async (c) => {
      const body = await readBody(c, pairSchema);
      if (!body.ok) return faultAnswer(c, body.fault);
      const paired = await codes.redeem(body.value.code);
      if (!paired.ok) return saidNo(c, paired.error);
      return c.json(grantOf(actors, office, paired.token));
    });
}
