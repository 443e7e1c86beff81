import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { startDevice } from '#shared/client/device.ts';
import { steadyNow, tickingClock } from '#shared/client/office-clock.ts';
import type { DisplayView } from '#shared/domain/views.ts';
import { reflectLanguage, setLanguage, words } from '#shared/ui/words/language.ts';
import { askedLanguage } from '../parts/asked-language.ts';
import { followCalls } from './calling.ts';
import { openChime } from './chime.ts';
import { Display } from './Display.tsx';
import { UnpairedDisplay } from './UnpairedDisplay.tsx';

/** The hall display, put together: device, chime, clock and screen. */

/** How long an old version stands before it loads itself again, ms: the office may still be starting. */
const RELOAD_MS = 15_000;

/** Brings the display to life in the page. */
export async function showDisplay(root: HTMLElement): Promise<void> {
  document.documentElement.dataset['device'] = 'display';
  setLanguage(askedLanguage(location.search));
  reflectLanguage(document.documentElement);
  document.title = `${words.value.front.display} – ${words.value.common.serviceName}`;
  const device = await startDevice<DisplayView>('display');
  if (!device) {
    render(<UnpairedDisplay />, root);
    return;
  }
  const { view, seenAt, line, catalogue } = device;
  const chime = openChime();
  const calling = followCalls(device, chime.ring);
  const { now } = tickingClock();
  const ageMs = signal<number | null>(null);
  now.subscribe(() => {
    ageMs.value = seenAt.value === null ? null : steadyNow() - seenAt.value;
  });
  effect(() => {
    const state = line.value;
    if (state.status !== 'turned-away') return;
    if (state.error === 'old-protocol') setTimeout(() => location.reload(), RELOAD_MS);
    else render(<UnpairedDisplay />, root);
  });
  const screen = { view, ageMs, line, catalogue, calling, chime, now };
  render(<Display {...screen} />, root);
}
