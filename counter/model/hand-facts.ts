import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { DeviceDatabase } from '#shared/client/database.ts';
import type { FirstWords } from '#shared/client/first-words.ts';
import { noteFailure } from '#shared/client/memory-health.ts';
import { officeNow } from '#shared/client/office-clock.ts';
import { type Outbox, openOutbox } from '#shared/client/outbox.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { Answer, JournalNow } from '#shared/protocol/messages.ts';
import { keepForNext, keepReturned, type Returned, returnedBy, withOneMore } from './returned.ts';
import { type Fact, numberOf, waitingFacts } from './waiting-facts.ts';

/** What a counter has to tell of its visits: written down on this device, sent by whoever is signed in there (SPEC Q17, O1, O6, O7). */

/** Who tells, and where. */
export interface Teller {
  /** Of the clerk, or of the paired counter device. */
  readonly id: string;
  readonly counter: string;
  /** The post signed in; null at a paired counter. */
  readonly clerk: string | null;
}

export interface HandFacts {
  /** Visits that the office has not answered yet. */
  readonly unsent: Signal<number>;
  /** Visits that the office refuses, or on which it fails: kept, and shown (SPEC O5). */
  readonly setAside: Signal<number>;
  /** Those of both: the office fails on them, and they are sent again. */
  readonly failing: Signal<number>;
  /** Numbers whose visits at this counter ended today, as far as this device knows. */
  readonly recorded: ReadonlySignal<ReadonlySet<string>>;
  /** What the office could not take as it stands at the counter chosen, until somebody there has read it. */
  readonly returned: Signal<readonly Returned[]>;
  /** The newest event that an answer named since `forgetAnswers`. */
  readonly answeredSeq: ReadonlySignal<number>;
  /** Writes a visit down; resolves when it is safe on this device, rejects where nothing can be kept. */
  post(fact: Fact): Promise<void>;
  /** Keeps a visit that the office ended with this answer, for one that is restored from an older backup (SPEC O7). */
  remember(fact: Fact, answer: Answer): Promise<void>;
  /** Sends what waits, until all is answered or the line fails; waits for a memory that cannot be read now. */
  flush(): Promise<void>;
  /** A new line, perhaps to an office that counts anew. */
  forgetAnswers(): void;
}

/** The line that facts are sent on. */
export interface LineToOffice {
  /** What the office has said since it stands. */
  readonly heard: ReadonlySignal<FirstWords | null>;
  /** What it has said of its journal, perhaps before all else. */
  readonly journal: ReadonlySignal<JournalNow | null>;
  /** Rejects while it is down. */
  readonly send: (command: Command) => Promise<Answer>;
}

/** How soon a memory that could not be read is tried again, ms. */
const OPEN_AGAIN_MS = 5000;

/**
 * Keeps the facts of the counter chosen, and opens another outbox when somebody else signs in or goes to another counter.
 * @param teller null while nobody is at a counter @param dayAt the office's day at an office time, ms
 */
export function keepFacts(
  db: DeviceDatabase,
  teller: ReadonlySignal<Teller | null>,
  { send, ...words }: LineToOffice,
  dayAt: (at: number) => string,
): HandFacts {
  const unsent = signal(0);
  const setAside = signal(0);
  const failing = signal(0);
  const recorded = signal<ReadonlySet<string>>(new Set());
  const returned = signal<readonly Returned[]>([]);
  const answeredSeq = signal(0);
  /** Ids of those written down by hand. */
  const byHand = new Set<string>();
  /** Of the counter chosen; each write is told whether it opened. */
  let opening: Promise<Outbox> | null = null;
  /** The same, tried until it opens; null where nobody is there any more. */
  let open: Promise<Outbox | null> = Promise.resolve(null);

  const isChosen = (counter: string) => teller.peek()?.counter === counter;

  /** Sends what was written down at a counter; the answer may come when another one is chosen, or none. */
  async function tell(command: Command, counter: string): Promise<Answer> {
    const answer = await send(command);
    if (answer.outcome !== 'accepted') return answer;
    const back = returnedBy(command, answer.result.marks ?? [], byHand);
    if (isChosen(counter)) {
      answeredSeq.value = Math.max(answeredSeq.peek(), answer.seq);
      if (back) returned.value = withOneMore(returned.peek(), back);
    } else if (back) {
      // Before the visit counts as answered: where it cannot be kept it is asked for again, and told then.
      await keepForNext(db, counter, back);
    }
    return answer;
  }

  /** With who is at the counter as it is written down: whoever sends it later may be somebody else. */
  function signed(fact: Fact): Fact {
    const clerk = teller.peek()?.clerk ?? null;
    return clerk === null ? fact : { ...fact, clerk };
  }

  function wasRecorded(fact: Fact): void {
    if (isChosen(fact.counter)) recorded.value = new Set([...recorded.peek(), numberOf(fact)]);
  }

  effect(() => {
    const now = teller.value;
    if (now === null) return undefined;
    let isHere = true;
    const stops: (() => void)[] = [];
    const stopKeeping = keepReturned(db, now.counter, returned);

    async function openOnce(at: Teller): Promise<Outbox> {
      for (const fact of await waitingFacts(db)) byHand.add(fact.id);
      const tellHere = (command: Command) => tell(command, at.counter);
      const patience = { ...words, restMs: 0 };
      const outbox = await openOutbox(db, { ...at, point: null }, tellHere, patience);
      stops.push(() => outbox.close());
      const known = await outbox.remembered();
      if (!isHere) return outbox;
      for (const fact of known) if (isOfToday(fact, at.counter)) wasRecorded(fact);
      const stopCounting = effect(() => {
        unsent.value = outbox.waiting.value;
        setAside.value = outbox.parked.value;
        failing.value = outbox.failing.value;
      });
      stops.push(stopCounting);
      return outbox;
    }

    async function openPatiently(at: Teller): Promise<Outbox | null> {
      while (isHere) {
        opening = openOnce(at);
        try {
          return await opening;
        } catch (error) {
          // Writes that come meanwhile are told so; this memory may be read again a little later.
          if (!noteFailure(error)) console.error(error);
          close();
        }
        await new Promise((resolve) => {
          setTimeout(resolve, OPEN_AGAIN_MS);
        });
      }
      return null;
    }

    function close(): void {
      for (const stop of stops.splice(0)) stop();
    }

    open = openPatiently(now);
    const opened = open;
    return () => {
      isHere = false;
      opening = null;
      open = Promise.resolve(null);
      stopKeeping();
      close();
      for (const count of [unsent, setAside, failing]) count.value = 0;
      recorded.value = new Set();
      // Left while it was being opened.
      void opened.then(close);
    };
  });

  function isOfToday(command: Command, counter: string): command is Fact {
    const isHere = command.type === 'record-visit' && command.counter === counter;
    return isHere && dayAt(command.at) === dayAt(officeNow());
  }

  async function outboxNow(): Promise<Outbox> {
    if (opening === null) throw new Error('Nobody is at a counter.');
    return opening;
  }

  return {
    unsent,
    setAside,
    failing,
    recorded,
    returned,
    answeredSeq,
    post: async (fact) => {
      byHand.add(fact.id);
      const told = signed(fact);
      await (await outboxNow()).post(told);
      wasRecorded(fact);
    },
    remember: async (fact, answer) => {
      const told = signed(fact);
      await (await outboxNow()).remember(told, answer);
      wasRecorded(fact);
    },
    flush: async () => (await open)?.flush(),
    forgetAnswers: () => {
      answeredSeq.value = 0;
    },
  };
}
