import { expect } from '@playwright/test';
import type { PublicQueue } from '#shared/domain/views.ts';
import { ROUTES, SCREENS } from '#shared/protocol/routes.ts';
import { tellFigures } from '../support/journeys/figures.ts';
import { MISHAPS_MS, test } from '../support/journeys/journey.ts';
import type { OfficeProgram } from '../support/journeys/office-program.ts';
import { servedLine } from '../support/journeys/served-line.ts';
import { byLetter, type Told, toldIn } from '../support/journeys/told-again.ts';
import { signIn } from '../support/journeys/touch.ts';

/**
 * The office goes on from a backup that is older than the day's last hours, twice from the same one. Its screens tell it
 * again what it lost. How old the backup is does not matter to them: they go by the journal's epochs, not by time
 * (tests/faults plays one that is two hours old).
 */

const FULL = Boolean(process.env['FULL']);
/** Of each of two lines, before the backup and after it. */
const BEFORE = FULL ? { given: 20, served: 15 } : { given: 2, served: 1 };
const AFTER = FULL ? { given: 40, served: 40 } : { given: 3, served: 3 };
const CLERK = 'cong-chuc-2';
const PROCEDURE = 'Chứng thực bản sao từ bản chính';
/** Tablets rest for 15 s before they tell again, up to 20 with the next try (SPEC O7), ms. */
const TOLD_MS = 45_000;

test.use({ lastsMs: MISHAPS_MS });

test('[O7 X5 Q18 R1] restored from an older backup, twice, the office is told again all that it lost, once', async ({
  startOffice,
  openScreen,
  consoleWatch,
}, testInfo) => {
  test.setTimeout(FULL ? 900_000 : 180_000);
  const backup = testInfo.outputPath('backup.db');
  const office = await startOffice();
  // One counter where a clerk signs in with a PIN, one that is a device of its own.
  const clerk = await openScreen('clerk', office.url + SCREENS.counter);
  await signIn(clerk, 'Công chức 2', office.pins[CLERK]);
  await clerk.getByRole('button', { name: 'Quầy 2' }).click();
  const desk = await openScreen('clerk', (await office.pair('counter', { counter: '3' })).link);
  await desk.getByRole('button', { name: 'Quầy 3' }).click();
  const screensOf = async (point: string, counter: string) => ({
    kiosk: await openScreen('kiosk', (await office.pair('kiosk', { point })).link),
    tablet: await openScreen('tablet', (await office.pair('tablet', { counter })).link),
  });
  const lines = [
    servedLine(
      { ...(await screensOf('sanh', '2')), counter: clerk },
      { procedure: PROCEDURE, limits: 'within' },
    ),
    servedLine(
      { ...(await screensOf('ban-huong-dan', '3')), counter: desk },
      { procedure: PROCEDURE, limits: 'beyond' },
    ),
  ];
  const all = (what: 'numbers' | 'served' | 'rated') =>
    byLetter(lines.flatMap((line) => line[what]));
  const work = ({ given, served }: typeof BEFORE) =>
    Promise.all(
      lines.map(async (line) => {
        await line.give(given);
        await line.serve(served);
      }),
    );
  const told = async () => toldIn(await office.journal());
  async function isTold(what: Partial<Told>): Promise<number> {
    const began = performance.now();
    await expect.poll(told, { timeout: TOLD_MS }).toMatchObject(what);
    return Math.round(performance.now() - began);
  }

  await work(BEFORE);
  await isTold({ given: all('numbers'), ended: all('served'), rated: all('rated') });
  await office.cli('backup', backup);
  const early = new Set(all('served'));
  await work(AFTER);
  const late = all('served').filter((number) => !early.has(number));
  expect(late).toHaveLength(lines.length * AFTER.served);

  /** The clerk stays signed in, with the PIN of before: nothing of that comes out of the backup. */
  async function restore(): Promise<void> {
    const pin = office.pins[CLERK];
    consoleWatch.expectOutage(true);
    await office.stop();
    await office.cli('restore', backup, '--yes');
    await office.start();
    await expect.poll(() => office.pins[CLERK], 'as the new start says').toBe(pin);
  }

  await restore();
  const ends = { ended: all('served'), byHand: late, marked: [] };
  // At once; the ratings rest until then. The short journey restores again while they do.
  await isTold({ given: all('numbers'), ...ends, ...(FULL && { rated: all('rated') }) });
  await Promise.all(lines.map((line) => line.give(1)));

  await restore();
  const toldMs = await isTold({ given: all('numbers'), ...ends, rated: all('rated') });
  const served = new Set(all('served'));
  const waiting = all('numbers').filter((number) => !served.has(number));
  expect(await inQueue(office), 'nobody who was served waits again').toEqual(waiting);
  for (const { counter } of lines) await expect(counter.locator('.visit__nobody')).toBeVisible();
  const [numbers, visits, ratings] = [all('numbers').length, late.length, late.length];
  tellFigures('restored-office', { numbers, visitsByHand: visits, ratings, toldMs });

  await office.stop();
  expect(await office.cli('verify')).toMatchObject({ ok: true, problems: [] });
});

/** Numbers that wait, in every lane. */
async function inQueue(office: OfficeProgram): Promise<readonly string[]> {
  const queue: PublicQueue = await (await fetch(office.url + ROUTES.queue)).json();
  return byLetter(queue.lanes.flatMap((lane) => lane.numbers));
}
