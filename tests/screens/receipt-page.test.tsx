/** The page on which a receipt is looked up: what stands without script, and what the browser adds. */
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Catalogue } from '#shared/domain/catalogue.ts';
import { renderReceipt } from '#shared/ui/receipt/render-receipt.tsx';
import { ReceiptCode } from '#shared/ui/ReceiptCode.tsx';
import { setLanguage } from '#shared/ui/words/language.ts';
import { FIRST_LANGUAGE, type Language } from '#shared/ui/words/languages.ts';
import { WORDS } from '#shared/ui/words/words.ts';
import { listsOn, newestOf, versionBefore } from '../../dashboard/receipt/published-lists.ts';
import { LookedUp } from '../../dashboard/receipt/LookedUp.tsx';
import { ReceiptCheck } from '../../dashboard/receipt/ReceiptCheck.tsx';
import { newSearch, type Search } from '../../dashboard/receipt/search.ts';

const OFFICE: Pick<Catalogue, 'name' | 'place' | 'emblem' | 'languages'> = {
  name: { vi: 'Trung tâm', en: 'Centre' },
  place: { vi: 'Phường Mẫu', en: 'Mẫu Ward' },
  emblem: null,
  languages: ['vi', 'en'],
};
const span = { from: '2026-07-01', to: '2026-09-30' };
const LISTS = [
  { period: '2026-Q3', version: 2, n: 1493, hash: 'b'.repeat(64), ...span },
  { period: '2026-Q3', version: 1, n: 1482, hash: 'a'.repeat(64), ...span },
  {
    period: '2026-Q2',
    version: 1,
    n: 1200,
    hash: 'c'.repeat(64),
    from: '2026-04-01',
    to: '2026-06-30',
  },
];
const ANCHORS = [{ day: '2026-11-22', seq: 12_345, hash: 'd'.repeat(64) }];

beforeEach(() => {
  document.body.innerHTML = '';
});
afterEach(() => setLanguage(FIRST_LANGUAGE));

function page(language: Language, lists = LISTS): string {
  document.body.innerHTML = renderReceipt(
    { office: OFFICE, lists, anchors: ANCHORS, runningTo: '2026-12-31' },
    language,
  );
  return (document.body.textContent ?? '').replace(/\s+/g, ' ');
}

test.each([
  'vi',
  'en',
] as const)('[Z3 Z5 V7] without script the page says what it is, with the lists and the anchors (%s)', (language) => {
  const text = page(language);
  const { receiptPage: said } = WORDS[language];
  for (const sentence of [said.intro, said.noScript, said.byHandNote, said.keepAnchors]) {
    expect(text).toContain(sentence);
  }
  const files = [...document.querySelectorAll('a[download]')].map((one) =>
    one.getAttribute('href'),
  );
  expect(files).toEqual([
    '/api/results/2026-Q3/leaves?version=2',
    '/api/results/2026-Q3/leaves?version=1',
    '/api/results/2026-Q2/leaves?version=1',
    '/api/anchors',
  ]);
  expect(text).toContain('d'.repeat(64));
  expect(text).toContain(language === 'vi' ? '12.345' : '12,345');
});

test('[Z3] before anything is published the page says so, and nothing of lists', () => {
  const text = page('vi', []);
  expect(text).toContain(WORDS.vi.receiptPage.nothingPublished);
  expect(text).not.toContain(WORDS.vi.receiptPage.lists);
});

test('[Z3] the search goes by the lists that stand on the page', () => {
  page('vi');
  const lists = listsOn(document);
  expect(lists.map(({ period, name, version, n }) => [period, name, version, n])).toEqual([
    ['2026-Q3', 'Quý III/2026', 2, 1493],
    ['2026-Q3', 'Quý III/2026', 1, 1482],
    ['2026-Q2', 'Quý II/2026', 1, 1200],
  ]);
  expect(newestOf(lists).map(({ period, version }) => `${period} ${version}`)).toEqual([
    '2026-Q3 2',
    '2026-Q2 1',
  ]);
  expect(versionBefore(lists, lists[0]!)?.version).toBe(1);
  expect(versionBefore(lists, lists[1]!)).toBeNull();
});

function opened(doFetch: typeof fetch): Search {
  page('vi');
  const [first, ...others] = listsOn(document);
  const search = newSearch([first!, ...others], '2026-12-31', doFetch);
  document.body.innerHTML = '';
  render(<ReceiptCheck search={search} />);
  return search;
}

test('[Z3] what is no receipt is said beside the field, and nothing is fetched', () => {
  const asked: unknown[] = [];
  opened(async (input) => {
    asked.push(input);
    return new Response('');
  });
  const field = screen.getByRole('textbox');
  fireEvent.input(field, { target: { value: 'A025' } });
  fireEvent.submit(field.closest('form')!);
  expect(screen.getByText(WORDS.vi.receiptPage.notACode)).toBeTruthy();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(asked).toEqual([]);
});

test('[Z3] a list that is not the published one is said before anything else, and what "not found" may mean', async () => {
  const search = opened(
    async () => new Response(`2026-Q2,1\n${'0'.repeat(64)},${'1'.repeat(64)}\n`),
  );
  search.list.value = search.lists[2]!;
  search.code.value = 'KKWE-T18B-TEHA-T3JC';
  await search.look();
  const answer = await screen.findByText(WORDS.vi.receiptPage.notFound('Quý II/2026', 1));
  const card = answer.closest('.looked-up')!;
  expect(card.getAttribute('data-found')).toBe('false');
  expect(card.getAttribute('data-fits')).toBe('false');
  expect(card.querySelector('[role="alert"]')?.textContent).toContain('không khớp');
  expect(card.textContent).toContain(WORDS.vi.receiptPage.whatToDo);
});

test('[Z3] a receipt in a list that is not the published one proves nothing, and the page says so', () => {
  const [list] = (page('vi'), listsOn(document));
  const told = { list: list!, isFound: true, correction: null };
  const { found, foundInOther } = WORDS.vi.receiptPage;
  document.body.innerHTML = '';
  const problems = [{ what: 'hash-differs', hash: 'e'.repeat(64) }] as const;
  render(<LookedUp looking={{ status: 'told', told: { ...told, problems } }} notYet="" />);
  expect(screen.getByText(foundInOther('Quý III/2026', 2))).toBeTruthy();
  expect(screen.queryByText(found('Quý III/2026', 2))).toBeNull();
  document.body.innerHTML = '';
  render(<LookedUp looking={{ status: 'told', told: { ...told, problems: [] } }} notYet="" />);
  expect(screen.getByText(found('Quý III/2026', 2))).toBeTruthy();
});

test('[Z1] a receipt is shown with its code, letter by letter for those who listen, and a QR that holds the link', () => {
  render(
    <ReceiptCode
      code="KKWE-T18B-TEHA-T3JC"
      link="https://danhgia.example/dashboard/receipt#KKWE-T18B-TEHA-T3JC"
    />,
  );
  const code = screen.getByLabelText('K K W E, T 1 8 B, T E H A, T 3 J C');
  expect(code.textContent).toBe('KKWET18BTEHAT3JC');
  const qr = screen.getByLabelText(WORDS.vi.receipt.qrLabel);
  expect(qr.querySelectorAll('path')[0]?.getAttribute('d')?.length).toBeGreaterThan(1000);
});
