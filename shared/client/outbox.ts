/**
 * What a kiosk or tablet has to tell the office: written down before the screen confirms, sent oldest
 * first, kept for 7 days after the answer (SPEC section O). It lives in the page; there is no second sender.
 */
import { effect, type Signal, signal } from '@preact/signals';
import type { Command } from '../protocol/commands.ts';
import type { Answer } from '../protocol/messages.ts';
import type { DeviceDatabase, NumbersStore, Posted } from './database.ts';
import { epochNow, keepReach } from './epochs.ts';
import { latePart } from './late-part.ts';
import { keepLeftOut, type LeftOut } from './left-out.ts';
import { noteFailure } from './memory-health.ts';
import {
  adopt,
  bearsOwnClock,
  forgetOld,
  type Owner,
  placeOf,
  settled,
  waitingPost,
} from './posted.ts';
import type * as Sending from './sender.ts';

type Patience = Sending.Patience;
type Sender = Sending.Sender;

export interface Outbox {
  /** Commands not answered yet. */
  readonly waiting: Signal<number>;
  /** Commands that the office has refused, cannot read, or fails on: shown to staff, never dropped (SPEC O5). */
  readonly parked: Signal<number>;
  /** Those of both: the office fails on them, and they are sent again. */
  readonly failing: Signal<number>;
  /** Numbers that are kept but wait in no queue: shown to staff (SPEC N4, N6, N7). */
  readonly leftOut: LeftOut['numbers'];
  /** Writes a command down; resolves when it is safe on this device, rejects where it cannot be kept. */
  post(command: Command): Promise<void>;
  /**
   * Writes down what the office knows already by another command, and how it answered that one: it is sent only to an office
   * that went on from a backup without it (SPEC O7).
   */
  remember(command: Command, answer: Answer): Promise<void>;
  /**
   * Writes a command down in one transaction with the number it gives, so that neither can be without the
   * other (SPEC N1, O1). `decide` may await nothing but the store; null: nothing is posted.
   */
  postNumbered<Made extends Command>(
    decide: (numbers: NumbersStore) => Promise<Made | null>,
  ): Promise<Made | null>;
  /** Every command this device still remembers, sent or not, oldest first. */
  remembered(): Promise<readonly Command[]>;
  /** Sends what waits, oldest first, until all is answered or the line fails. */
  flush(): Promise<void>;
  close(): void;
}

/** Of an office that says nothing first. */
const NO_PATIENCE: Patience = {
  heard: signal({ journal: null, clockWasRight: null }),
  journal: signal(null),
  restMs: 0,
};

const sending = latePart(() => import('./sender.ts'));

/**
 * Opens the outbox of one device; what a predecessor at its place left unsent becomes its own.
 * @param send rejects while the line is down
 */
export async function openOutbox(
  db: DeviceDatabase,
  identity: Owner,
  send: (command: Command) => Promise<Answer>,
  patience: Patience = NO_PATIENCE,
): Promise<Outbox> {
  const device = identity.id;
  const place = placeOf(identity);
  const waiting = signal(0);
  const parked = signal(0);
  const failing = signal(0);
  const reach = keepReach();
  let sender: Sender | null = null;
  let close = () => {};
  const rows = (state: Posted['state']) => db.countFromIndex('outbox', 'state', [device, state]);

  async function count(): Promise<void> {
    waiting.value = await rows('waiting');
    failing.value = sender?.failing() ?? 0;
    parked.value = failing.value + (await rows('parked'));
  }

  function answered({ command }: Posted, answer: Answer): void {
    // Counted on the disk once all are sent: a day's numbers would be counted as often as there are.
    waiting.value -= 1;
    leftOut.note(command, answer);
  }

  async function post(command: Command): Promise<void> {
    await postNumbered(() => Promise.resolve(command));
  }

  async function postNumbered<Made extends Command>(
    decide: (numbers: NumbersStore) => Promise<Made | null>,
  ): Promise<Made | null> {
    const command = await writeDown(decide).catch((error: unknown) => {
      noteFailure(error);
      throw error;
    });
    if (command) sender?.flushNext();
    return command;
  }

  async function writeDown<Made extends Command>(
    decide: (numbers: NumbersStore) => Promise<Made | null>,
  ): Promise<Made | null> {
    // Strict: what the screen is about to confirm must outlive a power cut.
    const written = db.transaction(['numbers', 'outbox'], 'readwrite', { durability: 'strict' });
    const command = await decide(written.objectStore('numbers')).catch(async (error: unknown) => {
      written.abort();
      // The abort is what was wanted; the caller is told the error that led to it.
      await written.done.catch(() => null);
      throw error;
    });
    const added = command && written.objectStore('outbox').add(rowOf(command));
    await Promise.all([added, written.done]);
    // It is written down, whatever counting says: its giver must not be told otherwise.
    if (command) await count().catch(noteFailure);
    return command;
  }

  /** A number given after the clock was judged may be sent at once, and stays as it is. */
  function rowOf(command: Command): Posted {
    const isSettled = bearsOwnClock(command) && sender?.hasJudged();
    return { ...waitingPost(device, place, command), ...(isSettled && { clockJudged: true }) };
  }

  async function remember(command: Command, answer: Answer): Promise<void> {
    const journal = patience.journal.peek();
    const epoch = epochNow(journal);
    if (answer.outcome === 'accepted') reach.note(journal, answer.seq);
    await db.add('outbox', settled(waitingPost(device, place, command), answer, epoch));
  }

  async function remembered(): Promise<readonly Command[]> {
    const own = await db.getAllFromIndex(
      'outbox',
      'state',
      IDBKeyRange.bound([device], [device, []]),
    );
    return own.sort((a, b) => (a.order ?? 0) - (b.order ?? 0)).map(({ command }) => command);
  }

  await adopt(db, identity);
  await forgetOld(db, device);
  const leftOut = keepLeftOut(await db.getAllFromIndex('outbox', 'state', [device, 'answered']));
  await count();
  const started = new Promise<Sender>((resolve) => {
    close = startWhenHeard(patience, (part) => {
      sender = part.startSender({ db, device, count, answered, reach }, send, patience);
      resolve(sender);
      return sender;
    });
  });
  return {
    waiting,
    parked,
    failing,
    leftOut: leftOut.numbers,
    post,
    remember,
    postNumbered,
    remembered,
    flush: async () => (await started).flush(),
    close: () => close(),
  };
}

/** The sender comes late: nothing can be sent before the line stands, and the first screen has no room to spare. */
function startWhenHeard(patience: Patience, start: (part: typeof Sending) => Sender): () => void {
  const stopFetching = effect(() => {
    if (patience.heard.value) sending.fetch();
  });
  const stopSending = effect(() => {
    const part = sending.part.value;
    return part ? start(part).close : undefined;
  });
  return () => {
    stopFetching();
    stopSending();
  };
}
