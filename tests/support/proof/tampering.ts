import { copyFileSync } from 'node:fs';
import type { LeafList } from '#shared/domain/leaves.ts';
import { hashOfList } from '../../../server/store/leaves.ts';
import type { Problem } from '../../../server/store/problem.ts';
import { openStore } from '../../../server/store/store.ts';
import { forge, type Forgery } from './forger.ts';
import { listText } from './lists-of.ts';
import { type Kept, QUARTER } from './rated-quarter.ts';

/** What may be done to one rating of a published quarter by somebody who writes the whole past anew. */

export interface Tampering {
  readonly name: string;
  /** What `verify` has to say of the rating. */
  readonly kind: Problem['what'];
  readonly change: (kept: Kept) => Forgery['change'];
}

/** Each way, and how `verify` names it. */
export const TAMPERINGS: readonly Tampering[] = [
  {
    name: 'answer changed',
    kind: 'leaf-changed',
    change: ({ rating }) =>
      onRating(rating, (body) => ({ ...body, answers: { result: 'very-satisfied' } })),
  },
  {
    name: 'rating removed',
    kind: 'leaf-removed',
    change: ({ rating }) => onRating(rating, (body) => ({ ...body, marks: ['again'] })),
  },
  {
    name: 'rating added',
    kind: 'leaf-added',
    change: () => () => null,
  },
];

/** Copies a memory, its log brought in before. */
export function copyOf(file: string, copy: string): void {
  const store = openStore(file);
  store.close();
  copyFileSync(file, copy);
}

/** A list without one rating's leaf. */
export function without(list: LeafList, { seal }: Kept): LeafList {
  return { ...list, leaves: list.leaves.filter(({ leaf }) => leaf !== seal.leaf) };
}

/** Makes the publication name the leaves that the forged journal gives. */
export function fitPublication(file: string): void {
  const store = openStore(file);
  const text = listText(store, 1);
  const n = store.leaves.published(QUARTER, 1)?.length ?? 0;
  store.close();
  const leaves = { n, hash: hashOfList(text) };
  const change: Forgery['change'] = (type, body) =>
    type === 'period-published'
      ? { type, body: { ...body, publication: { ...Object(body['publication']), leaves } } }
      : null;
  forge(file, { change, rebuilds: true });
}

type Body = { readonly [member: string]: unknown };

function onRating(rating: string, make: (body: Body) => Body): Forgery['change'] {
  return (type, body) =>
    type === 'rating-given' && body['rating'] === rating ? { type, body: make(body) } : null;
}
