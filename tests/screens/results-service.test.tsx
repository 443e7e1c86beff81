import { expect, test } from 'vitest';
import type { Publication } from '#shared/domain/publication.ts';
import { shareOf } from '#shared/domain/statistics.ts';
import { renderResults } from '#shared/ui/results/render-results.tsx';
import type { ResultsProps } from '#shared/ui/results/results-props.ts';
import { FIGURES } from '../reports/sample-report.ts';
import { PUBLICATION } from '../support/publication.ts';

/** How people were served, and the published periods side by side, on the public page. */

const { figures, publishedAt } = PUBLICATION;
const SERVED: Publication = { ...PUBLICATION, figures: { ...figures, service: FIGURES.service! } };
const { period, from, to, headline } = figures;

function pageOf(publication: Publication, more: Partial<ResultsProps> = {}): ResultsProps {
  return {
    publication,
    before: null,
    running: null,
    published: [{ period, from, to, version: 1, publishedAt, headline }],
    office: {
      name: { vi: 'Trung tâm', en: 'Centre' },
      place: { vi: 'Phường Mẫu', en: 'Mẫu Ward' },
      emblem: null,
      languages: ['vi', 'en'],
      timeZone: 'Asia/Ho_Chi_Minh',
    },
    language: 'vi',
    ...more,
  };
}

function textOf(page: ResultsProps): string {
  document.body.innerHTML = renderResults(page);
  return (document.body.textContent ?? '').replaceAll('\u2060', '').replace(/\s+/g, ' ');
}

test('[S11] waits, the no-wait lane and feedback stand in the page, each with what it is of', () => {
  const text = textOf(pageOf(SERVED));
  for (const said of [
    'một nửa số lượt, nhiều nhất12 phút',
    'chín phần mười số lượt, nhiều nhất31 phút',
    'của 2.300 số được gọi',
    '900 trong 3.700 số (24,3 %)',
    '800 trong 850 lượt đã xong (94,1 %)',
    'đã nhận5',
    'đã xử lý quá hạn1',
  ]) {
    expect(text).toContain(said);
  }
});

test('[S11] a period in which few were called says so, and one without feedback too', () => {
  const service = {
    wait: null,
    noWait: { ended: 0, settled: 0, toResult: null },
    feedback: { ...FIGURES.service!.feedback, received: 0 },
  };
  const text = textOf(pageOf({ ...SERVED, figures: { ...figures, noWaitTickets: 0, service } }));
  expect(text).toContain('Có dưới 10 số được gọi nên không nêu thời gian chờ.');
  expect(text).toContain('Không có số nào được lấy cho thủ tục không chờ.');
  expect(text).toContain('Không có phản ánh, kiến nghị nào trong kỳ.');
});

test('[S10] a publication made before that was kept says nothing of it', () => {
  expect(textOf(pageOf(PUBLICATION))).not.toContain('Thời gian chờ');
});

test('[S8] the published periods stand side by side, those of another scale left out', () => {
  const counts = { 'very-satisfied': 50, satisfied: 40, 'not-satisfied': 10 };
  const one = (name: string, first: string, last: string, share = shareOf(counts)) => {
    return { period: name, from: first, to: last, version: 1, publishedAt, headline: share };
  };
  const five = shareOf({ ...counts, neutral: 1, 'very-dissatisfied': 1 });
  const published = [
    one('2026-Q1', '2026-01-01', '2026-03-31', five),
    one('2026-Q2', '2026-04-01', '2026-06-30'),
    one(period, from, to, headline),
  ];
  const text = textOf(pageOf(SERVED, { published }));
  const trend = text.slice(text.indexOf('Qua các kỳ đã công khai'));
  expect(trend).toMatch(/Quý III\/202693,4 %.*Quý II\/202690,0 %/);
  expect(trend.slice(0, trend.indexOf('Theo lĩnh vực'))).not.toContain('Quý I/2026');
  expect(trend).toContain('kỳ theo thang khác kỳ đang xem không có ở đây');
});
