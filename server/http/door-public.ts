import { type Context, Hono } from 'hono';
import { catalogueOf } from '#shared/domain/catalogue.ts';
import type { State } from '#shared/domain/state.ts';
import { publicQueue } from '#shared/domain/views.ts';
import type { HealthNow } from '#shared/protocol/health.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import manifest from '../../package.json' with { type: 'json' };
import { StoreTrouble } from '../store/trouble.ts';
import type { Doorway } from './doorway.ts';
import { faultAnswer, refusalAnswer } from './faults.ts';
import type { KeptResults } from './kept-results.ts';
import { openToSites } from './open-to-sites.ts';
import { periodFile } from './period-file.ts';
import { CSV_TYPE, JSON_TYPE, type Tagged, tagged, taggedAnswer, XLSX_TYPE } from './tagged.ts';
import { whichVersion } from './which-version.ts';

/** What anyone may read: the queue, the catalogue, the published results, and whether the office is well. */

/** Where pages of other sites may read: their browsers may ask beforehand whether they may (CORS). */
const OPEN_ADDRESSES = [
  ROUTES.health,
  ROUTES.queue,
  ROUTES.procedures,
  ROUTES.results,
  `${ROUTES.results}/:name`,
];

/** The public doors: read only, with ETag, open to other sites. */
export function publicDoors(doorway: Doorway, results: KeptResults): Hono {
  const { office, store, health, officeTime, nightCheck, publicUrl } = doorway;
  const open = openToSites();
  const queue = keptFor((state) => state.office && publicQueue(state, state.office));
  const procedures = keptFor(
    (state) => state.office && catalogueOf(state.office, state.officeSeq, publicUrl),
  );

  /** Asked of the file, so that health is known to have touched it; of one that cannot be read, `status` tells. */
  function seqOnDisk(): number | null {
    try {
      return store.head().seq;
    } catch (error) {
      if (error instanceof StoreTrouble) return null;
      throw error;
    }
  }

  const doors = new Hono();
  for (const address of OPEN_ADDRESSES) doors.options(address, open);
  return doors
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
        clock: officeTime.isFarAhead() ? 'far-ahead' : 'ok',
        checked: checked && { at: checked.at, seq: checked.seq, problems: checked.count },
      } satisfies HealthNow);
    })
    .get(ROUTES.queue, open, (c) => kept(c, queue(office.state())))
    .get(ROUTES.procedures, open, (c) => kept(c, procedures(office.state())))
    .get(ROUTES.results, open, (c) => kept(c, results.now()))
    .get(`${ROUTES.results}/:name`, open, (c) => {
      const { period, form } = periodFile(c.req.param('name'));
      const version = whichVersion(c.req.query('version'));
      const file = form === 'docx' ? null : results.file(period, form, version);
      if (!file) return faultAnswer(c, 'not-found');
      if (form === 'json') return taggedAnswer(c, file, { type: JSON_TYPE });
      const named = version === null ? period : `${period}-${version}`;
      const type = form === 'csv' ? CSV_TYPE : XLSX_TYPE;
      return taggedAnswer(c, file, { type, fileName: `${named}.${form}` });
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
