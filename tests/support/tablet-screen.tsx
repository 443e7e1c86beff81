import { fireEvent, render, screen } from '@testing-library/preact';
import { signal } from '@preact/signals';
import { vi } from 'vitest';
import type { Device } from '#shared/client/device.ts';
import type { Asking } from '#shared/domain/questionnaires/asking.ts';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { TabletView } from '#shared/domain/views.ts';
import { TabletApp } from '../../kiosk/tablet/TabletApp.tsx';
import { CATALOGUE, pairedDevice } from './kiosk-device.ts';

/** A tablet before a citizen: the office asks about visits, the citizen presses; what is told stands in its outbox. */

export interface TabletPlayed {
  readonly device: Device<TabletView>;
  /** The office asks about a visit, or about none. */
  ask(visit: string | null, question?: 'result' | 'guidance', serving?: string): void;
  /** What was written down, oldest first. */
  told(): ReturnType<Device<TabletView>['outbox']['remembered']>;
}

/** Draws a tablet of an office that asks with this questionnaire; null: its catalogue was kept by an older version. */
export async function playTablet(asking: Asking | null): Promise<TabletPlayed> {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
  const paired = await pairedDevice<TabletView>('tablet');
  const device = { ...paired, catalogue: signal<Catalogue | null>({ ...CATALOGUE, asking }) };
  render(<TabletApp device={device} onQuiet={() => {}} />);
  const head = { role: 'tablet', seq: 1, officeSeq: 1, day: '2026-11-23', counter: '2' } as const;
  return {
    device,
    ask: (visit, question = 'result', serving) => {
      const number = `A0${visit?.slice(-2)}`;
      const ask = visit && {
        visit,
        number,
        procedure: '2.000815',
        question,
        endedAt: Date.now(),
      };
      device.view.value = { ...head, ask: ask || null, serving: serving ?? null };
    },
    told: () => device.outbox.remembered(),
  };
}

/** Presses a button as soon as it is there; a note belongs to its name. */
export async function press(name: string): Promise<void> {
  const begins = { name: (full: string) => full === name || full.startsWith(`${name} `) };
  fireEvent.click(await screen.findByRole('button', begins));
}

/** The answers on the screen, in their order. */
export function cards(): readonly string[] {
  return [...document.querySelectorAll('.ui-card')].map((card) => card.textContent ?? '');
}
