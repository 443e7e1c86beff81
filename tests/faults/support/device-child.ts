import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Grant } from '#shared/protocol/messages.ts';
import { root } from '../../../shared/build/root.mjs';
import { bundledPrograms } from './bundle.ts';
import type { DeviceOrder, Given, Reply, Served, Speaking, Told } from './device-orders.ts';
import type { Workplace } from './workplace.ts';

/** A screen with the client's real code, on a machine of its own. */

export interface DeviceChild {
  boot(token?: string): Promise<void>;
  /** Switches a counter's computer on, at which a clerk has signed in. */
  bootFor(signedIn: Grant): Promise<void>;
  off(): Promise<void>;
  clock(wrongBy: number): Promise<void>;
  give(lane: number): Promise<Given>;
  /** @returns the rating's id */
  rate(visit: string | null): Promise<string>;
  serve(): Promise<Served>;
  tell(): Promise<Told>;
  /** Until what it tells is so. @throws after so many ms, with what it told last */
  until(isSo: (told: Told) => boolean, withinMs?: number): Promise<void>;
}

const LOOK_EVERY_MS = 50;

/** Starts a machine; it is off. @param url where its page comes from, always @param beside its clock beside that of the machine that runs the test, ms */
export async function startMachine(
  place: Workplace,
  screen: Speaking,
  url: string,
  beside = 0,
): Promise<DeviceChild> {
  const program = path.join(await bundledPrograms(), 'device.js');
  const child = spawn(process.execPath, [program], {
    cwd: root,
    env: { ...process.env, CLOCK_WRONG_BY: String(beside) },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (part: Buffer) => {
    said = (said + part.toString('utf8')).slice(-4000);
  });
  place.onEnd(() => child.kill('SIGKILL'));
  const waiting = new Map<number, (reply: Reply) => void>();
  let orders = 0;
  child.on('message', (reply: Reply) => waiting.get(reply.order)?.(reply));
  child.on('exit', () => {
    for (const answer of waiting.values()) answer({ order: 0, error: `It ended. ${said}` });
  });

  async function order<T>(asked: DeviceOrder): Promise<T> {
    orders += 1;
    const number = orders;
    const reply = await new Promise<Reply>((resolve) => {
      waiting.set(number, resolve);
      child.send({ order: asked, number });
    });
    waiting.delete(number);
    if (reply.error !== undefined) throw new Error(`${screen}: ${reply.error}\n${said}`);
    return reply.value as T;
  }

  return {
    boot: (token) => order({ what: 'boot', screen, url, ...(token !== undefined && { token }) }),
    bootFor: (signedIn) => order({ what: 'boot', screen, url, signedIn }),
    off: () => order({ what: 'off' }),
    clock: (wrongBy) => order({ what: 'clock', wrongBy }),
    give: (lane) => order({ what: 'give', lane }),
    rate: (visit) => order({ what: 'rate', visit }),
    serve: () => order({ what: 'serve' }),
    tell: () => order({ what: 'tell' }),
    async until(isSo, withinMs = 30_000) {
      const began = performance.now();
      for (;;) {
        const told = await order<Told>({ what: 'tell' });
        if (isSo(told)) return;
        if (performance.now() - began > withinMs) {
          throw new Error(`${screen}: still ${JSON.stringify(told)}\n${said}`);
        }
        await sleep(LOOK_EVERY_MS);
      }
    },
  };
}

/** The line stands, the office's time is known, and nothing waits. */
export const isAllSent = ({ connected, clockConfirmed, waiting }: Told) =>
  connected && clockConfirmed && waiting === 0;

/** It has all that it needs to go on without a line. */
export const isReady = (told: Told) => isAllSent(told) && told.hasView;
