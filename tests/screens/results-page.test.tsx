/** The public results: every figure stands in the page itself, and the chart can say nothing else. */
import { expect, test } from 'vitest';
import { shareOf } from '#shared/domain/statistics.ts';
import type { ResultsProps } from '#shared/ui/results/results-props.ts';
import { renderResults } from '#shared/ui/results/render-results.tsx';
import { chartFigures } from '../../dashboard/results/chart-figures.ts';
import { PUBLICATION } from '../support/publication.ts';

const LANGUAGE_CODES = ['vi', 'en'] as const;
const OFFICE = {
  name: { vi: 'Trung tâm', en: 'Centre' },
  place: { vi: 'Phường Mẫu', en: 'Mẫu Ward' },
  emblem: null,
  languages: [...LANGUAGE_CODES],
  timeZone: 'Asia/Ho_Chi_Minh',
};
const RUNNING = {
  period: '2026-Q4',
  from: '2026-10-01',
  to: '2026-12-31',
  n: 7,
  step: 10,
  shown: null,
};
const { figures, version, publishedAt } = PUBLICATION;
const { period, from, to, headline } = figures;

const PAGE: ResultsProps = {
  publication: PUBLICATION,
  before: null,
  running: RUNNING,
  published: [{ period, from, to, version, publishedAt, headline }],
  office: OFFICE,
  language: 'vi',
};

/** The page's text as people read it: any space is a space, the word joiner of ranges is nothing. */
function textOf(page: ResultsProps): string {
  document.body.innerHTML = renderResults(page);
  return (document.body.textContent ?? '').replaceAll('\u2060', '').replace(/\s+/g, ' ');
}

test.each([
  ['vi', ['93,4 %', '92,0–94,5 %', '1.482', '3.606', '41,1 %', '12', 'Quý III/2026']],
  ['en', ['93.4%', '92.0–94.5%', '1,482', '3,606', '41.1%', '12', 'Quarter 3, 2026']],
] as const)('[S1] [S2] [S3] [S5] [V7] the figures of the period stand in the page (%s)', (language, wanted) => {
  const text = textOf({ ...PAGE, language });
  for (const figure of wanted) expect(text).toContain(figure);
});

test('[S3] the interval is said with the condition under which it holds', () => {
  expect(textOf(PAGE)).toContain('nếu người trả lời đại diện');
  expect(textOf({ ...PAGE, language: 'en' })).toContain('if those who answered represent');
});

test('[P3] the page prints the first and last day, and by which calendar the period runs', () => {
  const text = textOf(PAGE);
  expect(text).toContain('Từ ngày 01/07/2026 đến ngày 30/09/2026');
  expect(text).toContain('theo quý dương lịch');
});

test('[P3] what was not good carries its period, so that it is not read as that of the running one beside it', () => {
  textOf(PAGE);
  const titles = [...document.querySelectorAll('h2')].map((title) => title.textContent);
  expect(titles).toContain('Điều chưa tốt được nêu · Quý III/2026');
  expect(titles).toContain('Theo lĩnh vực · Quý III/2026');
});

test('[S4] the merged row comes last and says how much it holds; in a field too', () => {
  textOf(PAGE);
  const names = [...document.querySelectorAll('tbody th')].map((cell) => cell.textContent);
  expect(names).toEqual(['Chứng thực', 'Khác (gộp 4 lĩnh vực)']);
  const procedures = [...document.querySelectorAll('details .share-row__name')];
  expect(procedures.map((name) => name.textContent)).toEqual([
    'Chứng thực',
    'Bản sao',
    'Khác (gộp 3 thủ tục)',
  ]);
});

test('[S4] a question that too few answered shows no figure', () => {
  expect(textOf(PAGE)).toContain('Công đoạn: Tiếp cận, hướng dẫnChưa đủ phiếu');
});

test('[P5] version, date, place in the journal and the whole seal can be read', () => {
  const text = textOf(PAGE);
  expect(text).toContain('Công khai 05/10/2026, bản 1');
  expect(text).toContain('22.482');
  expect(text).toContain(PUBLICATION.headHash);
});

test('[F4] the files are those of the period', () => {
  textOf(PAGE);
  const files = [...document.querySelectorAll('a[download]')].map((link) =>
    link.getAttribute('href'),
  );
  expect(files).toEqual(['/api/results/2026-Q3.csv', '/api/results/2026-Q3.json']);
});

test('[S6] of the running period n is shown, and the share only when it may be', () => {
  expect(textOf(PAGE)).toContain(
    'Đã nhận 7 phiếu.Tỷ lệ chung hiện khi đã có hai nhóm ngày, mỗi nhóm ít nhất 10 phiếu nhận từ một tuần trước.',
  );
  const shown = shareOf({ 'very-satisfied': 7, satisfied: 2, 'not-satisfied': 1 });
  const text = textOf({ ...PAGE, running: { ...RUNNING, n: 27, shown } });
  expect(text).toContain('90,0 %');
  expect(text).toContain('không gồm nhóm mới nhất');
});

test('[S6] while nothing is published no share stands in the page, and it says so calmly', () => {
  const text = textOf({ ...PAGE, publication: null, published: [] });
  expect(text).toContain('Chưa có kỳ nào được công khai');
  expect(text).not.toContain('%');
  expect(document.querySelector('table, [data-chart]')).toBeNull();
});

test('[V7] the other language is a link to the same period', () => {
  textOf(PAGE);
  const link = document.querySelector('.public-page__way[hreflang]');
  expect(link?.getAttribute('href')).toBe('/dashboard/?period=2026-Q3&lang=en');
});

test('[F4] the chart reads its figures from the table, and they are those published', () => {
  textOf(PAGE);
  const table = document.querySelector('table');
  if (!table) throw new Error('no table');
  const chart = chartFigures(table);
  expect(chart.fields).toEqual(['Chứng thực', 'Khác (gộp 4 lĩnh vực)']);
  expect(chart.levels.map(({ word, counts, total }) => [word, counts, total])).toEqual([
    ['Rất hài lòng', [842, 0], '842'],
    ['Hài lòng', [500, 42], '542'],
    ['Chưa hài lòng', [58, 40], '98'],
  ]);
  const sums = chart.fields.map((_, i) =>
    chart.levels.reduce((sum, level) => sum + (level.percents[i] ?? 0), 0),
  );
  for (const sum of sums) expect(sum).toBeCloseTo(100, 9);
});
