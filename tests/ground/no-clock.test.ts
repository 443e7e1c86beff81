import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../shared/build/root.mjs';

/**
 * The rules are given the time. The linter forbids `Date.now`; a bare `new Date()` it cannot tell
 * from `new Date(at)`, so the sources are read here.
 */

const domain = path.join(root, 'shared/domain');
const bareDate = /\bnew Date(?:\(\s*\)|(?!\s*\())|(?<!new )\bDate\(/;

test('[G1] no rule asks for today', () => {
  const files = readdirSync(domain, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.ts'));
  const asking = sources.filter((file) =>
    bareDate.test(readFileSync(path.join(domain, file), 'utf8')),
  );
  expect(sources.length).toBeGreaterThan(0);
  expect(asking).toEqual([]);
});

test.each(['new Date()', 'new Date( )', 'new Date;', 'Date()'])('%s would be found', (text) => {
  expect(text).toMatch(bareDate);
});

test.each([
  'new Date(at)',
  'new Date(`${day}T00:00Z`)',
  'Date.UTC(2026, 0)',
])('[G1] %s is fine', (text) => {
  expect(text).not.toMatch(bareDate);
});
