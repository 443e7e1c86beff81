import { randomBytes, randomUUID } from 'node:crypto';
import type { StaffChannel } from '#shared/domain/vocabulary.ts';
import type {
  EnterAnswer,
  ListNow,
  Mapping,
  RowsPage,
  RowStatus,
} from '#shared/protocol/entered.ts';
import type { Logger } from '../logger.ts';
import type { Office } from '../office/office.ts';
import type { Store } from '../store/store.ts';
import { StoreTrouble } from '../store/trouble.ts';
import { basisOf } from './basis.ts';
import { markDoublets } from './doublets.ts';
import { dropList, enterList, whyNotEnter } from './enter-list.ts';
import type { ListReader, OnRead } from './list-reader.ts';

/** Lists that somebody looks at just now. They lie in memory alone: put away, or with the server's end, nothing of them is left (SPEC R18). */

/** One list and how far it is. */
export interface OpenList {
  now(): ListNow;
  /** Reads it again by another mapping; false while it is not to be read. */
  remap(mapping: Mapping): boolean;
  /** Null while it was not read. */
  page(show: RowStatus | 'all', from: number): Promise<RowsPage | null>;
  /** Begins to keep it; `why` null says that it has begun. */
  enter(leaveOut: number): Promise<EnterAnswer>;
  /** Nothing of it stays, entered ones excepted. */
  putAway(): Promise<void>;
}

/** Who opened a list, and for whom. */
export interface OpenedBy {
  /** Who alone may see it: an actor's id. */
  readonly owner: string;
  /** The post that enters it. */
  readonly enteredBy: string;
  readonly channel: StaffChannel;
}

export interface OpenLists {
  /** Begins to read a file. @returns the list's name, or null where too many lie open */
  open(bytes: Uint8Array, by: OpenedBy): string | null;
  /** Null where there is none, or none of this one's. */
  of(list: string, owner: string): OpenList | null;
  close(): Promise<void>;
}

export interface OpenListsParts {
  readonly office: Pick<Office, 'state' | 'now'>;
  readonly store: Pick<Store, 'batches' | 'publications' | 'transaction'>;
  readonly logger: Pick<Logger, 'error'>;
  /** Starts a reader. */
  readonly read: (onRead: OnRead) => ListReader;
}

/** Lists that lie open at once: each may take as much memory as its reader allows. */
const MOST_OPEN = 3;
/** One that nobody asks about for so long is put away, ms. */
const FORGOTTEN_MS = 30 * 60_000;
const LOOK_MS = 60_000;

interface Kept {
  readonly by: OpenedBy;
  readonly list: OpenList;
  askedAt: number;
}

/** Opens none yet; what a server that died left half kept is dropped. */
export function openLists(parts: OpenListsParts): OpenLists {
  const { store, office } = parts;
  const secret = store.batches.secret() ?? randomBytes(16).toString('hex');
  const lists = new Map<string, Kept>();
  const dropping = Promise.all(
    store.batches.waiting.halfKept().map((batch) => dropList(store, batch)),
  ).catch((error: unknown) => failed(parts, error));
  const timer = setInterval(() => {
    for (const [name, { askedAt }] of lists) {
      if (office.now() - askedAt > FORGOTTEN_MS) void putAway(name);
    }
  }, LOOK_MS);
  timer.unref();

  async function putAway(name: string): Promise<void> {
    const kept = lists.get(name);
    lists.delete(name);
    await kept?.list.putAway();
  }

  return {
    open(bytes, by) {
      for (const [name, { by: before }] of lists) {
        // Whoever opens another file is done with the one before.
        if (before.owner === by.owner) void putAway(name);
      }
      if (lists.size >= MOST_OPEN) return null;
      const name = randomUUID();
      const list = openList(bytes, by, secret, parts);
      lists.set(name, { by, list, askedAt: office.now() });
      return name;
    },
    of(name, owner) {
      const kept = lists.get(name);
      if (!kept || kept.by.owner !== owner) return null;
      kept.askedAt = office.now();
      return { ...kept.list, putAway: () => putAway(name) };
    },
    async close() {
      clearInterval(timer);
      await dropping;
      await Promise.all([...lists.keys()].map(putAway));
    },
  };
}

function openList(
  bytes: Uint8Array,
  { channel, enteredBy }: OpenedBy,
  secret: string,
  parts: OpenListsParts,
): OpenList {
  const { office, store } = parts;
  let now: ListNow = { status: 'reading', done: 0, of: 0 };
  let isPutAway = false;
  let working: Promise<void> = Promise.resolve();
  const reader = parts.read((done, of) => {
    if (now.status === 'reading') now = { status: 'reading', done, of };
  });
  work(async () => {
    const what = await reader.open(bytes);
    if (what) now = { status: 'unreadable', what };
    else await check(null);
  });

  function work(what: () => Promise<void>): void {
    working = what().catch((error: unknown) => {
      // Put away, its reader has ended in the middle of its work.
      if (isPutAway) return;
      now = isTooMuch(error) ? { status: 'unreadable', what: 'too-large' } : failed(parts, error);
    });
  }

  async function check(mapping: Mapping | null): Promise<void> {
    const basis = basisOf(office.state(), store.publications(), secret, office.now());
    if (!basis) throw new Error('There is no office.');
    await reader.check(mapping, basis);
    await told();
  }

  async function told(): Promise<void> {
    await markDoublets(reader, store.batches);
    const report = await reader.report();
    const enteredAs = report.rows === 0 ? null : store.batches.ofList(await reader.hash());
    now = { status: 'read', report, enteredAs };
  }

  return {
    now: () => now,
    remap(mapping) {
      if (now.status !== 'read') return false;
      now = { status: 'reading', done: 0, of: now.report.rows };
      work(() => check(mapping));
      return true;
    },
    page: async (show, from) => (now.status === 'read' ? await reader.page(show, from) : null),
    async enter(leaveOut) {
      if (now.status !== 'read') return { why: 'not-read' };
      const of = now.report.accepted;
      now = { status: 'entering', done: 0, of };
      const why = await whyNotEnter(reader, store, leaveOut);
      if (why) {
        await told();
        return { why };
      }
      work(async () => {
        const entered = await enterList(reader, store, {
          channel,
          enteredBy,
          at: office.now(),
          secret,
          leaveOut,
          isCancelled: () => isPutAway,
          onRow: (done) => (now = { status: 'entering', done, of }),
        });
        if (entered.ok) now = { status: 'entered', batch: entered.batch };
      });
      return { why: null };
    },
    async putAway() {
      isPutAway = true;
      // What is being kept is dropped before its reader goes.
      if (now.status === 'entering') await working;
      await reader.close();
      await working;
    },
  };
}

function isTooMuch(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function failed({ logger }: Pick<OpenListsParts, 'logger'>, error: unknown) {
  if (error instanceof StoreTrouble && error.trouble === 'no-room') {
    return { status: 'failed', why: 'no-room' } as const;
  }
  // What ails the disk is logged once by whoever watches it.
  if (!(error instanceof StoreTrouble)) logger.error({ err: error }, 'A list of ratings failed.');
  return { status: 'failed', why: 'fault' } as const;
}
