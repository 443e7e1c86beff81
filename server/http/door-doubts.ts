import { Hono } from 'hono';
import { ROUTES } from '#shared/protocol/routes.ts';
import type { Doorway } from './doorway.ts';
import { refusalAnswer } from './faults.ts';
import { keepDoubts } from './kept-doubts.ts';
import { JSON_TYPE, NOT_KEPT, taggedAnswer } from './tagged.ts';

/** `GET /api/doubts`: which ratings are doubted, which counters stand out, who was asked; for the lead (SPEC D9, R17). */

/** The lead's door. */
export function doubtsDoor(doorway: Doorway): Hono {
  const doubts = keepDoubts(doorway);
  return new Hono().get(ROUTES.doubts, async (c) => {
    const answer = await doubts.now();
    if (!answer) return refusalAnswer(c, 'office-not-configured');
    return taggedAnswer(c, answer, { type: JSON_TYPE, cache: NOT_KEPT });
  });
}
