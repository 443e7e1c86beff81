import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Office } from '#shared/protocol/office.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { words } from '#shared/ui/words/language.ts';
import { previewAsked } from '../../kiosk/tablet/preview/preview-source.ts';
import { TabletPreview } from '../../kiosk/tablet/preview/TabletPreview.tsx';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { CATALOGUE } from '../support/kiosk-device.ts';
import { askingWith } from '../support/questionnaires.ts';
import { cards, press } from '../support/tablet-screen.tsx';

/** The preview of a questionnaire: the tablet's own screens, with nothing behind them (SPEC R12). */

const { tablet: said, common } = words.value;

/** Addresses that were asked, with the token that went along. */
const asked: { readonly route: string; readonly token: string | null }[] = [];
let office: Office = DEMONSTRATION_OFFICE;

beforeEach(() => {
  asked.length = 0;
  office = DEMONSTRATION_OFFICE;
  vi.stubGlobal('fetch', (route: string, init: RequestInit = {}) => {
    const token = new Headers(init.headers).get('authorization');
    asked.push({ route, token });
    if (route === ROUTES.procedures) return Promise.resolve(Response.json(CATALOGUE));
    if (route !== ROUTES.office || token !== 'Bearer a-token') {
      return Promise.resolve(Response.json({}, { status: 401 }));
    }
    return Promise.resolve(Response.json({ office, base: 1, hallFrom: null, figuresFrom: null }));
  });
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  vi.unstubAllGlobals();
});

function open(search: string) {
  render(<TabletPreview preview={previewAsked(search)!} />);
}

function signIn() {
  const label = { vi: 'Lãnh đạo 1', en: 'Lead 1' };
  const grant = { id: 'lanh-dao-1', role: 'lead', label, counter: null, point: null };
  sessionStorage.setItem('session', JSON.stringify({ ...grant, token: 'a-token' }));
}

test('[R12] it runs the tablet through to the thanks, says throughout that it sends nothing, and sends nothing', async () => {
  open('?preview=five-level.1');
  await waitFor(() => expect(cards()).toHaveLength(5));
  expect(screen.getByText(new RegExp(said.preview))).toBeTruthy();
  await press('Rất không hài lòng');
  await press('Hài lòng');
  await press('Chờ đợi quá lâu');
  await press(common.goOn);
  await press(said.send);
  await screen.findByText(said.thanks);
  expect(screen.getByText(new RegExp(said.preview))).toBeTruthy();
  expect(screen.queryByRole('button', { name: new RegExp(said.takeReceipt) })).toBeNull();
  await press(said.changeAnswers);
  await press(said.keepAll);
  await screen.findByText(said.thanks);
  await press(common.done);
  await screen.findByText(said.previewOver);
  await press(said.previewEndings.guidance);
  await screen.findByText(askingWith('five-level').questions[1]!.text.vi);
  expect(asked).toEqual([{ route: ROUTES.procedures, token: null }]);
});

test('[R12 R6] it offers the reasons and the comment as they are being chosen', async () => {
  open('?preview=three-level.1&reasons=fee,waiting,not-one-of-them&comment=no');
  await press('Chưa hài lòng');
  await press(said.skipQuestion);
  await screen.findByText(said.reasonsTitle);
  const reasons = [...document.querySelectorAll('.ui-reason')].map((one) => one.textContent);
  expect(reasons).toEqual(['Chờ đợi quá lâu', 'Phí, lệ phí chưa đúng, chưa rõ']);
  await press(common.goOn);
  await screen.findByText(said.thanks);
});

test("[R12] an office's own questionnaire is fetched with the lead's session", async () => {
  const own = { ...askingWith('five-level'), id: 'cua-phuong', version: 2 };
  const { comment: _, ...questionnaire } = own;
  office = { ...DEMONSTRATION_OFFICE, questionnaires: [questionnaire] };
  signIn();
  open('?preview=cua-phuong.2');
  await waitFor(() => expect(cards()).toHaveLength(5));
});

test('[R12 A2] without a session it shows none of them, and no address can put words on the screen', async () => {
  office = { ...DEMONSTRATION_OFFICE, questionnaires: [] };
  open('?preview=cua-phuong.2&text=anything');
  await screen.findByText(said.previewUnknown);
  expect(asked.every(({ token }) => token === null)).toBe(true);
  expect(document.body.textContent).not.toContain('anything');
});

test('[R12] an address without a preview is the tablet itself', () => {
  expect(previewAsked('')).toBeNull();
  expect(previewAsked('?lang=en')).toBeNull();
});
