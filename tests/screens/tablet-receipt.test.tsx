import { createHash } from 'node:crypto';
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { readCode } from '#shared/client/receipt-code.ts';
import { sealedContent } from '#shared/domain/seal.ts';
import type { Command } from '#shared/protocol/commands.ts';
import { words } from '#shared/ui/words/language.ts';
import { forgetAll } from '../support/kiosk-device.ts';
import { askingWith } from '../support/questionnaires.ts';
import { playTablet, press, type TabletPlayed } from '../support/tablet-screen.tsx';

/** The receipt of a rating: made with every rating, shown to whoever asks for it, told to nobody (SPEC Z1). */

const { tablet: said, common } = words.value;

let tablet: TabletPlayed;
afterEach(async () => {
  cleanup();
  tablet.device.close();
  vi.unstubAllGlobals();
  await forgetAll();
});

async function rated(visit: string) {
  tablet = await playTablet(askingWith('three-level'));
  tablet.ask(visit);
  await press('Rất hài lòng');
  await screen.findByText('Câu 2 trong 2');
  await press('Hài lòng');
  await screen.findByText(said.thanks);
}

const codeShown = () =>
  document.querySelector('.ui-receipt-letters')?.textContent?.replace(/(.{4})(?=.)/g, '$1-') ?? '';
const sha256 = (...parts: readonly Uint8Array[]) =>
  createHash('sha256').update(Buffer.concat(parts)).digest();

/** Computed here once more, from the rule alone. */
function leafOf(code: string, command: Command | undefined): string {
  if (command?.type !== 'give-rating' && command?.type !== 'change-rating') return 'no rating';
  const salt = Buffer.from(command.seal?.salt ?? '', 'hex');
  const content = Buffer.from(sealedContent(command.answers, command.reasons));
  return sha256(readCode(code)!, sha256(salt, content)).toString('hex');
}

test('[Z1] a rating is sealed also where nobody takes its receipt, and the receipt is told to nobody', async () => {
  await rated('visit-41');
  const [given] = await tablet.told();
  expect(given).toMatchObject({ seal: { salt: expect.any(String), leaf: expect.any(String) } });
  expect(document.querySelector('.ui-receipt')).toBeNull();
  await press(said.takeReceipt);
  await waitFor(() => expect(codeShown()).toMatch(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/));
  expect(JSON.stringify(await tablet.told())).not.toContain(codeShown().replaceAll('-', ''));
  expect(JSON.stringify(await tablet.told())).not.toContain(codeShown());
});

test('[Z1] the code on the screen is the receipt of the leaf that was sent, and of the one of a change', async () => {
  await rated('visit-42');
  await press(said.takeReceipt);
  await waitFor(() => expect(codeShown()).not.toBe(''));
  const code = codeShown();
  const [given] = await tablet.told();
  expect(given).toMatchObject({ seal: { leaf: leafOf(code, given) } });
  await press(common.done);
  await screen.findByText(said.waitingScreen);

  tablet.ask('visit-43');
  await press('Hài lòng');
  await press(said.skipQuestion);
  await press(said.changeAnswers);
  await press('Rất hài lòng');
  await press(said.skipQuestion);
  await press(said.takeReceipt);
  await waitFor(() => expect(codeShown()).not.toBe(''));
  const [, second, changed] = await tablet.told();
  expect(codeShown()).not.toBe(code);
  expect(second).toMatchObject({ seal: { leaf: leafOf(codeShown(), second) } });
  expect(changed).toMatchObject({
    type: 'change-rating',
    seal: { leaf: leafOf(codeShown(), changed) },
  });
  expect(changed).not.toMatchObject({ seal: { leaf: leafOf(codeShown(), second) } });
});

test('[Z1 R10] the receipt goes with the thanks: the next person finds none of it', async () => {
  await rated('visit-44');
  await press(said.takeReceipt);
  await waitFor(() => expect(codeShown()).not.toBe(''));
  tablet.ask('visit-45');
  await screen.findByText(/A045/);
  expect(document.body.textContent).not.toContain(words.value.receipt.title);
});

test('[Z1] a page that cannot make a receipt offers none; the office seals the rating', async () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  await rated('visit-46');
  expect(screen.queryByRole('button', { name: new RegExp(said.takeReceipt) })).toBeNull();
  const [given] = await tablet.told();
  expect(given).toMatchObject({ type: 'give-rating' });
  expect(given).not.toHaveProperty('seal');
});
