import type { Server, Socket } from 'socket.io';
import { afterEach, expect, test, vi } from 'vitest';
import { setStage } from '../../server/realtime/stage.ts';
import { configured, dayOpened } from '../rules/support/facts.ts';
import { givenExactly } from '../rules/support/given.ts';
import { runOffice } from './support/running-office.ts';

/** A hall in which nothing happens: its screens can tell that from an office that is not there. */

afterEach(() => void vi.useRealTimers());

test('[V8] a line is sounded every five seconds, so that a pulled cable is noticed in ten', async () => {
  const { ask } = await runOffice();
  const greeting = await (await ask('/socket.io/?EIO=4&transport=polling')).text();
  expect(JSON.parse(greeting.slice(1))).toMatchObject({ pingInterval: 5000, pingTimeout: 5000 });
});

test('[V8] no view is older than 20 seconds while the line stands, though nothing changes', () => {
  vi.useFakeTimers();
  const { state } = givenExactly(configured(), dayOpened());
  const shownAt: number[] = [];
  const show = () => void shownAt.push(Date.now());
  const nobody = { adapter: { on: () => {}, rooms: new Map() }, sockets: new Map() };
  const io = { of: () => nobody, to: () => ({ emit: show }) };
  const stage = setStage(io as unknown as Server, () => state, { warn: () => {} });
  const socket = { join: () => {}, emit: show };
  stage.seat(socket as unknown as Socket, { kind: 'display' });
  vi.advanceTimersByTime(120_000);
  stage.close();
  const gaps = shownAt.slice(1).map((at, i) => at - (shownAt[i] ?? 0));
  expect(gaps.length).toBeGreaterThan(4);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(20_000);
});
