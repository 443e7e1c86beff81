import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type LeafList, readLeaves } from '#shared/domain/leaves.ts';
import type { AnchorsNow } from '#shared/protocol/proof.ts';
import type { Words } from '#shared/ui/words/words.ts';
import type { Anchor } from '../store/problem.ts';
import { Refused } from './verb.ts';

/** What somebody outside the office has kept of it: anchors and lists of leaves, as its public doors gave them (SPEC Z5). */

const anchorsSchema = v.object({
  anchors: v.array(
    v.object({
      day: v.string(),
      seq: v.pipe(v.number(), v.integer(), v.minValue(0)),
      hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
}) satisfies v.GenericSchema<AnchorsNow>;

/** The anchors in a file saved from `/api/anchors`. @throws Refused where there is no such file, or it is none */
export function anchorsIn(file: string, words: Words): readonly Anchor[] {
  const read = v.safeParse(
    v.pipe(v.string(), v.parseJson(), anchorsSchema),
    contentOf(file, words),
  );
  if (!read.success) throw new Refused('not-anchors', words.verbs.notAnchors(file));
  return read.output.anchors;
}

/** The list in a file saved from `/api/results/PERIOD/leaves`. @throws Refused where there is no such file, or it is none */
export function leavesIn(file: string, words: Words): LeafList {
  const list = readLeaves(contentOf(file, words));
  if (!list) throw new Refused('not-leaves', words.verbs.notLeaves(file));
  return list;
}

function contentOf(file: string, { verbs: said }: Words): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    // The file system's own errors have a code: no such file, a folder, no right to read it.
    if (error instanceof Error && 'code' in error) {
      throw new Refused('file-not-readable', said.noSuchFile(file));
    }
    throw error;
  }
}
