import { type Context, Hono } from 'hono';
import { ticketNow } from '#shared/domain/ticket-now.ts';
import { visitAsked } from '#shared/domain/visit-asked.ts';
import { PHONE_HEADER, ROUTES } from '#shared/protocol/routes.ts';
import { hashOfToken } from '../office/secrets.ts';
import type { Doorway } from './doorway.ts';
import { faultAnswer, refusalAnswer, tooManyAnswer } from './faults.ts';
import { type Visited, visitorOf } from './visitor.ts';

/** One ticket, for whoever holds its token, and for a tablet at the exit that is told its number (SPEC R15). */

/** `A025`, as it is called; the letter as it was typed. */
const NUMBER = /^([a-z])(\d{3,4})$/i;

/** The doors. */
export function ticketDoors({ office, store, pace }: Doorway): Hono<Visited> {
  return new Hono<Visited>()
    .get(ROUTES.ticket, async (c) => {
      const { actor, token } = visitorOf(c);
      const waitSeconds = await pace.lookAtTicket(actor);
      if (waitSeconds !== null) return tooManyAnswer(c, waitSeconds);
      const state = office.state();
      const held = store.heldTickets.ofPhone(hashOfToken(token));
      if (!state.office || !held) return noOffice(c);
      const rated = store.heldTickets.ratedBy(held.ticket);
      const asker = { by: actor.id, phone: c.req.header(PHONE_HEADER) ?? null, at: office.now() };
      return c.json(ticketNow(state, state.office, held, rated, asker));
    })
    .get(`${ROUTES.visits}/:number`, async (c) => {
      const { actor } = visitorOf(c);
      // A counter's own tablet is told whom to ask, and never chooses: for it there is nothing here.
      if (actor.counter !== null) return faultAnswer(c, 'not-found');
      const waitSeconds = await pace.lookUp(actor);
      if (waitSeconds !== null) return tooManyAnswer(c, waitSeconds);
      const [, letter = '', digits] = NUMBER.exec(c.req.param('number')) ?? [];
      if (digits === undefined) return faultAnswer(c, 'not-found');
      const { day } = office.state();
      const held = store.heldTickets.numbered(day, letter.toUpperCase(), Number(digits));
      const isRated = held !== null && store.heldTickets.ratedBy(held.ticket) !== null;
      return c.json(visitAsked(held, isRated));
    });
}

function noOffice(c: Context): Response {
  return refusalAnswer(c, 'office-not-configured');
}
