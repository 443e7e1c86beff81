import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { catalogueOf } from '#shared/domain/catalogue.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { State } from '#shared/domain/state.ts';
import { publicQueue } from '#shared/domain/views.ts';
import type { HealthNow } from '#shared/protocol/health.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import manifest from '../../package.json' with { type: 'json' };
import { resultsCsv } from '../reports/results-csv.ts';
import { StoreTrouble } from '../store/trouble.ts';
import type { Doorway } from './doorway.ts';
import { faultAnswer, refusalAnswer } from './faults.ts';
import { periodFile } from './period-file.ts';
import { resultsNow } from './results-now.ts';
import { CSV_TYPE, JSON_TYPE, type Tagged, tagged, taggedAnswer, taggedJson } from './tagged.ts';

/** What anyone may read: the queue, the catalogue, the published results, and whether the office is well. */

/** The public doors: read only, with ETag, open to other sites. */
export function publicDoors(doorway: Doorway): Hono {
  const { office, store, health, nightCheck } = doorway;
  const open = cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag'] });
  const queue = keptFor((state) => state.office && publicQueue(state, state.office));
  const procedures = keptFor((state) => state.office && catalogueOf(state.office, state.officeSeq));

  /** Asked of the file, so that health is known to have touched it; of one that cannot be read, `status` tells. */
  function seqOnDisk(): number | null {
    try {
      return store.head().seq;
    } catch (error) {
      if (error instanceof StoreTrouble) return null;
      throw error;
    }
  }

  return new Hono()
    .get(ROUTES.health, open, (c) => {
      const { name } = office.state().office ?? { name: null };
      c.header('Cache-Control', 'no-store');
      const checked = nightCheck.newest();
      return c.json({
        status: health.status(),
        office: name,
        seq: seqOnDisk(),
        version: manifest.version,
        at: office.now(),
        checked: checked && { at: checked.at, seq: checked.seq, problems: checked.count },
      } satisfies HealthNow);
    })
    .get(ROUTES.queue, open, (c) => kept(c, queue(office.state())))
    .get(ROUTES.procedures, open, (c) => kept(c, procedures(office.state())))
    .get(ROUTES.results, open, (c) => {
      const results = resultsNow(office, store);
      return results ? taggedJson(c, results) : refusalAnswer(c, 'office-not-configured');
    })
    .get(`${ROUTES.results}/:name`, open, (c) => {
      const { period, form } = periodFile(c.req.param('name'));
      const publication = store.publication(period);
      if (!publication || form === 'xlsx') return faultAnswer(c, 'not-found');
      return published(c, publication, form);
    });
}

function published(c: Context, publication: Publication, form: 'json' | 'csv'): Response {
  if (form === 'json') return taggedJson(c, publication);
  const { period } = publication.figures;
  return taggedAnswer(c, tagged(resultsCsv(publication)), {
    type: CSV_TYPE,
    fileName: `${period}.csv`,
  });
}

function kept(c: Context, answer: Tagged | null): Response {
  if (!answer) return refusalAnswer(c, 'office-not-configured');
  return taggedAnswer(c, answer, { type: JSON_TYPE });
}

/** Made once for each state, however many phones ask. */
function keptFor(make: (state: State) => unknown): (state: State) => Tagged | null {
  let last: { readonly state: State; readonly answer: Tagged | null } | null = null;
  return (state) => {
    if (last?.state === state) return last.answer;
    const value = make(state);
    last = { state, answer: value ? tagged(JSON.stringify(value)) : null };
    return last.answer;
  };
}
