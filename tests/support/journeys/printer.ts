import type { Page } from '@playwright/test';

/** A thermal printer beside the kiosk: what it is given, and on what paper. */

const POINTS_PER_MM = 72 / 25.4;

/** Stands in for the browser's print dialog. @returns how often it was asked to print */
export async function attachPrinter(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let printed = 0;
    window.print = () => {
      printed += 1;
      document.documentElement.dataset['printed'] = String(printed);
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
    };
  });
  return async () => Number(await page.locator('html').getAttribute('data-printed'));
}

export interface Paper {
  /** What can be read on it, line by line. */
  readonly lines: readonly string[];
  readonly pages: number;
  readonly widthMm: number;
}

/** What comes out of the printer now. */
export async function paperOf(page: Page): Promise<Paper> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  await page.emulateMedia({ media: null });
  const [, width = 'NaN'] = /MediaBox \[0 0 ([\d.]+)/.exec(pdf) ?? [];
  return {
    lines: text.split('\n').filter((line) => line.trim() !== ''),
    pages: pdf.match(/\/Type \/Page\b/g)?.length ?? 0,
    widthMm: Number(width) / POINTS_PER_MM,
  };
}
