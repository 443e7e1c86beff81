import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket, WebSocketServer } from 'ws';

/** Stands before an office and behaves as badly as a network, a middle box or a dying server can. */

/** What it does; all at once, if need be. */
export interface Behaviour {
  /** Breaks every other connection off: a request before or after it has arrived, a line after a few messages. */
  readonly drops?: boolean;
  /** Passes every command on twice. */
  readonly doubles?: boolean;
  /** Answers all by itself. */
  readonly answers?: 429 | 500;
  /** Answers every other command of the lines by itself; each of them so often at most. */
  readonly refuses?: { readonly as: 'fault' | 'too-many' | 'no-room'; readonly times?: number };
  /** Holds everything up for so long, each way, ms. */
  readonly delayMs?: number;
  /** Takes nothing: as if it were switched off. */
  readonly isOff?: boolean;
}

export interface BadServer {
  readonly url: string;
  /** The office is somewhere else from now on. */
  leadsTo(url: string): void;
  behave(behaviour: Behaviour): void;
  /**
   * How often each number or rating was on its way, by its ticket's or rating's id: one that the office fails on, or leaves without an
   * answer, three times lets others go first (SPEC O5).
   */
  readonly tries: ReadonlyMap<string, number>;
  /** What it has done so far. */
  readonly done: { dropped: number; doubled: number; refused: number; delayed: number };
  close(): Promise<void>;
}

/** A line lives for so many messages at most while lines are dropped. */
const MOST_MESSAGES = 8;
const KINDLY: Behaviour = {};

/** As much of a command as is looked at. */
interface Told {
  readonly id: string;
  readonly ticket?: string;
  readonly rating?: string;
}

