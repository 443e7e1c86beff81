import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseCommand } from '#shared/protocol/parse.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { chanceOf } from '../../server/simulate/chance.ts';
import { openStore } from '../../server/store/store.ts';
import type { Socket } from 'socket.io-client';
import { WebSocket } from 'ws';
import { connected, lineTo } from '../bench/parts/lines.ts';
import { type Found, count, counted, findings } from './support/found.ts';
import { type Knocker, knockers } from './support/knockers.ts';
import { hostile, misplaced } from './support/mutations.ts';
import type { OfficeChild } from './support/office-child.ts';
import { rudeFrames, rudeRequest, sendBytes } from './support/rude-requests.ts';
import { sameAfterRebuild } from './support/same-after-rebuild.ts';
import { atWork } from './support/workplace.ts';

/** Whoever sends whatever over the hall's network: nothing breaks, and nothing gets in (SPEC A7, A13). */

export interface HostileMessages {
  readonly seed: string;
  readonly messages: number;
}

export interface Withstood extends Found {
  /** Resident memory of the process, all garbage collected: the mean of the last tenth beside the second tenth, %. Says something of long runs alone. */
  readonly growth: number;
}

/** Messages between two looks at the memory are one of so many parts of all. */
const LOOKS = 50;
/** How long a look takes, ms: the office lets go in its own time. */
const LOOK_MS = 100;
/** Messages on their way at a time. */
const AT_ONCE = 48;
/** Commands in one request. */
const IN_ONE_REQUEST = 6;
const ANSWER_MS = 20_000;

type Way = 'line' | 'request' | 'bytes' | 'frames';
/** Messages by the way they go; each counts what it sends. */
const WAYS: readonly (readonly [Way, number])[] = [
  ['line', 10],
  ['request', 1.5],
  ['bytes', 0.8],
  ['frames', 0.1],
];

