import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import type { UnsoundFile } from '#shared/protocol/office-doors.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { saidListProblem, saidNotUnderstood, saidUnconfirmed } from '#shared/ui/list-said.ts';
import { readProcedureList } from '../catalogue/read-list.ts';
import { procedureList } from '../catalogue/write-list.ts';
import { checkOffice, checkOfficeBytes } from '../office/check-office.ts';
import type { Doorway } from './doorway.ts';
import { faultAnswer, officeAnswer, refusalAnswer } from './faults.ts';
import { officeNow, soundFile, unsoundFile } from '../office/file-check.ts';
import { readBody } from './read-body.ts';
import { CSV_TYPE, NOT_KEPT, tagged, taggedAnswer } from './tagged.ts';
import { type Visited, visitorOf } from './visitor.ts';

/** The office's own file, for its lead: read, checked, changed as a whole or not at all (SPEC E1 to E3, E8). */

/** Largest file, bytes: five hundred procedures with all their papers are a fifth of it. */
const LARGEST_FILE = 4 * 1024 * 1024;

const promisedDaySchema = v.exactOptional(v.nullable(v.string()));

/** `FileToAccept`, its office not checked yet. */
const changeSchema = v.object({
  office: v.unknown(),
  base: v.pipe(v.number(), v.integer(), v.minValue(0)),
  hallFrom: promisedDaySchema,
  figuresFrom: promisedDaySchema,
});

/** The lead's doors to the office file. */
export function officeDoors({ office }: Doorway): Hono<Visited> {
  const file = bodyLimit({
    maxSize: LARGEST_FILE,
    onError: (c) => faultAnswer(c, 'too-large'),
  });
  const bytesOf = async (c: Context) => new Uint8Array(await c.req.arrayBuffer());

  return new Hono<Visited>()
    .get(ROUTES.office, (c) => {
      const now = officeNow(office.state());
      return now ? c.json(now) : refusalAnswer(c, 'office-not-configured');
    })
    .post(ROUTES.officeCheck, file, async (c) => {
      const checked = checkOfficeBytes(await bytesOf(c));
      if (!checked.ok) return c.json(unsoundFile(checked.problems));
      const sound = soundFile(office.state(), checked.office);
      return sound ? c.json(sound) : refusalAnswer(c, 'office-not-configured');
    })
    .get(ROUTES.officeProcedures, (c) => {
      const { accepted } = office.state();
      if (!accepted) return refusalAnswer(c, 'office-not-configured');
      return taggedAnswer(c, tagged(procedureList(accepted.office)), {
        type: CSV_TYPE,
        cache: NOT_KEPT,
        fileName: 'danh-muc-thu-tuc.csv',
      });
    })
    .post(ROUTES.officeProcedures, file, async (c) => {
      // One state for all of it: the base told is that of the file the list was read against.
      const state = office.state();
      const { accepted } = state;
      if (!accepted) return refusalAnswer(c, 'office-not-configured');
      const list = await readProcedureList(
        await bytesOf(c),
        c.req.query('name') ?? '',
        accepted.office,
      );
      if (!list.office) {
        const problems = list.problems.map(saidListProblem);
        return c.json({ ok: false, problems } satisfies UnsoundFile);
      }
      const checked = checkOffice(list.office);
      if (!checked.ok) return c.json(unsoundFile(checked.problems));
      const leftEmpty = {
        notUnderstood: list.notUnderstood.map(saidNotUnderstood),
        unconfirmed: list.unconfirmed.map(saidUnconfirmed),
      };
      return c.json(soundFile(state, checked.office, leftEmpty));
    })
    .post(ROUTES.office, file, async (c) => {
      const body = await readBody(c, changeSchema);
      if (!body.ok) return faultAnswer(c, body.fault);
      const { office: raw, base, ...promised } = body.value;
      const checked = checkOffice(raw);
      if (!checked.ok) return c.json(unsoundFile(checked.problems), 422);
      const answer = await office.command(visitorOf(c).actor, {
        id: randomUUID(),
        at: office.now(),
        type: 'configure-office',
        office: checked.office,
        base,
        promised,
      });
      return officeAnswer(c, answer);
    });
}
