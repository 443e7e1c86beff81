import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from '../shared/build/chromium.mjs';

/**
 * The browser journeys: one after the other, in this machine's own Chromium, as an office in
 * Vietnam sees them. Each journey starts the office it needs (tests/support); none is shared.
 */

const executablePath = findChromium();

export default defineConfig({
  testDir: 'journeys',
  testMatch: '**/*.spec.ts',
  outputDir: '../dist/journeys',
  timeout: 60_000,
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json']],
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: {
      args: [...chromiumFlags],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
});
