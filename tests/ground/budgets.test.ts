import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, expect, test } from 'vitest';
import { plantedCopy } from '../support/planted-copy.ts';

/**
 * The weight of a first screen: what the budget counts, and that it fails when it is passed.
 */

const copy = plantedCopy();
afterEach(copy.uproot);
afterAll(copy.close);

/** Random hexadecimal text: gzip makes half of it, so `kilobytes` is about what it weighs. */
const script = (kilobytes: number) => randomBytes(kilobytes * 1000).toString('hex');

function plantApp(app: string, files: Record<string, { kilobytes: number; demanded?: string[] }>) {
  const chunks = Object.entries(files).map(([source, { demanded }], index) => {
    const chunk = {
      file: `${index}.js`,
      isEntry: source === 'index.html',
      dynamicImports: demanded,
    };
    return [source, chunk] as const;
  });
  Object.values(files).forEach(({ kilobytes }, index) => {
    copy.plant(`dist/web/${app}/${index}.js`, script(kilobytes));
  });
  copy.plant(`dist/web/${app}/index.html`, '<!doctype html>');
  copy.plant(`dist/web/${app}/.vite/manifest.json`, JSON.stringify(Object.fromEntries(chunks)));
}

const small = { 'index.html': { kilobytes: 20 } };

test('[G4] a kiosk whose first screen is heavier than its budget fails, the others still hold', () => {
  plantApp('kiosk', { 'index.html': { kilobytes: 80 } });
  plantApp('counter', small);
  plantApp('dashboard', small);
  plantApp('phone', small);
  const { code, text } = copy.check('shared/build/budgets.mjs');
  expect(text).toMatch(/kiosk .*OVER BUDGET\ncounter .*holds\ndashboard .*holds/);
  expect(code).toBe(1);
});

test('[G4] a part loaded on demand counts, unless it is one of the named late parts', () => {
  plantApp('kiosk', {
    'index.html': { kilobytes: 20, demanded: ['tablet/TabletApp.tsx'] },
    'tablet/TabletApp.tsx': { kilobytes: 80 },
  });
  plantApp('counter', {
    'index.html': { kilobytes: 20, demanded: ['screens/Desk.tsx'] },
    'screens/Desk.tsx': { kilobytes: 80 },
  });
  plantApp('dashboard', small);
  plantApp('phone', small);
  const { code, text } = copy.check('shared/build/budgets.mjs');
  expect(text).toMatch(/kiosk .*holds\ncounter .*OVER BUDGET\ndashboard .*holds/);
  expect(code).toBe(1);
});
