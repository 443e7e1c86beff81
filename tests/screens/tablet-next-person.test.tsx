import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { words } from '#shared/ui/words/language.ts';
import { forgetAll } from '../support/kiosk-device.ts';
import { askingWith } from '../support/questionnaires.ts';
import { playTablet, press, type TabletPlayed } from '../support/tablet-screen.tsx';

/** The next person before a question that is not theirs: the clerk's call takes none away, so the screen says whose it is (SPEC R10, R17). */

const { tablet: said } = words.value;

let tablet: TabletPlayed;
afterEach(async () => {
  cleanup();
  tablet.device.close();
  vi.unstubAllGlobals();
  await forgetAll();
});

test('[R10 R17] it says whose rating it asks for; that it is not theirs only the next person can say', async () => {
  tablet = await playTablet(askingWith('three-level'));
  tablet.ask('visit-04', 'guidance');
  await screen.findByText(said.ratingFor('A004'));
  tablet.ask('visit-04', 'guidance', 'A004');
  expect(screen.queryByRole('button', { name: said.notMine })).toBeNull();
  tablet.ask('visit-04', 'guidance', 'A005');
  await screen.findByRole('button', { name: said.notMine });
  expect(screen.queryByText(said.ratingFor('A004'))).not.toBeNull();
  expect(await tablet.told()).toEqual([]);
});

test('[R8 R10] one touch of the next person closes it as timed out, and the tablet waits', async () => {
  tablet = await playTablet(askingWith('three-level'));
  tablet.ask('visit-04', 'guidance', 'A005');
  await press(said.notMine);
  await screen.findByText(said.waitingScreen);
  expect(await tablet.told()).toMatchObject([
    { type: 'close-rating', visit: 'visit-04', how: 'timed-out' },
  ]);
});

test('[R10] what the one before had answered is sent as it stands', async () => {
  tablet = await playTablet(askingWith('three-level'));
  tablet.ask('visit-04', 'guidance');
  await press('Hài lòng');
  tablet.ask('visit-04', 'guidance', 'A005');
  await press(said.notMine);
  await waitFor(async () =>
    expect(await tablet.told()).toMatchObject([
      { type: 'give-rating', visit: 'visit-04', answers: { guidance: 'satisfied' } },
    ]),
  );
});
