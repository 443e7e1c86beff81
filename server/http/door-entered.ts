import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import { CONSOLE } from '#shared/domain/access.ts';
import {
  channelSchema,
  enterSchema,
  mappingSchema,
  ROW_STATUSES,
  ROWS_OF_A_PAGE,
  type WaitingRows,
  withdrawSchema,
} from '#shared/protocol/entered.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { confirmList } from '../entered/confirm-list.ts';
import { dropList } from '../entered/enter-list.ts';
import { enteredNow } from '../entered/entered-now.ts';
import { LARGEST_LIST } from '../entered/open-file.ts';
import type { OpenList } from '../entered/open-lists.ts';
import type { Doorway } from './doorway.ts';
import { faultAnswer, officeAnswer, refusalAnswer, saidNo } from './faults.ts';
import { readBody } from './read-body.ts';
import { NOT_KEPT } from './tagged.ts';
import { type Visited, visitorOf } from './visitor.ts';

/** What staff enter for citizens: read and shown row by row, entered, confirmed by a second person, set apart (SPEC R18). */

const LISTS = `${ROUTES.entered}/lists`;
const placeSchema = v.pipe(v.string(), v.digits(), v.maxLength(6), v.transform(Number));
const showSchema = v.picklist(['all', ...ROW_STATUSES]);

/** The doors of lead and administrator; the console knocks here as well. */
export function enteredDoors({ office, store, lists }: Doorway): Hono<Visited> {
  const file = bodyLimit({ maxSize: LARGEST_LIST, onError: (c) => faultAnswer(c, 'too-large') });
  /** Those whose rows are being written down. */
  const confirming = new Set<string>();

  return new Hono<Visited>()
    .get(ROUTES.entered, (c) => {
      c.header('Cache-Control', NOT_KEPT);
      return c.json(enteredNow(store, office.state().office));
    })
    .post(LISTS, file, async (c) => {
      const channel = v.safeParse(channelSchema, c.req.query('channel'));
      const enteredBy = enteredFor(c);
      const posts = office.state().office?.staff;
      if (!posts) return refusalAnswer(c, 'office-not-configured');
      if (!channel.success) return faultAnswer(c, 'wrong-shape');
      if (!posts.some(({ id }) => id === enteredBy)) return refusalAnswer(c, 'not-allowed');
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      const owner = visitorOf(c).actor.id;
      const list = lists.open(bytes, { owner, enteredBy, channel: channel.output });
      return list ? c.json({ list }) : faultAnswer(c, 'too-many');
    })
    .get(`${LISTS}/:list`, (c) => {
      c.header('Cache-Control', NOT_KEPT);
      const list = listOf(c);
      return list ? c.json(list.now()) : faultAnswer(c, 'not-found');
    })
    .get(`${LISTS}/:list/rows`, async (c) => {
      c.header('Cache-Control', NOT_KEPT);
      const show = v.safeParse(showSchema, c.req.query('show'));
      const from = v.safeParse(placeSchema, c.req.query('from'));
      if (!show.success || !from.success) return faultAnswer(c, 'wrong-shape');
      const page = await listOf(c)?.page(show.output, from.output);
      return page ? c.json(page) : faultAnswer(c, 'not-found');
    })
    .post(`${LISTS}/:list/mapping`, async (c) => {
      const body = await readBody(c, mappingSchema);
      if (!body.ok) return faultAnswer(c, body.fault);
      const list = listOf(c);
      return list?.remap(body.value) ? c.json(list.now()) : faultAnswer(c, 'not-found');
    })
    .post(`${LISTS}/:list/enter`, async (c) => {
      const body = await readBody(c, enterSchema);
      if (!body.ok) return faultAnswer(c, body.fault);
      const list = listOf(c);
      return list ? c.json(await list.enter(body.value.leaveOut)) : faultAnswer(c, 'not-found');
    })
    .delete(`${LISTS}/:list`, async (c) => {
      const list = listOf(c);
      if (!list) return faultAnswer(c, 'not-found');
      await list.putAway();
      return c.json({});
    })
    .get(`${ROUTES.entered}/waiting/:batch`, (c) => {
      c.header('Cache-Control', NOT_KEPT);
      const list = store.batches.waiting.of(c.req.param('batch'));
      const from = v.safeParse(placeSchema, c.req.query('from'));
      if (!list || !from.success) return faultAnswer(c, 'not-found');
      const rows = store.batches.waiting.rows(list.batch, from.output, ROWS_OF_A_PAGE);
      const shown = rows.map(
        ({ n, row: { day, procedure, answers, reasons, comment, key }, sheetRow }) => {
          const said = { reasons, hasComment: comment !== null, hasNumber: key !== null };
          return { row: sheetRow ?? n + 1, day, procedure, answers, ...said };
        },
      );
      return c.json({ rows: shown, of: list.rows } satisfies WaitingRows);
    })
    .post(`${ROUTES.entered}/waiting/:batch/confirm`, async (c) => {
      const batch = c.req.param('batch');
      // A second press, or a second person: one of them writes.
      if (confirming.has(batch)) return faultAnswer(c, 'too-many');
      confirming.add(batch);
      try {
        const why = await confirmList(office, store, visitorOf(c).actor, batch);
        return why === null ? c.json({}) : saidNo(c, why);
      } finally {
        confirming.delete(batch);
      }
    })
    .delete(`${ROUTES.entered}/waiting/:batch`, async (c) => {
      const list = store.batches.waiting.of(c.req.param('batch'));
      // One whose rows are in the journal already can only be confirmed to the end, and set apart then.
      if (!list || list.written > 0 || confirming.has(list.batch)) {
        return refusalAnswer(c, 'batch-unknown');
      }
      await dropList(store, list.batch);
      return c.json({});
    })
    .post(`${ROUTES.entered}/batches/:batch/withdraw`, async (c) => {
      const body = await readBody(c, withdrawSchema);
      if (!body.ok) return faultAnswer(c, body.fault);
      const answer = await office.command(visitorOf(c).actor, {
        id: randomUUID(),
        at: office.now(),
        type: 'withdraw-batch',
        batch: c.req.param('batch'),
        reason: body.value.reason,
      });
      return officeAnswer(c, answer);
    });

  function listOf(c: Context<Visited>): OpenList | null {
    return lists.of(c.req.param('list') ?? '', visitorOf(c).actor.id);
  }
}

/** Whoever is signed in enters for themselves; the console names the post that it enters for. */
function enteredFor(c: Context<Visited>): string {
  const { id } = visitorOf(c).actor;
  return id === CONSOLE.id ? (c.req.query('by') ?? '') : id;
}
