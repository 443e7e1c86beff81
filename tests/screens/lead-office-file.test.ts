import { afterEach, expect, test, vi } from 'vitest';
import type { Office } from '#shared/protocol/office.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { openOfficeFile } from '../../dashboard/office/edit/office-file.ts';
import { leadAtDesk, playOffice } from '../support/lead-doors.ts';

/** The lead's one way of changing the office file: whole, from the newest, or not at all. */

afterEach(() => vi.unstubAllGlobals());

const renamed = (office: Office): Office => ({ ...office, place: { vi: 'Phường Hai', en: 'Two' } });
const withoutCounters = (office: Office): Office => ({
  ...office,
  counters: office.counters.slice(1, 2),
});

async function openFile() {
  const played = playOffice();
  const caller = leadAtDesk();
  const file = openOfficeFile(caller);
  await file.load();
  return { played, caller, file };
}

test('[E2] a change is sent as a whole file made from the newest, and the newest is loaded again', async () => {
  const { played, file } = await openFile();
  expect(await file.save(renamed)).toEqual({
    status: 'saved',
    hallFrom: null,
    figuresFrom: null,
  });
  expect(played.office.place.vi).toBe('Phường Hai');
  expect(played.office.procedures).toHaveLength(52);
  expect(file.now.value?.base).toBe(8);
});

test('[E1] a change that does not hold is not sent, and every problem comes back', async () => {
  const { played, file } = await openFile();
  const saved = await file.save(withoutCounters);
  expect(saved.status === 'unsound' && saved.problems.length).toBeGreaterThan(5);
  expect(played.base).toBe(7);
});

test('[E2] when a colleague was first nothing is saved, and the newer file lies here', async () => {
  const { played, file } = await openFile();
  played.base = 12;
  played.office = { ...played.office, priorityRun: 9 };
  expect(await file.save(renamed)).toEqual({ status: 'changed-meanwhile' });
  expect(file.now.value).toMatchObject({ base: 12, office: { priorityRun: 9 } });
  expect(played.office.place.vi).toBe('Phường Mẫu');
});

test('[E2] a colleague who comes between check and save is noticed too', async () => {
  const { played, file } = await openFile();
  const { office, base } = played;
  played.faults[ROUTES.office] = { status: 409, error: 'office-changed' };
  const told = { hallFrom: null, figuresFrom: null };
  expect(await file.accept({ office, base, ...told })).toEqual({ status: 'changed-meanwhile' });
});

test('[A4] an office that does not answer is said, and nothing is lost', async () => {
  const { played, file } = await openFile();
  played.faults[ROUTES.officeCheck] = { status: 503, error: 'fault' };
  expect(await file.save(renamed)).toEqual({ status: 'refused', why: 'fault' });
  expect(file.now.value?.base).toBe(7);
});

test('[A5] a session that is over sends the lead to the sign-in', async () => {
  const { played, caller, file } = await openFile();
  played.faults[ROUTES.office] = { status: 401, error: 'unknown-token' };
  await file.load();
  expect(caller.dismiss).toHaveBeenCalledWith('signed-out');
});
