import { Hono } from 'hono';
import { leavesText } from '#shared/domain/leaves.ts';
import { type AnchorsNow, MOST_ANCHORS } from '#shared/protocol/proof.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import type { Doorway } from './doorway.ts';
import { faultAnswer } from './faults.ts';
import { openToSites } from './open-to-sites.ts';
import { JSON_TYPE, type Tagged, tagged, taggedAnswer, TEXT_TYPE } from './tagged.ts';

/** What anyone may check the office by: the leaves of a publication, and the journal's hash at the end of each day (SPEC Z2, Z5). */

const LEAVES = `${ROUTES.results}/:period/leaves` as const;

/** Lists kept at hand: three megabytes each, and who compares two versions asks for both. */
const MOST_KEPT = 3;

/** The doors: read only, with ETag, open to other sites. */
export function proofDoors(doorway: Pick<Doorway, 'office' | 'store'>): Hono {
  const open = openToSites();
  const leaves = keepLeaves(doorway);
  const anchors = keepAnchors(doorway);
  const doors = new Hono();
  doors.options(LEAVES, open);
  doors.options(ROUTES.anchors, open);
  return doors
    .get(LEAVES, open, (c) => {
      const period = c.req.param('period');
      const version = versionAsked(c.req.query('version'));
      const found = version === undefined ? null : leaves(period, version);
      if (!found) return faultAnswer(c, 'not-found');
      const fileName = `${period}.${found.version}-leaves.txt`;
      return taggedAnswer(c, found.list, { type: TEXT_TYPE, fileName });
    })
    .get(ROUTES.anchors, open, (c) => taggedAnswer(c, anchors(), { type: JSON_TYPE }));
}

/** Null: the newest; undefined: what was asked for is no version. */
function versionAsked(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}

/** A list never changes once it is published. */
function keepLeaves({ store }: Pick<Doorway, 'store'>) {
  const kept = new Map<string, Tagged>();
  return (period: string, asked: number | null) => {
    const version = asked ?? store.publication(period)?.version;
    if (version === undefined) return null;
    const key = `${period} ${version}`;
    const before = kept.get(key);
    if (before) return { version, list: before };
    const leaves = store.leaves.published(period, version);
    if (!leaves) return null;
    const list = tagged(leavesText({ period, version, leaves }));
    const [oldest] = kept.keys();
    if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(key, list);
    return { version, list };
  };
}

/** Made once a day: nothing else ends one. */
function keepAnchors({ office, store }: Pick<Doorway, 'office' | 'store'>): () => Tagged {
  let last: { readonly day: string; readonly answer: Tagged } | null = null;
  return () => {
    const { day } = office.state();
    if (last?.day !== day) {
      const now: AnchorsNow = { anchors: store.anchors(MOST_ANCHORS) };
      last = { day, answer: tagged(JSON.stringify(now)) };
    }
    return last.answer;
  };
}
