/** What a published rate stands beside: the quarter before, the version before, doubts, channels, questionnaires, batches. */
import { expect, test } from 'vitest';
import { SERVICE_ITEMS } from '#shared/domain/questionnaires/service-items.ts';
import type { Beside, Publication } from '#shared/domain/publication.ts';
import { shareOf } from '#shared/domain/statistics.ts';
import { isQuestion } from '#shared/domain/vocabulary.ts';
import type { ResultsProps } from '#shared/ui/results/results-props.ts';
import { renderResults } from '#shared/ui/results/render-results.tsx';
import { PUBLICATION } from '../support/publication.ts';

const counts = (very: number, satisfied: number, not: number) => ({
  'very-satisfied': very,
  satisfied,
  'not-satisfied': not,
});
const ITEMS = SERVICE_ITEMS.questions.filter(({ id }) => !isQuestion(id));
const BESIDE: Beside = {
  answered: 1541,
  unsolicited: 9,
  flagged: 59,
  flags: [
    { flag: 'burst', n: 31 },
    { flag: 'too-fast', n: 40 },
  ],
  flaggedShare: shareOf(counts(57, 1, 1)),
  channels: [
    { channel: 'tablet', n: 1381 },
    { channel: 'phone', n: 101 },
  ],
  batches: [
    { batch: 'b1', channel: 'paper', n: 212, share: shareOf(counts(120, 70, 22)) },
    { batch: 'b2', channel: 'hotline', n: 6, share: null },
  ],
  items: ITEMS.map(({ id, stage, text }, i) => {
    return { question: id, stage, text, share: i === 0 ? null : shareOf(counts(300, 200, 10 + i)) };
  }),
  questionnaires: ['service-items.1'],
  asked: [
    {
      questionnaire: 'service-items.1',
      name: SERVICE_ITEMS.name,
      scale: SERVICE_ITEMS.scale,
      legalBasis: { vi: 'Quyết định mẫu', en: 'A sample decision' },
    },
  ],
};
const { figures, publishedAt } = PUBLICATION;
const { period, from, to, headline } = figures;
const STATED: Publication = { ...PUBLICATION, figures: { ...figures, beside: BESIDE } };

