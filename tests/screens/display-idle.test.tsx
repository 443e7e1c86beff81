/** What the hall reads while nobody is called: that the office is shut and until when, or that this screen knows nothing. */
import { signal } from '@preact/signals';
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { LineState } from '#shared/client/connection.ts';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import type { HallCall } from '#shared/domain/hall.ts';
import type { DisplayView } from '#shared/domain/views.ts';
import { setLanguage } from '#shared/ui/words/language.ts';
import { followCalls } from '../../dashboard/display/calling.ts';
import { Display } from '../../dashboard/display/Display.tsx';
import { CATALOGUE } from '../support/kiosk-device.ts';

afterEach(() => {
  cleanup();
  setLanguage('vi');
});

const MONDAY = '2026-11-23';
const at = (time: string, day = MONDAY) => Date.parse(`${day}T${time}:00+07:00`);

const CALL: HallCall = {
  seq: 5,
  at: 0,
  number: 'A025',
  counter: { vi: 'Quầy 3', en: 'Counter 3' },
  lane: { vi: 'Chứng thực', en: 'Certification' },
  open: false,
};

interface Shown {
  readonly day?: string;
  readonly calls?: readonly HallCall[];
  readonly waiting?: number;
}

const viewOf = ({ day = MONDAY, calls = [], waiting = 0 }: Shown): DisplayView => ({
  role: 'display',
  seq: 7,
  day,
  officeSeq: 1,
  office: { name: CATALOGUE.name, place: CATALOGUE.place },
  calls,
  waits: [{ lane: 'chung-thuc', name: { vi: 'Chứng thực', en: 'x' }, letters: ['A'], waiting }],
  headline: null,
  noWait: [],
  noWaitClosure: null,
});

/** A display at an hour of the office. */
function hall(
  now: number,
  view: DisplayView | null,
  line: LineState = { status: 'connected', since: 0 },
  catalogue: Catalogue | null = CATALOGUE,
) {
  const shown = signal(view);
  const state = signal(line);
  const { container } = render(
    <Display
      view={shown}
      line={state}
      catalogue={signal(catalogue)}
      ageMs={signal(view && 0)}
      calling={followCalls({ view: shown, line: state }, () => {})}
      chime={{ silent: signal(false), turnOn: vi.fn<() => void>() }}
      now={signal(now)}
    />,
  );
  const text = (place: string) =>
    container.querySelector(place)?.textContent?.replaceAll('\u00a0', ' ') ?? null;
  const panel = () => ({
    title: text('.now-calling h1'),
    notes: [...container.querySelectorAll('.now-calling__idle p')].map((one) =>
      one.textContent?.replaceAll('\u00a0', ' '),
    ),
  });
  return { shown, state, text, panel };
}

const TAKE_ONE = 'Xin Ông/Bà lấy số ở máy lấy số và chờ gọi tại đây.';
const OVER = {
  title: 'Ngoài giờ làm việc.',
  notes: ['Hôm nay không còn gọi số.', 'Làm việc lại Thứ Ba, 24/11/2026.'],
};

test('[T7] after the hours nobody is sent to wait: the hall reads that it is over, and when the office works again', () => {
  expect(hall(at('17:30'), viewOf({})).panel()).toEqual(OVER);
});

test('[T7] the last call of the day leaves the panel with the hours, and stays among the recent ones', () => {
  const { panel, text } = hall(at('17:30'), viewOf({ calls: [CALL] }));
  expect(panel()).toEqual(OVER);
  expect(text('.recent-calls__list')).toContain('A025');
});

test('[T7] English says it too', () => {
  setLanguage('en');
  expect(hall(at('17:30'), viewOf({})).panel()).toEqual({
    title: 'Closed now.',
    notes: ['No more numbers are called today.', 'Open again on Tuesday, 24 Nov 2026.'],
  });
});

