import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { openSession } from '#shared/client/session.ts';
import { words } from '#shared/ui/words/language.ts';
import { forgetAll } from '../support/kiosk-device.ts';
import { askingWith } from '../support/questionnaires.ts';
import { playTablet, press, type TabletPlayed } from '../support/tablet-screen.tsx';

/** A rating given in a browser in which staff had signed in of late says so (SPEC D5). */

const { tablet: said } = words.value;
const HOUR_MS = 3_600_000;

let tablet: TabletPlayed;
afterEach(async () => {
  cleanup();
  tablet.device.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
  await forgetAll();
});

/** Somebody signs in at the counter in this browser, so long before somebody rates. @param pin the office's answer to it */
async function signIn(hoursBefore: number, pin: 'right' | 'wrong') {
  const now = Date.now();
  const clock = vi.spyOn(Date, 'now').mockReturnValue(now - hoursBefore * HOUR_MS);
  const label = { vi: 'Công chức 1', en: 'Clerk 1' };
  const grant = { id: 'clerk-1', role: 'clerk', label, counter: null, point: null, token: 'token' };
  const answer = () => new Response(JSON.stringify(grant), { status: pin === 'right' ? 200 : 401 });
  vi.stubGlobal('fetch', async () => answer());
  await openSession().signIn('clerk-1', '1234');
  vi.unstubAllGlobals();
  clock.mockRestore();
}

async function rate(visit: string) {
  tablet = await playTablet(askingWith('three-level'));
  tablet.ask(visit);
  await press('Rất hài lòng');
  await screen.findByText('Câu 2 trong 2');
  await press('Hài lòng');
  await screen.findByText(said.thanks);
  return (await tablet.told())[0];
}

test('[D5] staff who signed in eleven hours ago are said with the rating', async () => {
  await signIn(11, 'right');
  expect(await rate('visit-51')).toMatchObject({ type: 'give-rating', staffBrowser: true });
});

test('[D5] after twelve hours nothing is said, nor after a PIN that was wrong, nor where nobody signed in', async () => {
  await signIn(12, 'right');
  expect(await rate('visit-52')).not.toHaveProperty('staffBrowser');
  localStorage.clear();
  await signIn(0, 'wrong');
  cleanup();
  tablet.device.close();
  await forgetAll();
  expect(await rate('visit-53')).not.toHaveProperty('staffBrowser');
});
