import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OfficeProcess } from './office-process.ts';

/** What an office's own process is asked while something else is done in it, and what that takes. */

/** A number is given so often meanwhile, ms. */
const EVERY_MS = 10;

/** Gives numbers while something is done; how long each took, ms. */
export async function during(
  give: () => Promise<void>,
  work: () => Promise<unknown>,
): Promise<readonly number[]> {
  const waits: number[] = [];
  const done = work().then(() => true);
  for (let isOver = false; !isOver; ) {
    const began = performance.now();
    await give();
    waits.push(performance.now() - began);
    isOver = await Promise.race([done, sleep(EVERY_MS, false)]);
  }
  return waits;
}

/** A session of a post. @returns its token */
export async function signIn(office: OfficeProcess, staff: string): Promise<string> {
  const body = JSON.stringify({ staff, pin: await office.pin(staff) });
  const response = await fetch(`${office.url}/api/sign-in`, { method: 'POST', body });
  const { token }: { token: string } = await response.json();
  return token;
}

/** The most memory the process has had, kB. */
export function peakMemory({ pid }: OfficeProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0);
}