/** Starts one before an office. @param port where it listens; 0: any that is free */
export async function badServer(office: string, port = 0): Promise<BadServer> {
  let target = new URL(office);
  const done = { dropped: 0, doubled: 0, refused: 0, delayed: 0 };
  const lines = new Set<WebSocket>();
  const tries = new Map<string, number>();
  /** How often each command was refused while one behaviour lasts, by its id; those that pass for ever. */
  const refusals = new Map<string, number>();
  let now = KINDLY;
  let connections = 0;
  const upgrading = new WebSocketServer({ noServer: true });
  const server = createServer((asked, answer) => void pass(asked, answer));

  /** Whether this one is to be broken off. */
  function isDropped(): boolean {
    connections += 1;
    if (!now.drops || connections % 2 === 0) return false;
    done.dropped += 1;
    return true;
  }

  /** The answer to a command of a line as Socket.IO packs it (`42` and a number, then `43` and that number); null where it may pass. */
  function refusal(text: string): string | null {
    const [, number, body] = /^42(\d+)(\["command",.*)$/s.exec(text) ?? [];
    if (body === undefined) return null;
    const [, told] = JSON.parse(body) as [string, Told];
    const answer = now.refuses ? refused(told, now.refuses) : null;
    if (answer === null || now.refuses?.as === 'fault') {
      const what = told.ticket ?? told.rating ?? told.id;
      tries.set(what, (tries.get(what) ?? 0) + 1);
    }
    return answer && `43${number}${JSON.stringify([answer])}`;
  }

  function refused({ id }: Told, { as, times }: NonNullable<Behaviour['refuses']>): object | null {
    const before = refusals.get(id) ?? (refusals.size % 2 === 0 ? 0 : Number.POSITIVE_INFINITY);
    refusals.set(id, before + 1);
    if (before >= (times ?? Number.MAX_SAFE_INTEGER)) return null;
    done.refused += 1;
    return { id, outcome: 'refused', reason: as };
  }

  async function held(): Promise<void> {
    if (!now.delayMs) return;
    done.delayed += 1;
    await sleep(now.delayMs);
  }

  async function pass(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    if (now.isOff) return void asked.socket.destroy();
    if (now.answers) {
      done.refused += 1;
      answer.writeHead(now.answers, { 'Retry-After': '1' });
      return void answer.end('{}');
    }
    const drop = isDropped();
    // By turns before the office has heard it, and after.
    if (drop && connections % 4 === 1) return void asked.socket.destroy();
    const body: Buffer[] = [];
    for await (const part of asked) body.push(part);
    await held();
    const times = now.doubles && asked.method === 'POST' ? 2 : 1;
    done.doubled += times - 1;
    const given = await Promise.all(
      Array.from({ length: times }, () => forwarded(asked, Buffer.concat(body))),
    );
    await held();
    const first = given[0];
    if (drop || !first) return void asked.socket.destroy();
    answer.writeHead(first.status, first.headers);
    answer.end(first.body);
  }

  function forwarded(
    { method, url, headers }: IncomingMessage,
    body: Buffer,
  ): Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer } | null> {
    return new Promise((resolve) => {
      const to = { host: target.hostname, port: target.port, method, path: url, headers };
      const passing = request(to, async (response) => {
        const parts: Buffer[] = [];
        for await (const part of response) parts.push(part);
        const { statusCode: status = 502, headers: said } = response;
        const { 'transfer-encoding': _, ...plain } = said;
        resolve({ status, headers: plain, body: Buffer.concat(parts) });
      });
      // The office is gone: whoever asked is cut off as well.
      passing.on('error', () => resolve(null));
      passing.end(body);
    });
  }

  server.on('upgrade', (asked, socket, head) => {
    // It may be broken off while it is being made.
    socket.on('error', () => socket.destroy());
    if (now.isOff) return void socket.destroy();
    if (now.answers) {
      done.refused += 1;
      return void socket.end(`HTTP/1.1 ${now.answers} No\r\nConnection: close\r\n\r\n`);
    }
    upgrading.handleUpgrade(asked, socket, head, (near) => relay(near, asked, isDropped()));
  });

  function relay(near: WebSocket, { url, headers }: IncomingMessage, drop: boolean): void {
    const { host, origin } = headers;
    const far = new WebSocket(`ws://${target.host}${url}`, {
      headers: { ...(host && { host }), ...(origin && { origin }) },
      perMessageDeflate: false,
    });
    // Cut off before it stands, it has nothing to pass on.
    const opened = once(far, 'open').catch(end);
    let left = drop ? 1 + (connections % MOST_MESSAGES) : Number.POSITIVE_INFINITY;
    // One after the other, however long each is held up.
    const ways = { up: opened as Promise<unknown>, down: Promise.resolve() as Promise<unknown> };

    function send(way: keyof typeof ways, to: WebSocket, text: string, times: number): void {
      left -= 1;
      if (left < 0) return end();
      const waited = held();
      ways[way] = Promise.all([ways[way], waited]).then(() => {
        for (let i = 0; i < times && to.readyState === WebSocket.OPEN; i += 1) to.send(text);
      }, end);
    }
    function end(): void {
      near.terminate();
      far.terminate();
    }
    near.on('message', (data) => {
      const text = String(data);
      const said = refusal(text);
      if (said !== null) return void near.send(said);
      const times = now.doubles && text.startsWith('42') ? 2 : 1;
      done.doubled += times - 1;
      send('up', far, text, times);
    });
    far.on('message', (data) => send('down', near, String(data), 1));
    for (const one of [near, far]) {
      lines.add(one);
      one.on('close', () => {
        lines.delete(one);
        end();
      });
      // Cut off on purpose, or by the office: the other end goes with it.
      one.on('error', end);
    }
  }

  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadsTo: (next) => void (target = new URL(next)),
    behave(behaviour) {
      now = behaviour;
      refusals.clear();
      // Whoever is connected meets it as well.
      for (const line of lines) line.terminate();
    },
    tries,
    done,
    async close() {
      for (const line of lines) line.terminate();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
