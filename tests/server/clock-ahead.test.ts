import type { HealthNow } from '#shared/protocol/health.ts';
import { expect, test } from 'vitest';
import type { Surroundings } from '../../server/app.ts';
import { at } from '../rules/support/facts.ts';
import { runOffice } from './support/running-office.ts';

/** A machine whose clock is set to another year while the office works. */

const DAY_MS = 86_400_000;

test('[X6] a year ahead on the machine does not end the day of the hall, and health says so', async () => {
  let ahead = 0;
  const { server, ask } = await runOffice({
    clock: () => at('08:00') + ahead,
    steady: () => at('08:00'),
  } as Surroundings);
  const health = async () => (await (await ask('/api/health')).json()) as HealthNow;
  expect(await health()).toMatchObject({ clock: 'ok', at: at('08:00') });
  ahead = 365 * DAY_MS;
  expect(await health()).toMatchObject({ clock: 'far-ahead', at: at('08:00') });
  expect(server.office.state().day).toBe('2026-11-23');
  ahead = 0;
  expect(await health()).toMatchObject({ clock: 'ok', at: at('08:00') });
});
