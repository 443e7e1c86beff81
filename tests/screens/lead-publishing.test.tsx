import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { parsePeriod } from '#shared/domain/period.ts';
import { figuresOf } from '#shared/domain/results.ts';
import { NO_ANSWERS } from '#shared/domain/statistics.ts';
import type { ReportNow } from '#shared/protocol/results.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { setLanguage } from '#shared/ui/words/language.ts';
import type { Desk } from '../../dashboard/office/desk.ts';
import { MakePublic } from '../../dashboard/office/MakePublic.tsx';
import { periodCounts } from '../rules/support/counts.ts';
import { FIGURES_BASE } from '../rules/support/office.ts';
import { leadAtDesk } from '../support/lead-doors.ts';

/** The lead makes a quarter public that has changed since it was shown. */

afterEach(() => {
  cleanup();
  setLanguage('vi');
  vi.unstubAllGlobals();
});

function reportOf(satisfied: number, seen: string): ReportNow {
  const headline = { ...NO_ANSWERS, satisfied };
  const counted = { tickets: 50, noWaitTickets: 0, visitsEnded: 45, ratings: satisfied, headline };
  const procedures = [{ procedure: '1.001193', field: 'ho-tich', ...counted }];
  const figures = figuresOf(FIGURES_BASE, parsePeriod('2026-Q3')!, periodCounts(procedures));
  const rest = {
    answersOf: null,
    published: null,
    before: null,
    lastYear: null,
    attitudeByCounter: null,
    comments: null,
    noWait: { from: '2026-07-01', to: '2026-09-30', procedures: [], closures: 0 },
    checks: null,
    missing: { docx: [], xlsx: [] },
  };
  return { figures, countedTo: figures.to, ...rest, publishable: null, seen };
}

test('[P5] figures that have changed are not published: the page loads them anew, says so, and asks for the new ones', async () => {
  const sent: { id: string; seen: string }[] = [];
  const answers = [
    { outcome: 'refused', reason: 'figures-changed' },
    { outcome: 'accepted', seq: 9, result: { version: 1 } },
  ];
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    sent.push(...JSON.parse(body).commands);
    return Response.json({ answers: [{ id: 'x', ...answers.shift() }] });
  });
  const reload = vi.fn<() => Promise<void>>(async () => {});
  const desk = { ...leadAtDesk(), reload } as unknown as Desk;
  const { rerender } = render(<MakePublic desk={desk} report={reportOf(41, 'first')} />);
  const press = async (name: RegExp) => {
    await act(async () => void fireEvent.click(screen.getByRole('button', { name })));
  };
  await press(/^Công khai Quý/);
  await press(/^Công khai$/);
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
  await screen.findByText(/^Số liệu đã khác với số liệu anh\/chị vừa xem/);

  rerender(<MakePublic desk={desk} report={reportOf(40, 'second')} />);
  await press(/^Công khai Quý/);
  // What stands on the screen as the key is pressed is what is agreed to.
  rerender(<MakePublic desk={desk} report={reportOf(39, 'third')} />);
  await press(/^Công khai$/);
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(2));
  expect(sent.map(({ seen }) => seen)).toEqual(['first', 'third']);
  expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
});
