import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/**
 * `npm run pictures`: takes the pictures of the README anew. With PICTURES_TO=FOLDER it takes every screen, in both
 * languages and at its real size, into that folder. A program, not a test: `npm test` does not run it.
 */
/** A hall display is set up to sound without a touch; this machine may have nothing to sound on. */
const sounding = ['--autoplay-policy=no-user-gesture-required', '--disable-audio-output'];
const launchOptions = journeys.use?.launchOptions;

export default defineConfig(journeys, {
  testMatch: ['pictures.ts', '*-pictures.ts'],
  outputDir: '../dist/pictures',
  timeout: 180_000,
  reporter: [['list']],
  use: {
    launchOptions: { ...launchOptions, args: [...(launchOptions?.args ?? []), ...sounding] },
  },
});
