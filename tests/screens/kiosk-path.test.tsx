import { afterEach, expect, test, vi } from 'vitest';
import { openingAt } from '#shared/domain/opening.ts';
import { BUSY, watchIdle } from '../../kiosk/model/idle.ts';
import { goBack, goOn, HOME, pageOf, type Step, stepOf } from '../../kiosk/model/path.ts';
import { patienceOf } from '../../kiosk/model/patience.ts';
import { CATALOGUE } from '../support/kiosk-device.ts';

afterEach(() => void vi.useRealTimers());

test('[K1] a path goes step by step and back the same way, and a number ends it', () => {
  const choice = goOn(HOME, { at: 'choice' });
  const card = goOn(choice, { at: 'card', procedure: '2.000815' });
  expect(stepOf(card)).toEqual({ at: 'card', procedure: '2.000815' });
  expect(goBack(card)).toEqual(choice);
  expect(stepOf(goBack(goBack(card)))).toEqual({ at: 'welcome' });
  const ticket = { at: 'ticket', ticket: {} } as Step;
  expect(goBack(goOn(card, ticket))).toEqual(HOME);
});

test('[K2] a list is turned a page at a time, and a page too many shows the last one', () => {
  const items = [1, 2, 3, 4, 5];
  expect(pageOf(items, 0, 2)).toEqual({ items: [1, 2], more: true });
  expect(pageOf(items, 2, 2)).toEqual({ items: [5], more: false });
  expect(pageOf(items, 7, 2)).toEqual({ items: [5], more: false });
  expect(pageOf([], 0, 2)).toEqual({ items: [], more: false });
});

test('[K3] a screen in use asks at 40 s and leaves at 60 s; a touch starts it anew', () => {
  vi.useFakeTimers();
  const left = vi.fn<() => void>();
  const idle = watchIdle(left);
  idle.begin(BUSY);
  vi.advanceTimersByTime(39_000);
  idle.begin(BUSY);
  vi.advanceTimersByTime(39_999);
  expect(idle.asks.value).toBe(false);
  vi.advanceTimersByTime(1);
  expect(idle.asks.value).toBe(true);
  vi.advanceTimersByTime(20_000);
  expect(idle.asks.value).toBe(false);
  expect(left).toHaveBeenCalledTimes(1);
});

test('[K4] a ticket leaves after 8 s without a question, later when touched; the welcome never asks', () => {
  const ticket = { at: 'ticket', ticket: {} } as Step;
  expect(patienceOf(ticket, false)).toEqual({ askAfterMs: null, leaveAfterMs: 8000 });
  expect(patienceOf(ticket, true).leaveAfterMs).toBeGreaterThan(8000);
  expect(patienceOf({ at: 'welcome' }, false).askAfterMs).toBeNull();
});

test('[K5] the hours are said in the office’s zone: open, not yet, over for today', () => {
  const at = (time: string) => openingAt(CATALOGUE, Date.parse(`2026-11-23T${time}:00+07:00`));
  expect(at('07:00')).toEqual({ status: 'before', from: '07:30' });
  expect(at('09:28')).toEqual({ status: 'open', until: '11:30' });
  expect(at('12:00')).toEqual({ status: 'before', from: '13:00' });
  expect(at('17:00')).toEqual({ status: 'over', next: '2026-11-24' });
});
