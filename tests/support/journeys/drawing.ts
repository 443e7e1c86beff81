import type { Page } from '@playwright/test';

/** What a chart really draws: the filled rectangles of its last picture, seen at the canvas itself. */

/** A bar as it was filled, in CSS pixels. */
interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Notes every filled rectangle of the pages that are opened from now on. */
export async function watchDrawing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const own = CanvasRenderingContext2D.prototype;
    const { beginPath, rect, fill, clearRect } = own;
    let path: { x: number; y: number; width: number; height: number }[] = [];
    let filled: typeof path = [];
    Object.assign(window, { filledRectangles: () => filled });
    own.clearRect = function (...box) {
      filled = [];
      clearRect.apply(this, box);
    };
    own.beginPath = function () {
      path = [];
      beginPath.apply(this);
    };
    own.rect = function (x, y, width, height) {
      path.push({ x, y, width, height });
      rect.apply(this, [x, y, width, height]);
    };
    own.fill = function (...how: unknown[]) {
      // A border is filled as the space between two rectangles; only the bar itself is one alone.
      if (path.length === 1) filled.push(...path);
      Reflect.apply(fill, this, how);
    };
  });
}

/** The shares of each stacked bar as they are drawn, from top to bottom and from left to right. */
export async function drawnBars(page: Page): Promise<readonly (readonly number[])[]> {
  const filled: readonly Drawn[] = await page.evaluate(() =>
    Reflect.apply(Reflect.get(window, 'filledRectangles'), null, []),
  );
  const lines = new Map<number, Drawn[]>();
  // The squares are the legend's.
  for (const bar of filled.filter(({ width, height }) => width > 0 && width !== height)) {
    const line = lines.get(Math.round(bar.y)) ?? [];
    lines.set(Math.round(bar.y), [...line, bar]);
  }
  return [...lines]
    .sort(([above], [below]) => above - below)
    .map(([, bars]) => {
      const whole = bars.reduce((sum, { width }) => sum + width, 0);
      return bars.sort((a, b) => a.x - b.x).map(({ width }) => width / whole);
    });
}
