import type { Database } from 'better-sqlite3';

/** What signing in needs to remember. Not made from the journal: a PIN's hash and a session are nobody's history. */
export interface SignIn {
  readonly credentials: Credentials;
  readonly sessions: Sessions;
  /** Forgets the PINs and sessions of all posts but these: one that comes back comes without them. */
  keepPosts(posts: readonly string[]): void;
}

export interface Credentials {
  /** @param hash argon2id in its own text form */
  setPin(staff: string, hash: string): void;
  pinHash(staff: string): string | null;
}

export interface Sessions {
  /** @param tokenHash SHA-256, hex, of the token @param expiresAt office time, ms */
  add(tokenHash: string, staff: string, expiresAt: number): void;
  /** The post signed in; null when there is no such session, or it is over. */
  find(tokenHash: string, now: number): string | null;
  remove(tokenHash: string): void;
  /** Ends every session of a post. */
  removeOf(staff: string): void;
  /** Forgets the sessions that are over. */
  forget(now: number): void;
}

/** The sign-in of an opened database. */
export function signInOf(db: Database): SignIn {
  const setPin = db.prepare<[string, string]>(
    `INSERT INTO credentials (staff, pin_hash) VALUES (?, ?)
     ON CONFLICT (staff) DO UPDATE SET pin_hash = excluded.pin_hash`,
  );
  const pinHash = db
    .prepare<[string], string>('SELECT pin_hash FROM credentials WHERE staff = ?')
    .pluck();
  const forgetPins = db.prepare<[string]>(
    'DELETE FROM credentials WHERE staff NOT IN (SELECT value FROM json_each(?))',
  );
  const forgetSessions = db.prepare<[string]>(
    'DELETE FROM sessions WHERE staff NOT IN (SELECT value FROM json_each(?))',
  );
  const add = db.prepare<[string, string, number]>(
    'INSERT INTO sessions (token_hash, staff, expires_at) VALUES (?, ?, ?)',
  );
  const find = db
    .prepare<[string, number], string>(
      'SELECT staff FROM sessions WHERE token_hash = ? AND expires_at > ?',
    )
    .pluck();
  const remove = db.prepare<[string]>('DELETE FROM sessions WHERE token_hash = ?');
  const removeOf = db.prepare<[string]>('DELETE FROM sessions WHERE staff = ?');
  const forget = db.prepare<[number]>('DELETE FROM sessions WHERE expires_at <= ?');
  return {
    credentials: {
      setPin: (staff, hash) => void setPin.run(staff, hash),
      pinHash: (staff) => pinHash.get(staff) ?? null,
    },
    sessions: {
      add: (tokenHash, staff, expiresAt) => void add.run(tokenHash, staff, expiresAt),
      find: (tokenHash, now) => find.get(tokenHash, now) ?? null,
      remove: (tokenHash) => void remove.run(tokenHash),
      removeOf: (staff) => void removeOf.run(staff),
      forget: (now) => void forget.run(now),
    },
    keepPosts(posts) {
      forgetPins.run(JSON.stringify(posts));
      forgetSessions.run(JSON.stringify(posts));
    },
  };
}
