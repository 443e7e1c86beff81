import { Hono } from 'hono';
import { pairSchema, signInSchema } from '#shared/protocol/messages.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { whoKnocks } from './bearer.ts';
import type { Doorway } from './doorway.ts';
import { faultAnswer, saidNo } from './faults.ts';
import { readBody } from './read-body.ts';

/** Staff signing in and out, and screens being paired: how a token is come by. */

/** The doors that give and take tokens. */
export function staffDoors({ office, actors, signIn, codes, letGo }: Doorway): Hono {
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
      const { token, staff, expiresAt } = done;
      return c.json({ token, staff: staff.id, label: staff.label, role: staff.role, expiresAt });
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
      const { id, role, counter, point } = knock.actor;
      const { devices, office: file } = office.state();
      const staff = file?.staff.find((one) => one.id === id) ?? null;
      const device = devices.get(id) ?? null;
      return c.json({
        role,
        device: device?.id ?? null,
        staff: device ? null : (staff?.id ?? null),
        label: device?.label ?? staff?.label ?? null,
        counter,
        point,
      });
    })
    .post(ROUTES.pair, async (c) => {
      const body = await readBody(c, pairSchema);
      if (!body.ok) return faultAnswer(c, body.fault);
      const paired = await codes.redeem(body.value.code);
      if (!paired.ok) return saidNo(c, paired.error);
      const { ok: _, ...identity } = paired;
      return c.json(identity);
    });
}
