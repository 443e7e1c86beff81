import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../../shared/build/chromium.mjs';
import { endOf } from '../../bench/parts/end-of.ts';
import type { ConsoleWatch } from './console-watch.ts';
import { SIZES, type Size } from './journey.ts';

/** A kiosk's or tablet's whole machine: a browser with a disk of its own, whose plug can be pulled. */

export interface Machine {
  /** Opens an address in a window of its own, at a screen's real size; one after the other. */
  open(size: Size, address: string): Promise<Page>;
  /** Pulls the plug (kill -9): all that is not on its disk is gone. */
  kill(): Promise<void>;
  /** Switches it on again, with the disk as it was; no page is open. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** How long a browser may take to listen, ms. */
const START_MS = 20_000;

/** Switches a new machine on. */
export async function startMachine(name: string, watch: ConsoleWatch): Promise<Machine> {
  const disk = mkdtempSync(path.join(tmpdir(), 'hai-long-machine-'));
  let browser: ChildProcess | null = null;
  let end = async () => {};
  let steered: { readonly by: Browser; readonly context: BrowserContext } | null = null;

  async function start(): Promise<void> {
    const program = findChromium();
    if (program === undefined) throw new Error('There is no Chromium on this machine.');
    const portFile = path.join(disk, 'DevToolsActivePort');
    rmSync(portFile, { force: true });
    const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${disk}`];
    const locale = ['--lang=vi-VN', '--hide-crash-restore-bubble'];
    const started = spawn(program, [...chromiumFlags, ...own, ...locale, 'about:blank'], {
      stdio: 'ignore',
      env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' },
      // A group of its own, so that the plug is pulled from all its processes at once.
      detached: true,
    });
    browser = started;
    end = endOf(started);
    const port = await portIn(portFile, started);
    const by = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const [context] = by.contexts();
    if (!context) throw new Error('The browser has no window.');
    steered = { by, context };
    watch.follow(context, name);
  }

  async function kill(): Promise<void> {
    if (!browser?.pid) return;
    const exited = once(browser, 'exit');
    process.kill(-browser.pid, 'SIGKILL');
    await exited;
    browser = null;
    steered = null;
  }

  await start();
  return {
    async open(size, address) {
      if (!steered) throw new Error('The machine is switched off.');
      const screen = await steered.by.newBrowserCDPSession();
      // Of two tabs in one window the one behind is drawn once a second.
      const [page] = await Promise.all([
        steered.context.waitForEvent('page'),
        screen.send('Target.createTarget', { url: 'about:blank', newWindow: true }),
      ]);
      await page.setViewportSize(SIZES[size].viewport);
      await page.goto(address);
      return page;
    },
    kill,
    start,
    async close() {
      await kill();
      await end();
      rmSync(disk, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The port at which a browser that has just been started lets itself be steered. @throws when it ends, or says none in time */
async function portIn(file: string, browser: ChildProcess): Promise<string> {
  for (const startedAt = Date.now(); Date.now() - startedAt < START_MS; await sleep(20)) {
    if (browser.exitCode !== null) throw new Error('The browser ended by itself.');
    const port = readIfThere(file)?.split('\n')[0];
    if (port) return port;
  }
  throw new Error(`The browser does not listen after ${START_MS / 1000} s.`);
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (Reflect.get(Object(error), 'code') === 'ENOENT') return null;
    throw error;
  }
}
