/** How a long work over the journal tells how far it has come. */

/** Told now and then, and at the end. */
export type OnProgress = (done: number, total: number) => void;

/** Steps between two words of progress. */
const EVERY = 500;

/** A step to be called for each row done. */
export function stepping(total: number, onProgress: OnProgress): () => void {
  let done = 0;
  return () => {
    done += 1;
    if (done % EVERY === 0 || done === total) onProgress(done, total);
  };
}