test('[T7] a holiday says its name, a weekend that the office does not work', () => {
  const [holiday, saturday] = ['2026-09-02', '2026-11-28'];
  const office = {
    ...CATALOGUE,
    holidays: [{ day: holiday, name: { vi: 'Quốc khánh', en: 'National Day' } }],
  };
  const shut = (day: string) =>
    hall(at('09:00', day), viewOf({ day }), { status: 'connected', since: 0 }, office).panel();
  expect(shut(holiday)).toEqual({
    title: 'Hôm nay nghỉ: Quốc khánh.',
    notes: ['Không gọi số.', 'Làm việc lại Thứ Năm, 03/09/2026.'],
  });
  cleanup();
  expect(shut(saturday)).toEqual({
    title: 'Hôm nay Trung tâm không làm việc, không gọi số.',
    notes: ['Làm việc lại Thứ Hai, 30/11/2026.'],
  });
});

test('[T7] whoever is still served after the hours stands on the panel; while somebody waits the calls go on', () => {
  expect(hall(at('17:30'), viewOf({ calls: [{ ...CALL, open: true }] })).text('h1')).toBe('Mời số');
  cleanup();
  const late = hall(at('17:30'), viewOf({ calls: [CALL], waiting: 2 }));
  expect(late.text('.now-calling__number')).toBe('A025');
  act(() => {
    late.shown.value = viewOf({ calls: [CALL] });
  });
  expect(late.panel()).toEqual(OVER);
});

test('[T7] a number taken after the hours does not make the hall wait for a call', () => {
  expect(hall(at('17:30'), viewOf({ waiting: 1 })).panel()).toEqual({
    title: 'Chưa gọi số nào',
    notes: [OVER.title, ...OVER.notes],
  });
});

test('[T7] within the hours, and before them, numbers are had and waited for', () => {
  expect(hall(at('09:00'), viewOf({})).panel()).toEqual({
    title: 'Chưa gọi số nào',
    notes: [TAKE_ONE],
  });
  cleanup();
  expect(hall(at('07:00'), viewOf({})).panel()).toEqual({
    title: 'Chưa gọi số nào',
    notes: [TAKE_ONE, 'Ngoài giờ làm việc.', 'Số sẽ được gọi từ 7 giờ 30.'],
  });
});

test('[T7] a view of another day, or without the office’s hours, says nothing of them', () => {
  const yesterday = viewOf({ day: '2026-11-22' });
  expect(hall(at('17:30'), yesterday).panel().notes).toEqual([TAKE_ONE]);
  cleanup();
  const unknown = hall(at('17:30'), viewOf({}), { status: 'connected', since: 0 }, null);
  expect(unknown.panel().notes).toEqual([TAKE_ONE]);
});

const CUT_OFF: LineState = { status: 'offline', since: at('09:00') };

test('[X8] started without the office the hall reads at once that it must listen, under the office’s name', () => {
  const { panel, text } = hall(at('09:00'), null, CUT_OFF);
  expect(panel()).toEqual({
    title: 'Màn hình tạm mất nối',
    notes: ['Xin Ông/Bà nghe công chức đọc số tại quầy.'],
  });
  expect(text('.ui-head__name')).toBe(CATALOGUE.name.vi);
  expect(text('.recent-calls__title')).toBeNull();
  expect(text('.strip')).toContain('phản ánh');
});

test('[X8] a display that knows no office yet says nothing of what it has published', () => {
  const { panel, text } = hall(at('09:00'), null, CUT_OFF, null);
  expect(panel().title).toBe('Màn hình tạm mất nối');
  expect(text('.strip')).toBe('');
});

test('[X8] it is the hall again with the first view, and before the line is known to be down it loads', () => {
  const screen = hall(at('09:00'), null, { status: 'connecting' });
  expect(screen.panel()).toEqual({ title: 'Đang tải…', notes: [] });
  act(() => {
    screen.state.value = CUT_OFF;
  });
  act(() => {
    screen.state.value = { status: 'connected', since: at('09:00') };
    screen.shown.value = viewOf({ calls: [{ ...CALL, open: true }] });
  });
  expect(screen.text('.now-calling__number')).toBe('A025');
  expect(screen.text('.ui-head__name')).toBeNull();
});
