import { expect, type Page } from '@playwright/test';
import type { FieldRow } from '#shared/domain/publication.ts';
import { THREE_LEVELS } from '#shared/domain/vocabulary.ts';
import { vi } from '#shared/ui/words/vi.ts';
import { drawnBars, watchDrawing } from '../support/journeys/drawing.ts';
import { test } from '../support/journeys/journey.ts';

/** The public results: every figure stands without any script, and the chart that a script adds shows the same. */

test('[S2 S3 S4] without script the page has share, n, interval, response rate and the table; the chart equals it', async ({
  startOffice,
  openScreen,
}) => {
  const office = await startOffice({ past: true });
  const address = `${office.url}/dashboard/`;
  const { newest } = await (await fetch(`${office.url}/api/results`)).json();
  const { headline, byField, responseRate, visitsEnded, period } = newest.figures;

  const plain = await openScreen('phone', address, { javaScriptEnabled: false });
  await expect(plain.locator('.rate-card__rate')).toHaveText(percent(headline.satisfied));
  const [low, high] = headline.interval.map(percent);
  await expect(plain.locator('.rate-card__interval')).toContainText(
    new RegExp(`${low.split('\u00a0')[0]}–\u2060?${high}`),
  );
  await expect(plain.getByText(new RegExp(`trong ${count(headline.n)} phiếu`))).toBeVisible();
  const facts = plain.locator('.key-figures__one');
  await expect(facts.filter({ hasText: vi.results.responseRate })).toContainText(
    percent(responseRate),
  );
  await expect(facts.filter({ hasText: vi.results.visitsEnded })).toContainText(count(visitsEnded));
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText(
    `Quý ${['I', 'II', 'III', 'IV'][Number(period.at(-1)) - 1]}/${period.slice(0, 4)}`,
  );
  await expect(plain.locator('canvas')).toBeHidden();
  const table = await tableOf(plain);
  const fields: readonly FieldRow[] = byField;
  expect(table).toHaveLength(fields.length);
  for (const field of fields) {
    const row = table.find(
      (one) => one.n === field.n && one.counts.join() === countsOf(field).join(),
    );
    expect(row?.name, field.key).toContain(field.key === 'other' ? 'Khác' : field.name?.vi);
  }

  const drawn = await openScreen('clerk', 'about:blank', { reducedMotion: 'reduce' });
  await watchDrawing(drawn);
  await drawn.goto(address);
  await expect(drawn.locator('canvas')).toBeVisible();
  expect(await tableOf(drawn)).toEqual(table);
  // One bar for each level that somebody chose, in the table's order, as long as its share (borders take 2 px of it).
  await expect.poll(async () => (await drawnBars(drawn)).length).toBe(table.length);
  const bars = await drawnBars(drawn);
  for (const [i, { counts, n, name }] of table.entries()) {
    const shares = counts.filter((one) => one > 0).map((one) => one / n);
    expect(bars[i], name).toHaveLength(shares.length);
    for (const [j, share] of shares.entries())
      expect(Math.abs((bars[i]?.[j] ?? 0) - share)).toBeLessThan(0.01);
  }
});

/** The table by field as anyone reads it. */
async function tableOf(page: Page) {
  const rows = await page.locator('.figures-table tbody tr').all();
  return Promise.all(
    rows.map(async (row) => {
      const cells = await row.locator('th, td').allInnerTexts();
      const [name = '', ...figures] = cells;
      const numbers = figures
        .slice(0, THREE_LEVELS.length + 1)
        .map((one) => Number(one.replace('.', '')));
      return { name, counts: numbers.slice(0, THREE_LEVELS.length), n: numbers.at(-1) ?? 0 };
    }),
  );
}

function countsOf({ counts }: FieldRow): number[] {
  return THREE_LEVELS.map((level) => counts[level]);
}

/** 0.934 as `93,4 %`. */
function percent(share: number): string {
  return `${(share * 100).toFixed(1).replace('.', ',')}\u00a0%`;
}

/** 1482 as `1.482`. */
function count(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/, '.');
}
