import type { OfficeEvent } from '#shared/domain/events.ts';
import type { Archive } from './archive.ts';
import type { Batches } from './batches.ts';
import type { KnownBrowsers } from './known-browsers.ts';
import type { LeftFactsKept } from './left-facts.ts';
import type { SignIn } from './sign-in.ts';

/** What is kept beside the journal and changes with its events, in the same transaction (SPEC J3). */

interface OwnMemory {
  readonly archive: Pick<Archive, 'keep'>;
  readonly leftFacts: Pick<LeftFactsKept, 'drop'>;
  readonly waiting: Pick<Batches['waiting'], 'taken' | 'confirmed'>;
  readonly signIn: Pick<SignIn, 'keepPosts'>;
  readonly knownBrowsers: Pick<KnownBrowsers, 'keepPosts'>;
}

/** Follows one event. @throws Error where the files that it archives are not at hand */
export function followEvent(memory: OwnMemory, event: OfficeEvent): void {
  const { archive, leftFacts, waiting, signIn, knownBrowsers } = memory;
  if (event.type === 'files-archived') archive.keep(event);
  if (event.type === 'facts-dropped') leftFacts.drop(event.device, event.count);
  if (event.type === 'batch-rows') waiting.taken(event.batch, event.first, event.rows.length);
  if (event.type === 'batch-confirmed') waiting.confirmed(event.batch);
  if (event.type !== 'office-configured') return;
  const posts = event.office.staff.map(({ id }) => id);
  signIn.keepPosts(posts);
  knownBrowsers.keepPosts(posts);
}
