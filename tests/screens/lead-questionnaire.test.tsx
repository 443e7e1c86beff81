import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { type Asking, askingOf } from '#shared/domain/questionnaires/asking.ts';
import { FIVE_LEVEL } from '#shared/domain/questionnaires/five-level.ts';
import { openOfficeFile, type OfficeFile } from '../../dashboard/office/edit/office-file.ts';
import {
  countsFromDay,
  previewAddress,
  withQuestionnaire,
  withReason,
} from '../../dashboard/office/questionnaire/questionnaire-changes.ts';
import { LastDayNotice } from '../../dashboard/office/questionnaire/LastDayNotice.tsx';
import { QuestionnairePage } from '../../dashboard/office/questionnaire/QuestionnairePage.tsx';
import { setLanguage, words } from '#shared/ui/words/language.ts';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { leadAtDesk, playOffice } from '../support/lead-doors.ts';
import { askingWith } from '../support/questionnaires.ts';

/** The lead chooses what people are asked, and sees it before (SPEC R12, E3). */

const MONDAY = '2026-11-23';
const said = words.value.questionnaires;

afterEach(() => {
  cleanup();
  asked = null;
  today = MONDAY;
  setLanguage('vi');
  vi.unstubAllGlobals();
});

async function open() {
  const played = playOffice();
  const file = openOfficeFile(leadAtDesk());
  await file.load();
  render(<Page file={file} />);
  return played;
}

let asked: Asking | null = null;
let today = MONDAY;

function Page({ file }: { readonly file: OfficeFile }) {
  const now = file.now.value;
  return now ? <QuestionnairePage file={file} now={now} asking={asked} today={today} /> : null;
}

const text = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');

async function save(): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Lưu thay đổi' }));
    // The doors answer in turns of their own: check, save, load.
    for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
    await new Promise((done) => setTimeout(done, 5));
  });
}

const choose = (label: RegExp) => act(() => void fireEvent.click(screen.getByLabelText(label)));

test('[R12] every questionnaire stands there with its questions by stage, its answers and what it rests on', async () => {
  await open();
  for (const id of ['three-level', 'five-level', 'service-items']) {
    expect(screen.getByRole('heading', { name: askingWith(id).name.vi })).toBeTruthy();
  }
  expect(text()).toContain(
    'Rất hài lòng · Hài lòng · Bình thường · Không hài lòng · Rất không hài lòng',
  );
  expect(text()).toContain('Rất hài lòng · Hài lòng · Chưa hài lòng');
  expect(text()).toContain(said.stages.processing);
  expect(text()).toContain('Thời hạn giải quyết thủ tục đúng quy định');
  expect(text()).toContain('Mỗi người được hỏi 18 câu');
  expect(text()).not.toContain(said.legalBasis);
});

test('[R12 E3] another one is chosen and saved, and it is said beforehand from which day it counts', async () => {
  const played = await open();
  expect(text()).toContain('có hiệu lực từ 01/01/2027');
  choose(/^Phiếu năm mức/);
  await save();
  expect(played.office.questionnaire.use).toBe('five-level');
  expect(text()).toContain('Đã lưu.');
});

test('[R6] the lead says which reasons are offered, and whether a comment is asked', async () => {
  const played = await open();
  choose(/^Phí, lệ phí/);
  choose(/^Hỏi thêm góp ý/);
  await save();
  expect(played.office.questionnaire.reasons).not.toContain('fee');
  expect(played.office.questionnaire.reasons).toContain('waiting');
  expect(played.office.questionnaire.comment).toBe(false);
});

test('[R12] the preview opens the tablet with what is chosen now, in the order of the questionnaire', async () => {
  const opened = vi.fn<typeof window.open>(() => null);
  vi.stubGlobal('open', opened);
  await open();
  choose(/^Phiếu năm mức/);
  choose(/^Hỏi thêm góp ý/);
  const name = said.previewOf(askingWith('five-level').name.vi);
  fireEvent.click(screen.getAllByRole('button', { name })[0]!);
  const [address] = opened.mock.calls[0]!;
  expect(address).toMatch(/^\/kiosk\/tablet\?preview=five-level\.1&reasons=attitude%2Cwaiting/);
  expect(address).toMatch(/comment=no$/);
});

test('[R12] of the reasons those stay that the other questionnaire has too; all of its own where it has none', () => {
  const five = askingWith('five-level');
  const part = { use: 'three-level', reasons: ['fee', 'waiting'], comment: true };
  expect(withQuestionnaire(part, five)).toEqual({
    use: 'five-level',
    reasons: ['waiting', 'fee'],
    comment: true,
  });
  const own = { id: 'own', reasons: [{ id: 'slow', name: { vi: 'Chậm', en: 'Slow' } }] };
  expect(withQuestionnaire(part, own).reasons).toEqual(['slow']);
  expect(withReason(part, five, 'attitude', true).reasons).toEqual(['attitude', 'waiting', 'fee']);
});

test('[E3] where a change of the figures waits already, its day is the day', () => {
  const now = { office: DEMONSTRATION_OFFICE, base: 1, hallFrom: null };
  expect(countsFromDay({ ...now, figuresFrom: '2027-04-01' }, MONDAY)).toBe('2027-04-01');
  expect(countsFromDay({ ...now, figuresFrom: null }, MONDAY)).toBe('2027-01-01');
  expect(previewAddress(askingWith('three-level'), null)).toBe(
    '/kiosk/tablet?preview=three-level.1',
  );
});

test('[R12 E3] which questionnaire is asked today is said, and which one from when', async () => {
  asked = askingOf({ ...DEMONSTRATION_OFFICE, questionnaires: [] });
  await open();
  choose(/^Phiếu năm mức/);
  await save();
  const five = FIVE_LEVEL.name.vi;
  expect(text()).toContain(`Từ 01/01/2027 hỏi theo “${five}”`);
  expect(text()).toContain('đang dùng hôm nay');
  expect(text()).toContain('dùng từ 01/01/2027');
});

test('[R12] the lead is told from 30 days before the last day of a questionnaire, and from when the three levels are asked', () => {
  const notice = (on: string) => {
    cleanup();
    const own = { ...FIVE_LEVEL, inForceTo: '2027-02-14' };
    render(<LastDayNotice questionnaire={own} office={DEMONSTRATION_OFFICE} today={on} withWay />);
    return text();
  };
  expect(notice('2027-01-14')).toBe('');
  expect(notice('2027-01-15')).toContain('đến hết 14/02/2027. Từ 01/04/2027');
  expect(screen.getByRole('link').getAttribute('href')).toBe('#questionnaire');
});