function pageOf(publication: Publication, more: Partial<ResultsProps> = {}): ResultsProps {
  return {
    publication,
    before: null,
    running: null,
    published: [{ period, from, to, version: publication.version, publishedAt, headline }],
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

/** The page's text as people read it. */
function textOf(page: ResultsProps): string {
  document.body.innerHTML = renderResults(page);
  return (document.body.textContent ?? '').replaceAll('\u2060', '').replace(/\s+/g, ' ');
}

const hrefs = (selector: string) =>
  [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

function beforeWith(very: number, satisfied: number, not: number): ResultsProps['before'] {
  const headline = shareOf(counts(very, satisfied, not));
  return { period: '2026-Q2', from: '2026-04-01', to: '2026-06-30', headline };
}

test.each([
  ['tỷ lệ kỳ này cao hơn', beforeWith(700, 560, 130)],
  ['tỷ lệ kỳ này thấp hơn', beforeWith(800, 560, 20)],
  ['chưa đủ căn cứ để nói khác nhau', beforeWith(80, 60, 12)],
])('[S8] beside the quarter before it says: %s, with n and the interval in points', (said, before) => {
  const text = textOf(pageOf(PUBLICATION, { before }));
  expect(text).toContain('So với Quý II/2026 (');
  expect(text).toContain(`): ${said}.`);
  expect(text).toMatch(
    /Chênh [+−]?\d,\d điểm phần trăm, khoảng tin cậy 95 %: [+−]\d,\d đến [+−]\d,\d, nếu người trả lời đại diện/,
  );
});

test('[S8] without a quarter before, or with one asked on another scale, no difference is said', () => {
  expect(textOf(pageOf(PUBLICATION))).not.toContain('So với');
  const five = { ...counts(80, 60, 4), neutral: 8, 'very-dissatisfied': 0 };
  const before = { ...beforeWith(1, 1, 1)!, headline: shareOf(five) };
  const text = textOf(pageOf(PUBLICATION, { before }));
  expect(text).toContain('Không so với Quý II/2026: hai kỳ hỏi theo thang khác nhau.');
  expect(text).not.toContain('điểm phần trăm');
});

test('[S8] wherever a band is drawn the condition of its interval stands with it', () => {
  document.body.innerHTML = renderResults(pageOf(STATED, { before: beforeWith(1, 1, 1) }));
  const panels = [...document.querySelectorAll('.ui-panel')].filter((one) =>
    one.querySelector('.ui-interval'),
  );
  expect(panels.length).toBeGreaterThan(4);
  for (const panel of panels) expect(panel.textContent).toContain('nếu người trả lời đại diện');
});

test('[S9] a correction says its version, day and reason, and leads to the one before', () => {
  const corrected = { ...PUBLICATION, version: 2, reason: 'Quầy 2 gửi muộn <b>' };
  expect(textOf(pageOf(corrected))).toContain(
    'Bản 2, đính chính ngày 05/10/2026. Lý do: “Quầy 2 gửi muộn <b>”.Xem lại: bản 1',
  );
  expect(hrefs('.version-line a')).toEqual(['/dashboard/?period=2026-Q3&version=1&lang=vi']);
  expect(hrefs('a[download]')).toEqual(['/api/results/2026-Q3.csv', '/api/results/2026-Q3.json']);
});

test('[S9] the version before says that there is a newer one, and its files are its own', () => {
  const published = [{ period, from, to, version: 2, publishedAt, headline }];
  const text = textOf(pageOf(PUBLICATION, { published }));
  expect(text).toContain('Đây là bản 1, giữ nguyên như đã công khai. Đã có bản 2');
  expect(hrefs('.version-line a')).toEqual(['/dashboard/?period=2026-Q3&lang=vi']);
  expect(hrefs('a[download]')[0]).toBe('/api/results/2026-Q3.csv?version=1');
  expect(hrefs('a[hreflang]')).toEqual(['/dashboard/?period=2026-Q3&version=1&lang=en']);
});

test('[S9] a period that was never corrected says nothing of versions', () => {
  textOf(pageOf(PUBLICATION));
  expect(document.querySelector('.version-line')).toBeNull();
});

test.each([
  [
    'vi',
    [
      'lượt có đánh giá1.541',
      'phiếu có dấu hiệu nghi vấn59',
      'phiếu tự đánh giá, không rõ lượt9',
      'nhiều phiếu của một quầy trong năm phút31',
      'trả lời trong chưa đầy một giây40',
      'máy tính bảng tại quầy1.381',
      'điện thoại của người dân101',
      'thang 5 mức',
      'Quyết định mẫu',
      'Nhóm dưới 10 phiếu',
    ],
  ],
  [
    'en',
    [
      'visits rated1,541',
      'doubted ratings59',
      'unasked ratings, of no known visit9',
      'many ratings of one counter within five minutes31',
      'tablet at the counter1,381',
      '5 levels',
      'A sample decision',
      'fewer than 10 ratings',
    ],
  ],
] as const)('[S10] answered, unasked, doubted and why, channels and questionnaires stand in the page (%s)', (language, wanted) => {
  const text = textOf(pageOf(STATED, { language }));
  for (const one of wanted) expect(text).toContain(one);
});

test('[S10 D1] the doubted ratings have a share of their own, unless they are fewer than k', () => {
  expect(textOf(pageOf(STATED))).toContain(
    'Tỷ lệ hài lòng của riêng các phiếu này98,3 % (91,0–99,7 %)59 phiếu',
  );
  const few = { ...BESIDE, flagged: 3, flags: [], flaggedShare: null };
  const text = textOf(pageOf({ ...STATED, figures: { ...figures, beside: few } }));
  expect(text).toContain('3 trong 1.541 phiếu');
  expect(text).toContain('Tỷ lệ hài lòng của riêng các phiếu nàyChưa đủ phiếu');
});

test('[S10 R12] the longer questionnaire stands by stage, in their order', () => {
  textOf(pageOf(STATED));
  const stages = [...document.querySelectorAll('.item-shares h3')].map((one) => one.textContent);
  expect(stages).toEqual([
    'Tiếp cận, hướng dẫn',
    'Tiếp nhận hồ sơ',
    'Giải quyết hồ sơ',
    'Trả kết quả',
  ]);
  const rows = [...document.querySelectorAll('.item-shares .share-row')];
  // A line for each stage before its questions.
  expect(rows).toHaveLength(ITEMS.length + 4);
  expect(rows[0]?.textContent).toBe('Cả công đoạnChưa đủ phiếu');
  expect(rows[1]?.textContent).toContain('Chưa đủ phiếu');
});

test('[S10 R18] what staff entered stands by batch, beside the rate', () => {
  const text = textOf(pageOf(STATED));
  expect(text).toContain('từng đợt, không gộp vào tỷ lệ hài lòng chung');
  expect(text).toContain('Đợt 1: phiếu giấy89,6 % (84,8–93,0 %)212 phiếu');
  expect(text).toContain('Đợt 2: đường dây nóngChưa đủ phiếu6 phiếu');
});

test('[S9 S10] a correction that would tell single ones does not say where people rated', () => {
  const hidden = { ...STATED, figures: { ...figures, beside: { ...BESIDE, channels: [] } } };
  expect(textOf(pageOf(hidden))).toContain('không tách theo nơi đánh giá');
});

test('[S10] a publication made before all that was kept says nothing of it', () => {
  const text = textOf(pageOf(PUBLICATION));
  expect(text).not.toContain('Phiếu có dấu hiệu nghi vấn');
  expect(text).not.toContain('Đánh giá qua đâu');
});

test('[D2 D3 D4 D5 D6 D7 D8] the page states each rule by which a rating is doubted, with the numbers that the office goes by', () => {
  const page = renderResults(pageOf(STATED));
  const rules = page.slice(page.indexOf('class="doubt-rules"'));
  const said = rules.slice(0, rules.indexOf('</details>')).replaceAll('\u00a0', ' ');
  expect(said.match(/<dd>/g)).toHaveLength(7);
  for (const part of [
    'Từ 5 phiếu trở lên của một quầy trong 5 phút, nhiều hơn số lượt mà quầy đó kết thúc từ 3 phút',
    'chưa đầy 1 giây',
    'một lần trong 1.000.000',
    'từ 50 % đến 95 %; khi các quầy đó có dưới 100 phiếu thì lấy 90 %',
    'trong 12 giờ trước đó',
    'Từ 3 phiếu trở lên gửi từ một điện thoại trong 7 ngày',
    'từ 60 giây trở lên',
    'chưa đầy 60 giây và chưa bằng một phần 5',
    'từ 20 lượt trở lên',
  ]) {
    expect(said).toContain(part);
  }
});

test('[S8] the lists of one page stand on one scale', () => {
  const page = renderResults(pageOf(STATED));
  const scales = new Set([...page.matchAll(/\(thang (\d+)–100/g)].map(([, from]) => from));
  expect(scales.size).toBe(1);
});
