import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { LevelCounts } from '#shared/domain/publication.ts';
import { shareOf } from '#shared/domain/statistics.ts';
import { LEVELS } from '#shared/domain/vocabulary.ts';
import { FiguresTable } from '#shared/ui/results/FiguresTable.tsx';
import { SharesBar, SharesLegend } from '#shared/ui/SharesBar.tsx';
import { AttitudeByCounter } from '../../dashboard/office/AttitudeByCounter.tsx';
import { chartFigures } from '../../dashboard/results/chart-figures.ts';
import { PUBLICATION } from '../support/publication.ts';

/** Five levels wherever shares are shown: each in its place, none added to another (SPEC R3). */

afterEach(cleanup);

const FIVE: LevelCounts = {
  'very-satisfied': 50,
  satisfied: 20,
  neutral: 15,
  'not-satisfied': 10,
  'very-dissatisfied': 5,
};
const NAMES = ['Rất hài lòng', 'Hài lòng', 'Bình thường', 'Không hài lòng', 'Rất không hài lòng'];
const { figures } = PUBLICATION;
const OF_FIVE = { ...figures, headline: shareOf(FIVE) };

const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((one) => one.textContent ?? '');

test('[R3 S1] the legend and the bar have all five in their order, and of three the lowest is "Chưa hài lòng"', () => {
  render(<SharesLegend counts={FIVE} />);
  expect(texts('.ui-legend__word')).toEqual(NAMES);
  cleanup();
  render(<SharesBar counts={FIVE} />);
  const bar = document.querySelector('.ui-shares')?.getAttribute('aria-label');
  expect(bar?.split(', ').map((one) => one.replace(/ [\d,]+\s%$/, ''))).toEqual(NAMES);
  cleanup();
  render(<SharesLegend counts={{ 'very-satisfied': 1, satisfied: 1, 'not-satisfied': 1 }} />);
  expect(texts('.ui-legend__word')).toEqual(['Rất hài lòng', 'Hài lòng', 'Chưa hài lòng']);
});

test('[R3] in the bar what lies below the middle is hatched, the lowest in another way', () => {
  render(<SharesBar counts={FIVE} />);
  const hatched = LEVELS.map(
    (level) =>
      document
        .querySelector(`.ui-shares__part--${level} rect:nth-of-type(2)`)
        ?.getAttribute('fill') ?? null,
  );
  expect(hatched).toEqual([null, null, null, 'url(#ui-hatch)', 'url(#ui-hatch-crossed)']);
});

test('[R3 F4] the table has a column for each, and the chart reads all five off it', () => {
  render(<FiguresTable figures={OF_FIVE} />);
  expect(texts('thead th').slice(1, 6)).toEqual(NAMES);
  const table = document.querySelector('table')!;
  const { levels } = chartFigures(table);
  expect(levels.map(({ level }) => level)).toEqual(LEVELS);
  expect(levels.map(({ total }) => total)).toEqual(['50', '20', '15', '10', '5']);
});

test('[R3] the attitude by counter shows five where any counter was rated on five', () => {
  const counted = [
    { counter: '1', merged: 1, counts: FIVE },
    { counter: '2', merged: 1, counts: { 'very-satisfied': 9, satisfied: 2, 'not-satisfied': 1 } },
  ];
  render(<AttitudeByCounter counters={[]} counted={counted} figures={OF_FIVE} />);
  expect(texts('thead th').slice(1, 6)).toEqual(NAMES);
  expect(texts('tbody tr:nth-child(2) td').slice(0, 5)).toEqual(['9', '2', '0', '1', '0']);
});
