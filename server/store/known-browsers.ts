import type { Database } from 'better-sqlite3';

/** Browsers on which posts have signed in before (SPEC A12). Not made from the journal: they are nobody's history. */
export interface KnownBrowsers {
  /** Whether a post has signed in on it; any post, where none is named. @param browserHash SHA-256, hex */
  isKnown(browserHash: string, staff?: string): boolean;
  /** @param at office time, ms */
  remember(browserHash: string, staff: string, at: number): void;
  /** Forgets those of all posts but these. */
  keepPosts(posts: readonly string[]): void;
  /** Forgets those last signed in on before an instant, ms. */
  forget(beforeAt: number): void;
}

/** Browsers kept for one post; those signed in on longest ago give way. */
const MOST_OF_A_POST = 50;

/** The known browsers of an opened database. */
export function knownBrowsersIn(db: Database): KnownBrowsers {
  const anyPosts = db
    .prepare<[string], 1>('SELECT 1 FROM known_browsers WHERE browser_hash = ?')
    .pluck();
  const posts = db
    .prepare<[string, string], 1>(
      'SELECT 1 FROM known_browsers WHERE browser_hash = ? AND staff = ?',
    )
    .pluck();
  const remember = db.prepare<[string, string, number]>(
    `INSERT INTO known_browsers (browser_hash, staff, signed_in_at) VALUES (?, ?, ?)
     ON CONFLICT (browser_hash, staff) DO UPDATE SET signed_in_at = excluded.signed_in_at`,
  );
  const makeRoom = db.prepare<[string, string]>(
    `DELETE FROM known_browsers WHERE staff = ? AND browser_hash NOT IN (
       SELECT browser_hash FROM known_browsers WHERE staff = ?
       ORDER BY signed_in_at DESC LIMIT ${MOST_OF_A_POST}
     )`,
  );
  const keepPosts = db.prepare<[string]>(
    'DELETE FROM known_browsers WHERE staff NOT IN (SELECT value FROM json_each(?))',
  );
  const forget = db.prepare<[number]>('DELETE FROM known_browsers WHERE signed_in_at < ?');
  return {
    isKnown: (browserHash, staff) =>
      (staff === undefined ? anyPosts.get(browserHash) : posts.get(browserHash, staff)) === 1,
    remember(browserHash, staff, at) {
      remember.run(browserHash, staff, at);
      makeRoom.run(staff, staff);
    },
    keepPosts: (kept) => void keepPosts.run(JSON.stringify(kept)),
    forget: (beforeAt) => void forget.run(beforeAt),
  };
}
