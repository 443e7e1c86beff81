import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { DeviceDatabase } from '#shared/client/database.ts';
import type { FirstWords } from '#shared/client/first-words.ts';
import { officeNow } from '#shared/client/office-clock.ts';
import { type Outbox, openOutbox } from '#shared/client/outbox.ts';
import type { CommandOf } from '#shared/domain/commands.ts';
import { ticketNumber } from '#shared/domain/ticket.ts';
import type { Mark } from '#shared/domain/vocabulary.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { Answer } from '#shared/protocol/messages.ts';

/** What a counter has to tell of its visits: written down on this device, sent by whoever is signed in there (SPEC Q17, O1, O6, O7). */

/** A visit as the counter tells it. */
export type Fact = CommandOf<'record-visit'>;

/** A visit that the office could not take as it stands (SPEC Q18). */
export interface Returned {
  readonly number: string;
  readonly mark: Mark;
}

/** Who tells, and where. */
export interface Teller {
  /** Of the clerk, or of the paired counter device. */
  readonly id: string;
  readonly counter: string;
}

export interface HandFacts {
  /** Visits that the office has not answered yet. */
  readonly unsent: Signal<number>;
  /** Visits that the office refuses, or on which it fails: kept, and shown (SPEC O5). */
  readonly setAside: Signal<number>;
  /** Numbers whose visits at this counter ended today, as far as this device knows. */
  readonly recorded: ReadonlySignal<ReadonlySet<string>>;
  /** What the office could not take as it stands, until the clerk has read it. */
  readonly returned: Signal<readonly Returned[]>;
  /** The newest event that an answer named since `forgetAnswers`. */
  readonly answeredSeq: ReadonlySignal<number>;
  /** Writes a visit down; resolves when it is safe on this device, rejects where nothing can be kept. */
  post(fact: Fact): Promise<void>;
  /** Keeps a visit that the office ended with this answer, for one that is restored from an older backup (SPEC O7). */
  remember(fact: Fact, answer: Answer): Promise<void>;
  /** Sends what waits, until all is answered or the line fails. */
  flush(): Promise<void>;
  /** A new line, perhaps to an office that counts anew. */
  forgetAnswers(): void;
}

/** The line that facts are sent on. */
export interface LineToOffice {
  /** What the office has said since it stands. */
  readonly heard: ReadonlySignal<FirstWords | null>;
  /** Rejects while it is down. */
  readonly send: (command: Command) => Promise<Answer>;
}

/** What staff are told of: the others say nothing about the visit itself. */
const TOLD: readonly Mark[] = ['again', 'other-counter', 'unknown-ticket'];

/**
 * Keeps the facts of the counter chosen, and opens another outbox when somebody else signs in or goes to another counter.
 * @param teller null while nobody is at a counter @param dayAt the office's day at an office time, ms
 */
export function keepFacts(
  db: DeviceDatabase,
  teller: ReadonlySignal<Teller | null>,
  { heard, send }: LineToOffice,
  dayAt: (at: number) => string,
): HandFacts {
  const unsent = signal(0);
  const setAside = signal(0);
  const recorded = signal<ReadonlySet<string>>(new Set());
  const returned = signal<readonly Returned[]>([]);
  const answeredSeq = signal(0);
  /** By their ids, those written down by hand: what the office once knew and has lost to a backup is no news. */
  const byHand = new Set<string>();
  let open: Promise<Outbox> | null = null;

  async function tell(command: Command): Promise<Answer> {
    const answer = await send(command);
    if (answer.outcome === 'accepted') {
      answeredSeq.value = Math.max(answeredSeq.peek(), answer.seq);
      note(command, answer.result.marks ?? []);
    }
    return answer;
  }

  function note(command: Command, marks: readonly Mark[]): void {
    const mark = marks.find((one) => TOLD.includes(one));
    if (command.type !== 'record-visit' || mark === undefined) return;
    if (mark === 'unknown-ticket' && !byHand.has(command.id)) return;
    returned.value = [...returned.peek(), { number: numberOf(command), mark }];
  }

  function wasRecorded(fact: Fact): void {
    recorded.value = new Set([...recorded.peek(), numberOf(fact)]);
  }

  effect(() => {
    const now = teller.value;
    unsent.value = 0;
    setAside.value = 0;
    recorded.value = new Set();
    if (now === null) return undefined;
    const opening = waitingFacts(db).then((waiting) => {
      for (const fact of waiting) byHand.add(fact.id);
      return openOutbox(db, { ...now, point: null }, tell, { heard, restMs: 0 });
    });
    open = opening;
    let stopCounting: (() => void) | undefined;
    void opening.then(async (outbox) => {
      const known = await outbox.remembered();
      if (open !== opening) return;
      const today = dayAt(officeNow());
      for (const command of known) {
        if (command.type !== 'record-visit' || command.counter !== now.counter) continue;
        if (dayAt(command.at) === today) wasRecorded(command);
      }
      stopCounting = effect(() => {
        unsent.value = outbox.waiting.value;
        setAside.value = outbox.parked.value;
      });
    });
    return () => {
      open = null;
      stopCounting?.();
      void opening.then((outbox) => outbox.close());
    };
  });

  async function outboxNow(): Promise<Outbox> {
    if (open === null) throw new Error('Nobody is at a counter.');
    return open;
  }

  return {
    unsent,
    setAside,
    recorded,
    returned,
    answeredSeq,
    post: async (fact) => {
      byHand.add(fact.id);
      await (await outboxNow()).post(fact);
      wasRecorded(fact);
    },
    remember: async (fact, answer) => {
      await (await outboxNow()).remember(fact, answer);
      wasRecorded(fact);
    },
    flush: async () => (await open)?.flush(),
    forgetAnswers: () => {
      answeredSeq.value = 0;
    },
  };
}

/** Visits written down on this device and not answered yet, by counter: whoever signs in there sends them (SPEC O6). */
export async function unsentByCounter(db: DeviceDatabase): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { counter } of await waitingFacts(db)) {
    counts.set(counter, (counts.get(counter) ?? 0) + 1);
  }
  return counts;
}

async function waitingFacts(db: DeviceDatabase): Promise<readonly Fact[]> {
  const waiting = (await db.getAll('outbox')).filter(({ state }) => state === 'waiting');
  return waiting.flatMap(({ command }) => (command.type === 'record-visit' ? [command] : []));
}

function numberOf({ letter, number }: Fact): string {
  return ticketNumber(letter, number);
}
