import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Legend,
  LinearScale,
  Tooltip,
} from 'chart.js';
import type { Level } from '#shared/domain/vocabulary.ts';
import { type ChartFigures, chartFigures } from './chart-figures.ts';
import { hatch } from './hatch.ts';

/** The chart of the public results: the levels of each field as one bar, drawn from the page's own table. */

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

/** Height of one field's bar with its gap, and of legend and axis together, in CSS pixels. */
const BAR_PX = 34;
const AROUND_PX = 110;

/** Draws the chart of a table into a figure with a canvas, and shows the figure. */
export function drawFieldChart(table: HTMLTableElement, figure: HTMLElement): void {
  const canvas = figure.querySelector('canvas');
  const figures = chartFigures(table);
  if (!canvas || figures.fields.length === 0) return;
  figure.hidden = false;
  const room = canvas.parentElement;
  if (room) room.style.height = `${figures.fields.length * BAR_PX + AROUND_PX}px`;
  // The letters must be there before they are measured.
  void document.fonts.ready.then(
    () => new Chart(canvas, configuration(figures, figure.dataset['axis'] ?? '')),
  );
}

function configuration(figures: ChartFigures, axis: string): ChartConfiguration<'bar'> {
  const token = (name: string) =>
    getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const ink = token('--muc');
  const font = { family: token('--font'), size: 14 };
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const fills: { readonly [level in Level]: string | CanvasPattern } = {
    'very-satisfied': token('--chop-800'),
    satisfied: token('--chop-200'),
    neutral: token('--da-400'),
    'not-satisfied': hatch(token('--gach-500'), ink),
    'very-dissatisfied': hatch(token('--gach-700'), token('--giay'), true),
  };
  return {
    type: 'bar',
    data: {
      labels: [...figures.fields],
      datasets: figures.levels.map(({ level, word, percents, total }) => ({
        label: `${word}: ${total}`,
        data: [...percents],
        backgroundColor: fills[level],
        borderColor: token('--giay'),
        borderWidth: { right: 2 },
        borderSkipped: false,
        barPercentage: 0.8,
        categoryPercentage: 0.9,
      })),
    },
    options: {
      indexAxis: 'y',
      maintainAspectRatio: false,
      animation: calm ? false : { duration: 220 },
      scales: {
        x: {
          stacked: true,
          min: 0,
          max: 100,
          title: { display: true, text: axis, color: ink, font },
          ticks: { color: ink, font },
          grid: { color: token('--vien') },
        },
        y: {
          stacked: true,
          ticks: {
            color: ink,
            font,
            autoSkip: false,
            callback: (_, i) => lines(figures.fields[i]),
          },
          grid: { display: false },
        },
      },
      plugins: {
        legend: {
          align: 'start',
          onClick: () => {},
          labels: { color: ink, font, boxWidth: 14, boxHeight: 14 },
        },
        tooltip: {
          titleFont: font,
          bodyFont: font,
          callbacks: {
            label: ({ datasetIndex, dataIndex }) => {
              const level = figures.levels[datasetIndex];
              return level ? `${level.word}: ${level.counts[dataIndex]}` : '';
            },
          },
        },
      },
    },
  };
}

/** A long name takes two lines, so that the bars keep their room. */
function lines(name = ''): string | string[] {
  if (name.length <= 16) return name;
  const middle = name.indexOf(' ', Math.floor(name.length / 2) - 3);
  return middle === -1 ? name : [name.slice(0, middle), name.slice(middle + 1)];
}
