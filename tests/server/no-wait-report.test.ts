import type { NoWaitReport } from '#shared/protocol/office-doors.ts';
import { expect, test } from 'vitest';
import { callNext, giveNumber, openCounter } from '../rules/support/asks.ts';
import { at, idOf } from '../rules/support/facts.ts';
import { anew, newId } from './support/running-office.ts';
import { runStaffedOffice } from './support/signed-in.ts';

/** The lead's report of a campaign. */

test('[Q16] the report of a campaign counts what was done at the counters', async () => {
  const { pair, signedIn, send, ask } = await runStaffedOffice();
  const now = at('08:00');
  const [kiosk, clerk] = [await pair('kiosk', { point: 'sanh' }), await signedIn('clerk-3')];
  const token = await signedIn('lead');
  await send(kiosk, anew(giveNumber('K001'), now), anew(giveNumber('K002'), now));
  await send(clerk, anew(openCounter('3'), now), anew(callNext('3'), now));
  const moving = { type: 'move-ticket', counter: '3', ticket: idOf('K001') };
  await send(clerk, { ...moving, id: newId(), at: now, reason: 'must-verify' });
  const closing = { type: 'close-no-wait', reason: 'signer-away', until: '14:00' };
  await send(clerk, { ...closing, id: newId(), at: now });

  const response = await ask('/api/reports/no-wait?from=2026-11-23&to=2026-11-23', { token });
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  const report = (await response.json()) as NoWaitReport;
  expect(report).toMatchObject({ from: '2026-11-23', to: '2026-11-23', closures: 1 });
  expect(report.procedures).toMatchObject([
    { procedure: '2.000815', tickets: 2, ended: { settled: 0 }, moved: { 'must-verify': 1 } },
  ]);
});

test('[Q16] a span that is none is refused', async () => {
  const { ask, signedIn } = await runStaffedOffice();
  const token = await signedIn('lead');
  for (const span of ['', '?from=2026-11-02', '?from=2026-11-02&to=2026-11-01', '?from=x&to=y']) {
    const response = await ask(`/api/reports/no-wait${span}`, { token });
    expect([span, response.status, await response.json()]).toMatchObject([
      span,
      409,
      { error: 'period-unknown' },
    ]);
  }
});
