import { setTimeout as sleep } from 'node:timers/promises';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import type { Socket } from 'socket.io-client';
import { atCounter, finish, kioskAt, rating } from '../../bench/parts/facts.ts';
import { connected, lineTo } from '../../bench/parts/lines.ts';
import { type Paired, pairThrough } from './office-child.ts';
import type { OfficeWord } from './orders.ts';

/** A hall that never rests: kiosks, counters and tablets that send their next command as soon as the last was answered, and the same one again until it is. */

/** A command that the office has said to have written down. */
export interface Acknowledged {
  readonly by: string;
  readonly command: Command;
  readonly seq: number;
}

export interface Flood {
  /** Every answer that has come, kept here, in another process than the office's. */
  readonly acknowledged: readonly Acknowledged[];
  /** Answers that should not have come. */
  readonly astray: readonly string[];
  /** Opens all lines and goes on, unanswered commands first. */
  attach(url: string): Promise<void>;
  /** After the lines have ended: commands that were sent and never answered. */
  detached(): Promise<number>;
  /** Sends what is unanswered and nothing new, until all is answered. */
  settle(): Promise<void>;
}

/** One end of the hall with at most one command on its way. */
interface Sender {
  readonly device: Paired;
  /** Sent and not answered yet; sent again under the same id. */
  command: Command | null;
  /** What comes next; null: nothing just now. */
  next(): Command | null;
  heard(command: Command, answer: Answer): void;
}

const ANSWER_MS = 10_000;
const REST_MS = 10;
/** Senders at each kiosk and each tablet. */
const AT_KIOSK = 12;
const AT_TABLET = 2;
/** Counters that serve, one sender each. */
const COUNTERS = 4;
/** Refusals that pass: the same command again. */
const PASSING: readonly string[] = ['fault', 'no-room', 'too-many'];

/** Pairs the hall's devices; they stay paired whatever happens to the office. */
export async function floodOf(office: OfficeWord, catalogue: Catalogue): Promise<Flood> {
  const senders: Sender[] = [];
  const acknowledged: Acknowledged[] = [];
  const astray: string[] = [];
  for (const point of catalogue.points) senders.push(...(await kioskSenders(point)));
  for (const { id } of catalogue.counters.slice(0, COUNTERS)) {
    senders.push(...(await counterSenders(id)));
  }
  let lines: Socket[] = [];
  let running: Promise<void>[] = [];
  let settling = false;

  async function kioskSenders(point: string): Promise<Sender[]> {
    const device = await pairThrough(office, 'kiosk', { point });
    const kiosk = kioskAt(catalogue, point);
    let turn = 0;
    const next = () => kiosk.ticket(kiosk.lanes[turn++ % kiosk.lanes.length]);
    return Array.from({ length: AT_KIOSK }, () => ({
      device,
      command: null,
      next,
      heard: unmarked,
    }));
  }

  async function counterSenders(counter: string): Promise<Sender[]> {
    const keys = await pairThrough(office, 'counter', { counter });
    const tablet = await pairThrough(office, 'tablet', { counter });
    const toRate: string[] = [];
    let here: Command = atCounter('open-counter', counter);
    const clerk: Sender = {
      device: keys,
      command: null,
      next: () => here,
      heard(command, answer) {
        const ticket = answer.outcome === 'accepted' ? answer.result.ticket : undefined;
        if (command.type === 'finish-visit') {
          if (answer.outcome === 'accepted') toRate.push(command.ticket);
          else astray.push(`A visit could not be ended: ${answer.reason}.`);
        }
        const called = command.type === 'call-next' && ticket !== undefined;
        here = called ? finish(counter, ticket) : atCounter('call-next', counter);
      },
    };
    const rate = () => {
      const visit = toRate.shift();
      return visit === undefined ? null : rating(visit);
    };
    const tablets = Array.from({ length: AT_TABLET }, () => ({
      device: tablet,
      command: null,
      next: rate,
      heard: unmarked,
    }));
    return [clerk, ...tablets];
  }

  /** Each number and each rating is said once, so none may be marked, but for the hour at which the test runs. */
  function unmarked(command: Command, answer: Answer): void {
    if (answer.outcome === 'refused') {
      astray.push(`${command.type} was refused: ${answer.reason}.`);
      return;
    }
    const marks = (answer.result.marks ?? []).filter((mark) => mark !== 'out-of-hours');
    if (marks.length > 0) astray.push(`${command.type} was marked: ${marks.join()}.`);
  }

  async function work(sender: Sender, line: Socket): Promise<void> {
    while (line.connected) {
      if (!sender.command && settling) return;
      sender.command ??= sender.next();
      if (!sender.command) {
        await sleep(REST_MS);
        continue;
      }
      const { command } = sender;
      // A line that ended: nobody knows whether it arrived.
      const sent = line.timeout(ANSWER_MS).emitWithAck('command', command);
      const answer: Answer | null = await sent.catch(() => null);
      if (!answer) return;
      if (answer.outcome === 'refused' && PASSING.includes(answer.reason)) {
        await sleep(REST_MS);
        continue;
      }
      sender.command = null;
      if (answer.outcome === 'accepted') {
        acknowledged.push({ by: sender.device.id, command, seq: answer.seq });
      }
      sender.heard(command, answer);
    }
  }

  async function attach(url: string): Promise<void> {
    lines = senders.map(({ device }) => lineTo(url, device));
    await connected(lines);
    running = senders.map((sender, i) => work(sender, lines[i]!));
  }

  async function detached(): Promise<number> {
    await Promise.all(running);
    for (const line of lines) line.close();
    return senders.filter(({ command }) => command).length;
  }

  return {
    acknowledged,
    astray,
    attach,
    detached,
    async settle() {
      settling = true;
      await Promise.all(running);
      settling = false;
      for (const line of lines) line.close();
    },
  };
}
