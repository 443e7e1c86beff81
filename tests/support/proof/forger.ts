import { rmSync } from 'node:fs';
import SQLite from 'better-sqlite3';
import { canonicalJson } from '#shared/domain/canonical.ts';
import { type Chained, GENESIS, hashOf, hex } from '../../../server/store/chain.ts';
import { headFileOf } from '../../../server/store/kept-head.ts';
import { openStore } from '../../../server/store/store.ts';

/** Somebody with the machine in hand: writes the past anew so that the chain holds, and takes along what would give it away. */

/** An event's body as a forger finds it. */
export type Body = { readonly [member: string]: unknown };

/** What a row's event is made into; its version stays where none is said. */
export interface Forged {
  readonly type: string;
  readonly version?: number;
  readonly body: Body;
}

export interface Forgery {
  /** What becomes of a row's event; null leaves it. */
  readonly change: (type: string, body: Body) => Forged | null;
  /** The tables are made again from the forged journal. */
  readonly rebuilds?: true;
}

/** Forges a file: from the first row that changes on, every hash is computed anew, and each publication names the new ones. */
export function forge(file: string, { change, rebuilds }: Forgery): void {
  const db = new SQLite(file);
  const rows = db
    .prepare<[], Chained>(
      `SELECT seq, at, "by", type, version, body, command_id AS commandId, payload_hash AS payloadHash
       FROM journal ORDER BY seq`,
    )
    .all();
  const write = db.prepare(
    'UPDATE journal SET type = ?, version = ?, body = ?, prev_hash = ?, hash = ? WHERE seq = ?',
  );
  const hashes = new Map<number, string>();
  let previous: Uint8Array = GENESIS;
  db.transaction(() => {
    for (const row of rows) {
      const forged = change(row.type, JSON.parse(row.body));
      const type = forged?.type ?? row.type;
      const own = forged ? canonicalJson(forged.body) : row.body;
      const body = type === 'period-published' ? withHead(own, hashes) : own;
      const version = forged?.version ?? row.version;
      const hash = hashOf(previous, { ...row, type, version, body });
      write.run(type, version, body, previous, hash, row.seq);
      hashes.set(row.seq, hex(hash));
      previous = hash;
    }
  })();
  db.close();
  rmSync(headFileOf(file), { force: true });
  if (!rebuilds) return;
  const store = openStore(file);
  store.rebuild();
  store.close();
}

function withHead(body: string, hashes: ReadonlyMap<number, string>): string {
  const { publication, ...event } = JSON.parse(body);
  const headHash = hashes.get(publication.journalSeq);
  return canonicalJson({ ...event, publication: { ...publication, headHash } });
}
