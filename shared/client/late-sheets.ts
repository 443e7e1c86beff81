/**
 * Style sheets of late parts that were cut: fetched again here, since the loader asks for a sheet once in the life of a
 * page (Vite, `preloadOnce`) and would bring the part without its looks for the rest of the day.
 */

const dead = new Set<HTMLLinkElement>();
let mending: Promise<unknown> | null = null;

/** Notices from now on which sheets fail; noticing twice is noticing once. */
export function watchSheets(): void {
  addEventListener('error', notice, true);
}

/** Fetches again what failed, for all who wait for it together. Rejects when one fails again. */
export async function mendSheets(): Promise<void> {
  mending ??= Promise.all([...dead].map(fetchAgain)).finally(() => {
    mending = null;
  });
  await mending;
}

function notice({ target }: Event): void {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') dead.add(target);
}

function fetchAgain(failed: HTMLLinkElement): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = failed.rel;
  link.crossOrigin = failed.crossOrigin;
  link.href = failed.href;
  dead.delete(failed);
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => reject(new Error(`No style sheet: ${link.href}`)));
    failed.replaceWith(link);
  });
}
