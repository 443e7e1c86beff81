import { expect, test } from 'vitest';
import { CONSOLE } from '#shared/domain/access.ts';
import { keepPostingPage } from '../../server/http/posting-page.ts';
import { configure } from '../rules/support/asks.ts';
import { at } from '../rules/support/facts.ts';
import { OFFICE, same } from '../rules/support/office.ts';
import { anew, runOffice } from './support/running-office.ts';

/** The posting, drawn once for all its readers. */

const PAGE = '<html lang="vi"><head></head><body><!--app--></body></html>';

async function withPosting() {
  const running = await runOffice();
  const posting = keepPostingPage(running.server);
  const change = (office: typeof OFFICE) =>
    running.server.office.command(CONSOLE, anew(configure(office), at('08:00')));
  return { ...running, posting, change };
}

const textOf = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes);

test('[E7] the page is drawn once in each language, however many read it', async () => {
  const { posting } = await withPosting();
  const vi = posting(PAGE, 'vi');
  const en = posting(PAGE, 'en');
  expect(textOf(vi)).toContain('Đăng ký khai sinh');
  expect(en.etag).not.toBe(vi.etag);
  expect(posting(PAGE, 'vi')).toBe(vi);
  expect(posting(PAGE, 'en')).toBe(en);
});

test('[E7] another office file, and another day, are shown at once', async () => {
  const { posting, change, setClock } = await withPosting();
  const before = posting(PAGE, 'vi');
  const [first, ...others] = OFFICE.procedures;
  const ending = { ...first!, name: same('Chỉ hôm nay'), inForceTo: '2026-11-23' };
  await change({ ...OFFICE, procedures: [ending, ...others] });
  const today = posting(PAGE, 'vi');
  expect(today).not.toBe(before);
  expect(textOf(today)).toContain('Chỉ hôm nay');
  setClock(at('00:01', '2026-11-24'));
  expect(textOf(posting(PAGE, 'vi'))).not.toContain('Chỉ hôm nay');
});
