import type { Database } from 'better-sqlite3';
import type { Scale, StaffChannel, WithdrawalReason } from '#shared/domain/vocabulary.ts';
import { COUNTED_ROWS } from './batches-counts.ts';
import { type ListsWaiting, listsWaitingIn } from './batches-waiting.ts';

/** What staff entered for citizens: lists that wait, batches that count, and what tells one form from another (SPEC R18). */

/** A batch that a second person confirmed. */
export interface KeptBatch {
  readonly batch: string;
  readonly channel: StaffChannel;
  readonly scale: Scale;
  readonly enteredBy: string;
  readonly confirmedBy: string;
  /** Office time, ms. */
  readonly confirmedAt: number;
  readonly rows: number;
  readonly from: string;
  readonly to: string;
  readonly leftOut: number;
  readonly doublets: number;
  /** Why it was set apart; null while it counts. */
  readonly withdrawn: WithdrawalReason | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: number | null;
}

export interface Batches {
  readonly waiting: ListsWaiting;
  /** 128 bits, hex, that nobody but this office knows; null before there was need of them. */
  secret(): string | null;
  /** Keeps it for good. Inside a transaction. @throws Error where there is another one */
  keepSecret(secret: string): void;
  /** What became of a batch that was confirmed; null when there is none. */
  standing(batch: string): { readonly isWithdrawn: boolean } | null;
  /** The one confirmed last comes first. */
  all(): readonly KeptBatch[];
  /** The list, waiting or counting, that has the same rows; null when there is none. */
  ofList(listHash: string): string | null;
  /** Which of some forms are in a list that waits or counts already. @param keys at most some hundred */
  known(keys: readonly string[]): readonly { readonly key: string; readonly batch: string }[];
  /** Ids of the comments in a span of days. */
  comments(from: string, to: string): readonly string[];
}

/** Under this name the secret is kept. */
const OF_FORMS = 'forms';

const BATCH = `batch, channel, scale, entered_by AS enteredBy, confirmed_by AS confirmedBy, confirmed_at AS confirmedAt,
  n AS rows, first_day AS "from", last_day AS "to", left_out AS leftOut, doublets,
  withdrawn, withdrawn_by AS withdrawnBy, withdrawn_at AS withdrawnAt`;

/** The batches of an opened database. */
export function batchesIn(db: Database): Batches {
  const secret = db
    .prepare<[string], string>('SELECT secret FROM office_secrets WHERE name = ?')
    .pluck();
  const keep = db.prepare('INSERT INTO office_secrets (name, secret) VALUES (?, ?)');
  const withdrawn = db.prepare<[string], { withdrawn: string | null }>(
    'SELECT withdrawn FROM batches WHERE batch = ?',
  );
  const all = db.prepare<[], KeptBatch>(`SELECT ${BATCH} FROM batches ORDER BY seq DESC`);
  const ofList = db
    .prepare<[string, string], string>(
      `SELECT batch FROM batches WHERE list_hash = ? AND withdrawn IS NULL
       UNION ALL SELECT batch FROM waiting_lists WHERE list_hash = ? AND is_whole = 1`,
    )
    .pluck();
  // A list that is just being confirmed has rows on both sides.
  const known = db.prepare<[string, string], { key: string; batch: string }>(
    `SELECT key, batch FROM batch_rows WHERE key IN (SELECT value FROM json_each(?)) AND batch NOT IN
       (SELECT batch FROM batches WHERE withdrawn IS NOT NULL)
     UNION ALL
     SELECT key, batch FROM waiting_rows WHERE key IN (SELECT value FROM json_each(?))
       AND batch IN (SELECT batch FROM waiting_lists WHERE is_whole = 1)`,
  );
  const comments = db
    .prepare<[string, string], string>(
      `SELECT comment FROM ${COUNTED_ROWS} WHERE comment IS NOT NULL AND day BETWEEN ? AND ?`,
    )
    .pluck();
  return {
    waiting: listsWaitingIn(db),
    secret: () => secret.get(OF_FORMS) ?? null,
    keepSecret(made) {
      const kept = secret.get(OF_FORMS);
      if (kept === undefined) keep.run(OF_FORMS, made);
      else if (kept !== made) throw new Error('The office has another secret already.');
    },
    standing(batch) {
      const found = withdrawn.get(batch);
      return found ? { isWithdrawn: found.withdrawn !== null } : null;
    },
    all: () => all.all(),
    ofList: (listHash) => ofList.get(listHash, listHash) ?? null,
    known: (keys) => known.all(JSON.stringify(keys), JSON.stringify(keys)),
    comments: (from, to) => comments.all(from, to),
  };
}
