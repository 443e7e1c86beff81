import { useEffect } from 'preact/hooks';

/** What others change as well is asked for again, as long as it is looked at. */

/** Loads now, and then every so many ms. @param load the same from one drawing to the next, else it loads with each */
export function useRenewed(load: () => void, everyMs: number): void {
  useEffect(() => {
    load();
    const timer = setInterval(load, everyMs);
    return () => clearInterval(timer);
  }, [load, everyMs]);
}
