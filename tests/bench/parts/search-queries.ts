import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../shared/build/root.mjs';

/** The everyday queries of tests/search: what people may type, with every acceptable answer. */

/** One of them. */
export interface Query {
  readonly typed: string;
  /** Codes of procedures, best first. */
  readonly codes: readonly string[];
}

/** One half. @param half `tuning`, or `aside`: kept aside while the ranking is tuned */
export function queriesOf(half: 'tuning' | 'aside'): readonly Query[] {
  const file = path.join(root, `tests/search/queries-${half}.csv`);
  const [, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => {
    const comma = line.lastIndexOf(',');
    const typed = line.slice(0, comma).replace(/^"(.*)"$/, '$1');
    return { typed: typed.replaceAll('""', '"'), codes: line.slice(comma + 1).split(' ') };
  });
}
