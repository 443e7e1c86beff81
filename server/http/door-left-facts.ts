import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import {
  admitSchema,
  type LeftDevice,
  type LeftFactsNow,
  leftFactsSchema,
} from '#shared/protocol/left-facts.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { admitLeftFacts } from '../office/admit-left-facts.ts';
import { countFacts } from '../office/count-facts.ts';
import { dropLeftFacts } from '../office/drop-left-facts.ts';
import { importLeftFacts } from '../office/import-left-facts.ts';
import type { LeftFact } from '../store/left-facts.ts';
import type { Store } from '../store/store.ts';
import type { Doorway } from './doorway.ts';
import { faultAnswer, refusalAnswer, saidNo } from './faults.ts';
import { readBody } from './read-body.ts';
import { NOT_KEPT } from './tagged.ts';
import { type Visited, visitorOf } from './visitor.ts';

/** Facts of devices that were let go: brought in, seen, admitted or dropped by an administrator (SPEC O8). */

/** Largest file, bytes: as many facts as a file may hold, with the comments of many of them. */
const LARGEST_LEFT_FACTS = 16 * 1024 * 1024;

/** The administrator's doors; the console knocks here as well. */
export function leftFactsDoors({ office, store }: Doorway): Hono<Visited> {
  const file = bodyLimit({
    maxSize: LARGEST_LEFT_FACTS,
    onError: (c) => faultAnswer(c, 'too-large'),
  });
  return new Hono<Visited>()
    .get(ROUTES.leftFacts, (c) => {
      c.header('Cache-Control', NOT_KEPT);
      const zone = office.state().office?.timeZone;
      if (!zone) return refusalAnswer(c, 'office-not-configured');
      return c.json({ devices: waiting(store, zone) } satisfies LeftFactsNow);
    })
    .post(ROUTES.leftFacts, file, async (c) => {
      const body = await readBody(c, leftFactsSchema);
      if (!body.ok) return faultAnswer(c, body.fault);
      const zone = office.state().office?.timeZone;
      const done = importLeftFacts(store, zone, body.value, office.now());
      return done.ok ? c.json(done.imported) : refusalAnswer(c, done.error);
    })
    .post(`${ROUTES.leftFacts}/admit`, async (c) => {
      const body = await readBody(c, admitSchema);
      if (!body.ok) return faultAnswer(c, body.fault);
      const done = await admitLeftFacts(office, store, visitorOf(c).actor, body.value.device);
      return done.ok ? c.json(done.admitted) : saidNo(c, done.error);
    })
    .delete(`${ROUTES.leftFacts}/:device`, async (c) => {
      const done = await dropLeftFacts(office, store, visitorOf(c).actor, c.req.param('device'));
      return done.ok ? c.json({ dropped: done.dropped }) : saidNo(c, done.error);
    });
}

/** By device, in the order in which their files came. */
function waiting(store: Store, timeZone: string): readonly LeftDevice[] {
  const byDevice = new Map<string, LeftFact[]>();
  for (const fact of store.leftFacts.all()) {
    const known = byDevice.get(fact.device);
    if (known) known.push(fact);
    else byDevice.set(fact.device, [fact]);
  }
  return [...byDevice].flatMap(([device, facts]) => {
    const paired = store.pairedOnce.of(device);
    const newest = facts.at(-1);
    if (!paired || !newest) return [];
    const { label, role, counter, point } = paired;
    const counted = countFacts(
      facts.map(({ command }) => command),
      timeZone,
    );
    const { importedAt } = newest;
    return [{ device, label, role, counter, point, importedAt, facts: counted }];
  });
}
