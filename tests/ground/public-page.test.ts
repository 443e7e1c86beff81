import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../shared/build/root.mjs';

/** Pages that come from the server load no component: what a component looks like must stand in the one style sheet they have. */

const UI = path.join(root, 'shared/ui');

test.each([
  'results',
  'feedback',
  'receipt',
  'posting',
])('[F4] all that is in shared/ui/%s has its looks on the public pages', (folder) => {
  const sheet = readFileSync(path.join(UI, 'public-page.css'), 'utf8');
  const own = readdirSync(path.join(UI, folder)).filter((name) => name.endsWith('.css'));
  expect(own.length).toBeGreaterThan(1);
  expect(own.filter((name) => !sheet.includes(`@import "./${folder}/${name}"`))).toEqual([]);
});
