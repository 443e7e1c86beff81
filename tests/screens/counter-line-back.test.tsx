import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Mark } from '#shared/domain/vocabulary.ts';
import { grantAll, openClerkWork, played } from '../support/clerk-screen.ts';
import {
  back,
  beginAnew,
  CURRENT,
  cut,
  drawScreen,
  keys,
  leaveScreen,
  listed,
  openScreen,
  settle,
  shown,
  shownNumber,
  text,
  wait,
  WAITING,
  waitingLine,
  written,
} from '../support/clerk-without-line.ts';

/** A counter whose line is back after it went on by hand, and a page that is loaded again without one. */

vi.mock('#shared/client/connection.ts', () => ({ connect: () => played, isTooOld: () => false }));

beforeEach(beginAnew);
afterEach(leaveScreen);

test('[O1 Q17] when the line is back the facts go first, and then the list is the office’s again', async () => {
  await openScreen({ waiting: WAITING });
  await keys(' ', '1', ' ', '3');
  expect(played.send).not.toHaveBeenCalled();
  await back({ waiting: [waitingLine('A003'), waitingLine('A004')] });
  await wait(6000);
  expect(played.send.mock.calls.map(([one]) => 'number' in one && one.number)).toEqual([1, 2]);
  expect(await written('waiting')).toEqual([]);
  expect([listed(), text().includes('chưa gửi')]).toEqual([['A003', 'A004'], false]);
  expect(text()).not.toContain('bằng tay');
  await keys(' ');
  expect(played.send.mock.calls.at(-1)?.[0].type).toBe('call-next');
});

test('[Q17] who was called by hand is finished by hand first, also when the line is back', async () => {
  await openScreen({ waiting: WAITING });
  await keys(' ');
  await back({ waiting: WAITING });
  expect([shownNumber(), text().includes('xin hoàn thành A001 trước')]).toEqual(['A001', true]);
  await keys('1');
  await shown({ waiting: WAITING.slice(1) });
  expect((await written('answered')).length).toBe(1);
  expect([shownNumber(), listed()]).toEqual([null, ['A002', 'A003']]);
  expect(text()).not.toContain('bằng tay');
});

test('[Q17] who was at the counter before the line broke is the office’s affair again when it is back', async () => {
  await openScreen({ current: CURRENT, waiting: WAITING });
  await back({ current: CURRENT, waiting: WAITING });
  expect([shownNumber(), text().includes('bằng tay')]).toEqual(['A008', false]);
  await keys('1');
  expect(played.send.mock.calls.at(-1)?.[0].type).toBe('finish-visit');
});

test('[Q18] what the office could not take as it stands is said with its number, until it was read', async () => {
  const marks: Record<number, Mark> = { 1: 'again', 2: 'other-counter', 3: 'unknown-ticket' };
  await openScreen({ waiting: WAITING });
  await keys(' ', '1', ' ', '1', ' ', '1');
  played.send.mockImplementation(async (command) => {
    const mark = 'number' in command ? marks[command.number] : undefined;
    return { id: command.id, outcome: 'accepted', seq: 2, result: { marks: mark ? [mark] : [] } };
  });
  await back({});
  await wait(6000);
  expect(text()).toContain('A001: trung tâm đã có kết quả');
  expect(text()).toContain('A002: quầy khác đang phục vụ');
  expect(text()).toContain('A003: trung tâm chưa biết số này');
  await act(() => screen.getByText('Đã rõ').click());
  expect(text()).not.toContain('A001');
});

test('[X8] a page loaded again without the server goes on: list, age, who is there, what was served', async () => {
  const before = await openScreen({ waiting: WAITING }, 'stands');
  await wait(2000);
  await cut();
  await keys(' ', '1', ' ');
  cleanup();
  before.session.grant.value = null;
  await settle();
  const work = await openClerkWork({});
  played.line.value = { status: 'connecting' };
  played.view.value = null;
  await drawScreen(work);
  await wait(5100);
  expect([shownNumber(), listed()]).toEqual(['A002', ['A003']]);
  expect(text()).toMatch(/Danh sách lúc \d+:\d\d/);
  expect(text()).toContain('1 lượt ghi tại máy này chưa gửi');
});

test('[O6] facts wait at their counter when the session has ended, and the sign-in says how many', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no server')));
  await openScreen({ waiting: WAITING });
  await keys(' ', '1', ' ', '2');
  await act(() => void (played.line.value = { status: 'turned-away', error: 'unknown-token' }));
  await wait(3000);
  expect(text()).toContain('Phiên làm việc đã hết');
  expect(text()).toContain('2 lượt ghi tay tại Quầy 2 chưa gửi');
  expect((await written('waiting')).length).toBe(2);
  vi.unstubAllGlobals();
});

test('[O7] a visit that the office has ended is kept with its answer, and not sent', async () => {
  await openScreen({ current: CURRENT, waiting: WAITING }, 'stands');
  await keys('4');
  await wait(6000);
  expect(await written('answered')).toMatchObject([
    { type: 'record-visit', letter: 'A', number: 8, outcome: 'handed-over', calledAt: 0 },
  ]);
  expect(played.send.mock.calls.map(([one]) => one.type)).toEqual(['finish-visit']);
});

test('[X4 Q17] while the office has no room the counter goes on by hand, and nothing is lost', async () => {
  await openScreen({ waiting: WAITING });
  await keys(' ', '1');
  played.send.mockImplementation(async ({ id }) => ({ id, outcome: 'refused', reason: 'no-room' }));
  await back({ waiting: WAITING });
  await wait(6000);
  expect([listed(), (await written('waiting')).length]).toEqual([['A002', 'A003'], 1]);
  await keys(' ', '2');
  expect((await written('waiting')).length).toBe(2);
  grantAll();
  await wait(6000);
  await shown({ waiting: WAITING.slice(2) });
  expect([listed(), (await written('waiting')).length]).toEqual([['A003'], 0]);
  expect(text()).not.toContain('bằng tay');
});
