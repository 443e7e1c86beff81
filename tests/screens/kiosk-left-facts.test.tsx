import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { newId } from '#shared/client/ids.ts';
import type { KioskView } from '#shared/domain/views.ts';
import { words } from '#shared/ui/words/language.ts';
import { Unpaired } from '../../kiosk/parts/Unpaired.tsx';
import { forgetAll, pairedDevice } from '../support/kiosk-device.ts';

/** A screen that belongs to no office any more, and what it had not told. */

const { pairing, keptFacts } = words.value;

afterEach(async () => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await forgetAll();
});

async function unpairedWith(facts: number) {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no line')));
  const device = await pairedDevice<KioskView>('kiosk');
  for (let number = 1; number <= facts; number += 1) {
    const ids = { id: newId(), ticket: newId(), at: Date.now() };
    const issue = { type: 'issue-ticket', letter: 'A', number, procedure: '2.000815' } as const;
    await device.outbox.post({ ...ids, ...issue, limits: null });
  }
  device.close();
  render(<Unpaired screen="kiosk" title={pairing.revoked} />);
}

test('[O8] a device that was let go says how many facts are left on it, saves them as a file, and whom to bring it', async () => {
  await unpairedWith(2);
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  await screen.findByText(keptFacts.count(2));
  fireEvent.click(screen.getByRole('button', { name: keptFacts.save }));
  await screen.findByText(keptFacts.saved(2));
  expect(saved).toEqual([expect.stringMatching(/^hai-long-outbox-.+\.json$/)]);
});

test('[O8] one that has told everything says nothing of it', async () => {
  await unpairedWith(0);
  await waitFor(() => expect(screen.queryByText(pairing.unreachable)).not.toBeNull());
  expect(screen.queryByRole('button', { name: keptFacts.save })).toBeNull();
});
