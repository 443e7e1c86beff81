import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Language } from '#shared/ui/words/languages.ts';
import { root } from '../../../shared/build/root.mjs';

/** Where pictures of the screens go: the README's own into the project, or all of them into a folder of one's choice. */

/** The pictures that the README shows, in Vietnamese and at half their size. */
const README = [
  'kiosk-welcome',
  'kiosk-no-wait',
  'kiosk-ticket',
  'display',
  'counter',
  'tablet',
  'results',
];

export interface Album {
  readonly languages: readonly Language[];
  /** Pixels of the picture for each CSS pixel. */
  readonly scale: number;
  /** Every screen, or only those that the README shows. */
  readonly isWhole: boolean;
  /** Takes a picture if it belongs into the album. */
  take(page: Page, name: string, language: Language): Promise<void>;
  /** Takes a page to its very end, however long, if the album is whole. */
  takeWhole(page: Page, name: string, language: Language): Promise<void>;
}

/** Opens the album. @param folder for every screen in both languages at its real size; undefined: the README's */
export function openAlbum(folder: string | undefined): Album {
  const into = folder ?? path.join(root, 'tests/pictures');
  mkdirSync(into, { recursive: true });
  const shoot = async (page: Page, file: string, fullPage: boolean) => {
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: path.join(into, file), animations: 'disabled', fullPage });
  };
  return {
    isWhole: folder !== undefined,
    languages: folder === undefined ? ['vi'] : ['vi', 'en'],
    scale: folder === undefined ? 0.5 : 1,
    async take(page, name, language) {
      if (folder === undefined && !README.includes(name)) return;
      await shoot(page, folder === undefined ? `${name}.png` : `${name}.${language}.png`, false);
    },
    async takeWhole(page, name, language) {
      if (folder !== undefined) await shoot(page, `${name}.${language}.png`, true);
    },
  };
}
