/** The hall display as it is drawn: always the newest view, and honest about its age. */
import { signal } from '@preact/signals';
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LineState } from '#shared/client/connection.ts';
import type { HallCall } from '#shared/domain/hall.ts';
import type { DisplayView } from '#shared/domain/views.ts';
import { headlineOf } from '#shared/domain/headline.ts';
import { followCalls } from '../../dashboard/display/calling.ts';
import { Display } from '../../dashboard/display/Display.tsx';
import { PUBLICATION } from '../support/publication.ts';

const call = (seq: number, number: string, counter: string): HallCall => ({
  seq,
  at: 0,
  number,
  counter: { vi: counter, en: counter },
  lane: { vi: 'Chứng thực', en: 'Certification' },
  open: true,
});

const viewOf = (seq: number, ...calls: HallCall[]): DisplayView => ({
  role: 'display',
  seq,
  day: '2026-11-23',
  officeSeq: 1,
  office: { name: { vi: 'Trung tâm', en: 'Centre' }, place: { vi: 'Mẫu', en: 'Mẫu' } },
  calls,
  waits: [
    { lane: 'chung-thuc', name: { vi: 'Chứng thực', en: 'x' }, letters: ['A'], waiting: 3 },
    { lane: 'ho-tich', name: { vi: 'Hộ tịch', en: 'x' }, letters: ['B'], waiting: 0 },
  ],
  headline: headlineOf(PUBLICATION),
  noWait: [],
  noWaitClosure: null,
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** A display with its view, its line and what it rang. */
function hall(first: DisplayView | null) {
  const view = signal(first);
  const line = signal<LineState>({ status: 'connected', since: 0 });
  const now = signal(0);
  const ageMs = signal<number | null>(0);
  const chime = { silent: signal(false), turnOn: vi.fn<() => void>() };
  const ring = vi.fn<() => void>();
  const calling = followCalls({ view, line }, ring);
  const { container } = render(
    <Display
      view={view}
      line={line}
      catalogue={signal(null)}
      ageMs={ageMs}
      calling={calling}
      chime={chime}
      now={now}
    />,
  );
  const text = (place: string) => container.querySelector(place)?.textContent ?? null;
  const beside = () => [...container.querySelectorAll('[data-call]')].map((one) => one.textContent);
  return { view, line, now, ageMs, chime, ring, container, text, beside };
}

test('[V1] number, counter, recent calls, waits and the sequence number are those of the view', () => {
  const screen = hall(viewOf(7, call(7, 'A1000', 'Quầy 12'), call(5, 'A999', 'Quầy 3')));
  expect(screen.text('.now-calling__number')).toBe('A1000');
  expect(screen.text('.now-calling__counter')).toBe('Quầy 12');
  expect(screen.beside()).toEqual(['A999Quầy 3']);
  expect(screen.text('.lane-waits__list')).toBe('AChứng thực3\u00a0người chờ');
  expect(screen.container.querySelector('.display')?.getAttribute('data-seq')).toBe('7');
  expect(screen.ring).not.toHaveBeenCalled();
});

test('[V1] before the first call the panel says where numbers are had', () => {
  const screen = hall(viewOf(1));
  expect(screen.text('.now-calling h1')).toBe('Chưa gọi số nào');
});

test('[V1] two calls in one view ring one after the other, and both are readable at once', () => {
  const screen = hall(viewOf(1, call(1, 'A001', 'Quầy 1')));
  const [a2, a3] = [call(2, 'A002', 'Quầy 2'), call(3, 'A003', 'Quầy 3')];
  act(() => {
    screen.view.value = viewOf(3, a3, a2, call(1, 'A001', 'Quầy 1'));
  });
  expect(screen.text('.now-calling--new .now-calling__number')).toBe('A002');
  expect(screen.beside()).toEqual(['A003Quầy 3', 'A001Quầy 1']);
  expect(screen.ring).toHaveBeenCalledTimes(1);
  act(() => {
    vi.advanceTimersByTime(2700);
  });
  expect(screen.text('.now-calling--new .now-calling__number')).toBe('A003');
  expect(screen.ring).toHaveBeenCalledTimes(2);
  act(() => {
    vi.advanceTimersByTime(2700);
  });
  expect(screen.container.querySelector('.now-calling--new')).toBeNull();
  expect(screen.text('.now-calling__number')).toBe('A003');
});

test('[V6] while the line is down the age of the figures is said', () => {
  const screen = hall(viewOf(1, call(1, 'A001', 'Quầy 1')));
  act(() => {
    screen.line.value = { status: 'offline', since: 1000 };
    screen.ageMs.value = 40_000;
  });
  expect(screen.text('.ui-connection')).toBe('Số liệu cũ 40 giây');
  expect(screen.text('.now-calling__number')).toBe('A001');
});

test('[V6] a line that stands but brings nothing is said to be old as well', () => {
  const screen = hall(viewOf(1, call(1, 'A001', 'Quầy 1')));
  act(() => {
    screen.ageMs.value = 20_000;
  });
  expect(screen.text('.ui-connection')).toBeNull();
  act(() => {
    screen.ageMs.value = 35_000;
  });
  expect(screen.text('.ui-connection')).toBe('Số liệu cũ 35 giây');
});

test('[S2] [S3] the published rate stands with its interval, its n and the response rate', () => {
  const strip = hall(viewOf(1)).text('.strip')?.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
  expect(strip).toContain('93,4 %');
  expect(strip).toContain('92,0–94,5 %');
  expect(strip).toContain('1.482 phiếu');
  expect(strip).toContain('41 % lượt giao dịch có đánh giá');
});

test('[T6] a browser that keeps silent is turned on by a touch', () => {
  const screen = hall(viewOf(1));
  expect(screen.container.querySelector('.display__sound')).toBeNull();
  act(() => {
    screen.chime.silent.value = true;
  });
  screen.container.querySelector<HTMLButtonElement>('.display__sound button')?.click();
  expect(screen.chime.turnOn).toHaveBeenCalledTimes(1);
});

test('[V6] after 15 s without a line the strip asks the hall to listen, and is itself again with the line', () => {
  const screen = hall(viewOf(7, call(7, 'A025', 'Quầy 3')));
  void act(() => {
    screen.line.value = { status: 'offline', since: 1000 };
    screen.now.value = 15_000;
  });
  expect(screen.text('.display__listen')).toBeNull();
  void act(() => {
    screen.now.value = 16_000;
  });
  expect(screen.text('.display__listen')).toContain('Xin Ông/Bà nghe công chức đọc số tại quầy');
  void act(() => {
    screen.line.value = { status: 'connected', since: 17_000 };
  });
  expect(screen.text('.display__listen')).toBeNull();
});