export function sendHostile({ seed, messages }: HostileMessages): Promise<Withstood> {
  const chance = chanceOf(seed);
  const finding = findings();
  const answers = new Map<string, number>();
  const kinds = new Map<string, number>();
  /** Those that are well formed after all: `BY ID`. */
  const wellFormed = new Set<string>();
  const accepted = new Set<string>();
  const memory: number[] = [];
  let sent = 0;
  let near = 0;

  return atWork(async (place) => {
    const office = await place.office({}, ['--expose-gc']);
    const everyone = await knockers(office);
    const lines = new Map<Knocker, Promise<Socket>>();
    const before = headOf(place.database);
    let hasEnded = false;
    void office.gone.then(() => {
      hasEnded = true;
    });

    function message(from: Knocker): unknown {
      sent += 1;
      const at = Date.now();
      if (chance.happens(0.02)) {
        const command = misplaced(chance, at);
        note(from, command, 'of another role');
        return command;
      }
      const { raw, how, isNear } = hostile(chance, at);
      if (isNear) near += 1;
      note(from, raw, how);
      return raw;
    }

    function note(from: Knocker, raw: unknown, how: string): void {
      count(kinds, how);
      // As it arrives: what JSON cannot say has gone by then.
      const parsed = parseCommand(JSON.parse(JSON.stringify(raw)));
      if (parsed.ok) wellFormed.add(`${from.id} ${parsed.command.id}`);
    }

    function heard(from: Knocker, answer: Answer): void {
      if (answer.outcome === 'refused') return count(answers, answer.reason);
      count(answers, 'accepted');
      accepted.add(`${from.id} ${answer.id}`);
    }

    /** The line of a token, opened anew where another message has cut it. */
    async function lineOf(from: Knocker): Promise<Socket> {
      const known = lines.get(from);
      const line = await known;
      if (line?.connected) return line;
      const newest = lines.get(from);
      if (newest && newest !== known) return newest;
      const opening = opened(lineTo(office.url, { counter: null, point: null, ...from }));
      lines.set(from, opening);
      return opening;
    }

    async function byLine(from: Knocker): Promise<void> {
      const line = await lineOf(from);
      const asked = line.timeout(ANSWER_MS).emitWithAck('command', message(from));
      // Another message has cut the line.
      const answer: Answer | null = await asked.catch(() => null);
      if (answer) heard(from, answer);
      else count(answers, 'line cut');
    }

    async function byRequest(from: Knocker): Promise<void> {
      const commands = Array.from({ length: IN_ONE_REQUEST }, () => message(from));
      const asked = fetch(office.url + ROUTES.commands, {
        method: 'POST',
        headers: { authorization: `Bearer ${from.token}` },
        body: JSON.stringify({ commands }),
      });
      // A connection that was kept open may be closed at the moment at which it is used again.
      const response = await asked.catch(() => null);
      if (!response) return count(answers, 'connection cut');
      const body: { answers?: readonly Answer[]; error?: string } = await response.json();
      for (const answer of body.answers ?? []) heard(from, answer);
      if (!body.answers) for (const _ of commands) count(answers, body.error ?? 'no reason');
    }

    async function byBytes(): Promise<void> {
      sent += 1;
      count(kinds, 'rude bytes');
      count(answers, `HTTP ${await sendBytes(office.url, rudeRequest(chance))}`);
    }

    async function byFrames(from: Knocker): Promise<void> {
      const frames = rudeFrames(chance, from.token);
      sent += frames.length;
      for (const _ of frames) count(kinds, 'rude frames');
      count(answers, `frames: ${await sendFrames(office.url, frames)}`);
    }

    async function sender(): Promise<void> {
      while (sent < messages && !hasEnded) {
        const from = everyone[Math.floor(chance.next() * everyone.length)]!;
        const way = chance.oneOf(WAYS);
        if (way === 'line') await byLine(from);
        else if (way === 'request') await byRequest(from);
        else if (way === 'bytes') await byBytes();
        else await byFrames(from);
      }
    }

    /** Looks at what the office holds, not at what it has yet to let go: when that goes is the machine's affair. */
    async function looker(): Promise<void> {
      while (sent < messages && !hasEnded) {
        const isTime = memory.length < (sent / messages) * LOOKS;
        if (isTime) office.order({ what: 'collect' });
        await sleep(LOOK_MS);
        if (isTime) memory.push(memoryOf(office));
      }
    }

    await Promise.all([looker(), ...Array.from({ length: AT_ONCE }, sender)]);
    for (const line of lines.values()) (await line).close();
    finding.unless(!hasEnded, () => `It ended:\n${office.said()}`);
    const health = await fetch(office.url + ROUTES.health).catch(() => null);
    finding.unless(health?.ok === true, () => 'It does not answer any more.');
    finding.unless(await office.stop(), () => 'It did not end by itself.');
    finding.unless(office.said() === '', () => `It complained:\n${office.said()}`);

    const store = openStore(place.database);
    place.onEnd(store.close);
    const written = new Set<string>();
    for (const { by, commandId } of store.read(before)) written.add(`${by} ${commandId}`);
    for (const key of written) {
      finding.unless(wellFormed.has(key), () => `In the journal, though not well formed: ${key}`);
    }
    const events = store.head().seq - before;
    // A wish that changes nothing is accepted and writes nothing.
    const lost = [...accepted].filter((key) => !written.has(key) && !wellFormed.has(key));
    finding.unless(lost.length === 0, () => `Accepted, though not well formed: ${lost[0]}`);
    sameAfterRebuild(store, finding);

    const growth = growthOf(memory);
    finding.unless(near / sent >= 0.3, () => 'Fewer than 30 % were near to valid ones.');
    return {
      wrong: finding.wrong,
      growth,
      lines: [
        `seed ${seed}: ${sent} messages, ${Math.round((100 * near) / sent)} % of them one change away from a valid one`,
        `sent: ${counted(kinds)}`,
        `answers: ${counted(answers)}`,
        `journal: ${events} events, all of well-formed commands (${accepted.size} accepted); state and tables as made again`,
        `memory, all garbage collected: ${mib(tenth(memory, 1))} in the second tenth, ${mib(tenth(memory, 9))} in the last: ${growth.toFixed(1)} %`,
      ],
    };
  });
}

async function opened(line: Socket): Promise<Socket> {
  await connected([line]);
  return line;
}

function headOf(database: string): number {
  const store = openStore(database, { readOnly: true });
  const { seq } = store.head();
  store.close();
  return seq;
}

/** Opens a raw line, sends frames, and waits until it is cut or they are out. */
function sendFrames(url: string, frames: readonly (string | Buffer)[]): Promise<string> {
  return new Promise((resolve) => {
    const line = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
    const timer = setTimeout(() => line.close(), 300);
    line.on('open', () => {
      for (const frame of frames) line.send(frame);
    });
    line.on('close', () => {
      clearTimeout(timer);
      resolve('closed');
    });
    // What it is cut for is of no interest here.
    line.on('error', () => line.terminate());
  });
}

/** Resident memory of the office's process, KiB. */
function memoryOf({ pid }: OfficeChild): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

function tenth(looks: readonly number[], i: number): number {
  const part = looks.slice((looks.length * i) / 10, (looks.length * (i + 1)) / 10);
  return part.reduce((sum, one) => sum + one, 0) / part.length;
}

function growthOf(looks: readonly number[]): number {
  return (tenth(looks, 9) / tenth(looks, 1) - 1) * 100;
}

function mib(kib: number): string {
  return `${(kib / 1024).toFixed(1)} MiB`;
}
