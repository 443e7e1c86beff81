/** The pace of views: the first change is shown at once, those that follow are gathered. */

export interface Pace {
  /** Something has changed: now, or when the pace allows. */
  changed(): void;
  /** Nothing was shown for so long, ms. */
  quietForMs(): number;
  close(): void;
}

/** Calls `show` at most once in so many ms, at once when it has been quiet, and always after the last change. */
export function pace(everyMs: number, show: () => void): Pace {
  let shownAt = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | null = null;

  function showNow(): void {
    timer = null;
    shownAt = performance.now();
    show();
  }

  return {
    changed() {
      if (timer) return;
      const waitMs = shownAt + everyMs - performance.now();
      if (waitMs <= 0) showNow();
      else timer = setTimeout(showNow, waitMs);
    },
    quietForMs: () => performance.now() - shownAt,
    close() {
      if (timer) clearTimeout(timer);
      timer = null;
    },
  };
}
