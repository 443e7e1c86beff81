import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { startDevice } from '#shared/client/device.ts';
import { steadyNow, tickingClock } from '#shared/client/office-clock.ts';
import { keepUpdated } from '#shared/client/updates.ts';
import type { DisplayView } from '#shared/domain/views.ts';
import { SCREENS } from '#shared/protocol/routes.ts';
import { reflectLanguage, setLanguage, words } from '#shared/ui/words/language.ts';
import { askedLanguage } from '../parts/asked-language.ts';
import { followCalls } from './calling.ts';
import { openChime } from './chime.ts';
import { Display } from './Display.tsx';
import { keepUpToDate } from './keep-up-to-date.ts';
import { UnpairedDisplay } from './UnpairedDisplay.tsx';

/** The hall display, put together: device, chime, clock and screen. */

/** Brings the display to life in the page. Once it is paired it starts from its own disk (SPEC X8): whoever only looks in here leaves with nothing kept. */
export async function showDisplay(root: HTMLElement): Promise<void> {
  document.documentElement.dataset['device'] = 'display';
  setLanguage(askedLanguage(location.search));
  reflectLanguage(document.documentElement);
  document.title = `${words.value.front.display} – ${words.value.common.serviceName}`;
  const device = await startDevice<DisplayView>('display');
  if (!device) {
    await comeFromOffice();
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
    if (state.status === 'turned-away' && state.error === 'unknown-token') {
      render(<UnpairedDisplay />, root);
    }
  });
  keepUpToDate({ line, view, queue: calling.queue }, keepUpdated(SCREENS.display));
  const screen = { view, ageMs, line, catalogue, calling, chime, now };
  render(<Display {...screen} />, root);
}

/** A display that was let go has nothing to show without the office: its page comes from there again, with the next start. */
async function comeFromOffice(): Promise<void> {
  // Without a secure context there are no workers.
  if (!('serviceWorker' in navigator)) return;
  const worker = await navigator.serviceWorker.getRegistration(SCREENS.display);
  await worker?.unregister();
}
