import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadPage } from '../support/browser.ts';
import type { DeviceOrder, Reply } from '../support/device-orders.ts';
import { beginSteadyTime, setMachineClock, setTrueTime, trueNow } from '../support/wrong-clock.ts';
import type * as PageProgram from './page.ts';

/** A screen's machine as a child process: a browser without a window, that can be switched off and on, and whose clock can be set. */

type Page = PageProgram.Page;

let page: Page | null = null;
let starts = 0;

process.on('message', ({ order, number }: { order: DeviceOrder; number: number }) => {
  const reply = (answer: Omit<Reply, 'order'>) => process.send?.({ order: number, ...answer });
  carryOut(order).then(
    (value) => reply({ value }),
    (error: unknown) => reply({ error: error instanceof Error ? (error.stack ?? '') : `${error}` }),
  );
});
process.on('disconnect', () => process.exit(0));
setTrueTime(Number(process.env['CLOCK_WRONG_BY'] ?? '0'));

async function carryOut(order: DeviceOrder): Promise<unknown> {
  if (order.what === 'clock') return setMachineClock(order.wrongBy);
  if (order.what === 'boot') return boot(order);
  if (!page) throw new Error('The machine is off.');
  if (order.what === 'give') return { trueAt: trueNow(), ...(await page.give(order.lane)) };
  if (order.what === 'rate') return page.rate(order.visit);
  if (order.what === 'serve') return page.serve();
  if (order.what === 'tell') return page.tell();
  page.off();
  page = null;
  return null;
}

/** Every start takes the program anew, so that nothing of the page before is left but the browser's memory. */
async function boot({ screen, url, token, signedIn }: Extract<DeviceOrder, { what: 'boot' }>) {
  starts += 1;
  beginSteadyTime();
  loadPage(url, token === undefined ? '' : `token=${token}`);
  if (signedIn) sessionStorage.setItem('session', JSON.stringify(signedIn));
  const file = path.join(path.dirname(process.argv[1] ?? ''), 'page.js');
  const program: typeof PageProgram = await import(`${pathToFileURL(file).href}?start=${starts}`);
  page = await program.openPage(screen);
}
