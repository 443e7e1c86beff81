import { useEffect, useState } from 'preact/hooks';
import { noteFailure } from '#shared/client/memory-health.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { Work } from '../model/work.ts';

/** Visits written down by hand on this device that nobody sends now: who signs in and opens that counter sends them (SPEC O6). */

/** Draws nothing where all were sent. */
export function UnsentNotice({ work }: { readonly work: Work }) {
  const [unsent, setUnsent] = useState<ReadonlyMap<string, number>>(new Map());
  const { byHand } = words.value;
  const alreadySending = work.facts.unsent.value;
  useEffect(() => {
    // A memory that cannot be read says so where something is written down.
    void work.unsentByCounter().then(setUnsent, noteFailure);
  }, [work, alreadySending]);
  if (unsent.size === 0) return null;
  const nameOf = (id: string) =>
    work.catalogue.value?.counters.find((one) => one.id === id)?.name[language.value] ?? id;
  return (
    <Notice kind="attention">
      {[...unsent].map(([counter, count]) => (
        <p key={counter}>{byHand.unsentAt(count, nameOf(counter))}</p>
      ))}
    </Notice>
  );
}
