/** How long wrong PINs have to wait, and how many there may be (SPEC A12). Kept in memory alone: a restart forgets it. */

/** Where a PIN is tried: a browser that the post has signed in on before, or some other at an address. */
export type TriedAt = { readonly browser: string } | { readonly address: string };

export type Begun =
  | {
      readonly ok: true;
      /** The PIN was right, or was not looked at: this try does not count. */
      readonly undo: () => void;
    }
  | { readonly ok: false; readonly retryAfterSeconds: number };

export interface PinTries {
  /** Begins a try, which counts as a wrong one from now on: many sent at once get no more than one. */
  begin(post: string, at: TriedAt): Begun;
  /** The PIN was right: the place begins anew. */
  succeeded(post: string, at: TriedAt): void;
  /** The post has another PIN: what was tried before says nothing about it. */
  forget(post: string): void;
}

const LONGEST_DELAY_SECONDS = 900;
/** Of all browsers together on which a post has not signed in before. */
const MOST_WRONG = 60;
const WITHIN_MS = 3_600_000;
/** A place that was quiet for so long begins anew, ms: waiting for it gains next to nothing over the longest delay. */
const FORGOTTEN_AFTER_MS = 24 * 3_600_000;
/** Places and posts kept; the oldest give way, so that made-up ones fill no memory. */
const MOST_KEPT = 20_000;

interface Wait {
  readonly failed: number;
  readonly notBefore: number;
}

/** Opens the tries. @param clock ms */
export function openPinTries(clock: () => number): PinTries {
  /** By post and place, the one that failed last at the end. */
  const waits = new Map<string, Wait>();
  /** When each post's PIN was tried on browsers it does not know, the oldest first. */
  const tried = new Map<string, readonly number[]>();

  function tidy(): void {
    for (const [key, { notBefore }] of waits) {
      const isOver = notBefore + FORGOTTEN_AFTER_MS <= clock();
      if (!isOver && waits.size <= MOST_KEPT) break;
      waits.delete(key);
    }
    for (const [post, times] of tried) {
      const isOver = (times.at(-1) ?? 0) + WITHIN_MS <= clock();
      if (!isOver && tried.size <= MOST_KEPT) break;
      tried.delete(post);
    }
  }

  function secondsLeft(wait: Wait | undefined, recent: readonly number[]): number {
    const delay = (wait?.notBefore ?? 0) - clock();
    const [oldest = 0] = recent;
    const share = recent.length < MOST_WRONG ? 0 : oldest + WITHIN_MS - clock();
    return Math.ceil(Math.max(delay, share, 0) / 1000);
  }

  function note(post: string, times: readonly number[]): void {
    tried.delete(post);
    if (times.length > 0) tried.set(post, times);
  }

  const recentOf = (post: string) =>
    (tried.get(post) ?? []).filter((time) => time + WITHIN_MS > clock());

  return {
    begin(post, at) {
      tidy();
      const key = keyOf(post, at);
      const before = waits.get(key);
      const recent = 'address' in at ? recentOf(post) : [];
      const retryAfterSeconds = secondsLeft(before, recent);
      if (retryAfterSeconds > 0) return { ok: false, retryAfterSeconds };
      const failed = before?.failed ?? 0;
      const delaySeconds = Math.min(LONGEST_DELAY_SECONDS, 2 ** failed);
      const now = clock();
      waits.delete(key);
      waits.set(key, { failed: failed + 1, notBefore: now + delaySeconds * 1000 });
      if ('address' in at) note(post, [...recent, now]);
      const undo = () => {
        if (before) waits.set(key, before);
        else waits.delete(key);
        const times = [...recentOf(post)];
        const own = times.lastIndexOf(now);
        if ('address' in at && own >= 0) note(post, times.toSpliced(own, 1));
      };
      return { ok: true, undo };
    },
    succeeded: (post, at) => void waits.delete(keyOf(post, at)),
    forget(post) {
      tried.delete(post);
      for (const key of waits.keys()) if (key.startsWith(`${post} `)) waits.delete(key);
    },
  };
}

/** A post's id has no space in it. */
function keyOf(post: string, at: TriedAt): string {
  return 'browser' in at ? `${post} browser ${at.browser}` : `${post} address ${at.address}`;
}
