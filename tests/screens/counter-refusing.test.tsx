import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { App } from '../../counter/App.tsx';
import { grantAll, LINE, openClerkWork, played } from '../support/clerk-screen.ts';

/** A refusal by the keyboard alone. */

vi.mock('#shared/client/connection.ts', () => ({ connect: () => played }));

afterEach(cleanup);

async function askRefusal(): Promise<HTMLTextAreaElement> {
  const work = await openClerkWork({ current: LINE });
  grantAll();
  render(<App work={work} />);
  await act(() => void dispatchEvent(new KeyboardEvent('keydown', { key: '5' })));
  return document.querySelector('textarea')!;
}

const enter = (field: Element, how: KeyboardEventInit = {}) =>
  act(() => void fireEvent.keyDown(field, { key: 'Enter', ...how }));

test('[Q10] Enter sends the reason once, and nothing while it is missing or a syllable is being put together', async () => {
  const field = await askRefusal();
  await enter(field);
  fireEvent.input(field, { target: { value: 'Thiếu bản chính' } });
  await enter(field, { shiftKey: true });
  await enter(field, { isComposing: true });
  await enter(field, { repeat: true });
  expect(played.send).not.toHaveBeenCalled();
  await enter(field);
  expect(played.send.mock.calls).toMatchObject([
    [{ type: 'finish-visit', outcome: 'refused', reason: 'Thiếu bản chính' }],
  ]);
});
