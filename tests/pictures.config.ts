import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/**
 * `npm run pictures`: takes the pictures of the README anew. With PICTURES_TO=FOLDER it takes every screen, in both
 * languages and at its real size, into that folder. A program, not a test: `npm test` does not run it.
 */
export default defineConfig(journeys, {
  testMatch: 'pictures.ts',
  outputDir: '../dist/pictures',
  timeout: 180_000,
  reporter: [['list']],
});
