import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { commandOf } from '../../shared/build/run.mjs';
import { plantedCopy } from '../support/planted-copy.ts';

/**
 * The checks of `npm test` are only worth something when they see what they are for: each error
 * here is planted once and must be found, by the file it stands in.
 */

const copy = plantedCopy();
afterEach(copy.uproot);
afterAll(copy.close);

describe('the compiler', () => {
  test('[G1] a rule that reads a file does not compile', () => {
    copy.plant(
      'shared/domain/planted.ts',
      "import { readFileSync } from 'node:fs';\nreadFileSync('x');\n",
    );
    const { code, text } = copy.check('shared/build/typecheck.mjs', 'shared/domain');
    expect(text).toMatch(/domain\/planted\.ts.*node:fs/);
    expect(code).toBe(1);
  });

  test('[G1] a rule that touches the page does not compile', () => {
    copy.plant('shared/domain/planted.ts', 'export const title = () => document.title;\n');
    const { code, text } = copy.check('shared/build/typecheck.mjs', 'shared/domain');
    expect(text).toMatch(/domain\/planted\.ts.*'document'/);
    expect(code).toBe(1);
  });

  test('[G2] a newer language feature than the tablets have does not compile', () => {
    copy.plant('kiosk/planted.ts', 'export const sorted = (list: number[]) => list.toSorted();\n');
    const { code, text } = copy.check('shared/build/typecheck.mjs', 'kiosk');
    expect(text).toMatch(/planted\.ts.*'toSorted'/);
    expect(code).toBe(1);
  });
});

describe('the import rules', () => {
  const plants = [
    [
      'an app that imports another app',
      'kiosk/planted.ts',
      "export * from '../counter/main.tsx';",
      'no-restricted-imports',
    ],
    [
      'an app that imports the server',
      'dashboard/planted.ts',
      "export * from '../server/main.ts';",
      'no-restricted-imports',
    ],
    [
      'the server importing an app',
      'server/planted.ts',
      "export * from '../kiosk/main.tsx';",
      'no-restricted-imports',
    ],
    [
      'a shared screen part that imports the server',
      'shared/ui/planted.ts',
      "export * from '../../server/main.ts';",
      'no-restricted-imports',
    ],
    [
      'a rule that imports Node',
      'shared/domain/planted.ts',
      "export * from 'node:fs';",
      'no-restricted-imports',
    ],
    [
      'a rule that imports a screen part',
      'shared/domain/planted.ts',
      "export * from '../ui/words/vi.ts';",
      'no-restricted-imports',
    ],
    [
      'a rule that runs the wire',
      'shared/domain/planted.ts',
      "export { parse } from '../protocol/parse.ts';",
      'no-restricted-imports',
    ],
    [
      'the wire running a rule',
      'shared/protocol/planted.ts',
      "export { decide } from '../domain/decide.ts';",
      'no-restricted-imports',
    ],
    [
      'a rule that asks the clock',
      'shared/domain/planted.ts',
      'export const now = () => Date.now();',
      'no-restricted-properties',
    ],
    [
      'a rule that throws dice',
      'shared/domain/planted.ts',
      'export const dice = () => Math.random();',
      'no-restricted-properties',
    ],
  ] as const;

  test.each(plants)('[G2] %s is found', (_title, file, text, rule) => {
    copy.plant(file, `${text}\n`);
    const found = copy.check(commandOf('oxlint'), '--format=unix', file);
    expect(found.text).toMatch(new RegExp(`planted\\.ts.*${rule}`));
    expect(found.code).toBe(1);
  });

  test('[G2] two files that import each other are found', () => {
    copy.plant(
      'server/planted.ts',
      "import { b } from './planted-too.ts';\n\nexport const a = b;\n",
    );
    copy.plant(
      'server/planted-too.ts',
      "import { a } from './planted.ts';\n\nexport const b = a;\n",
    );
    const { code, text } = copy.check(commandOf('oxlint'), '--format=unix', 'server/planted.ts');
    expect(text).toMatch(/planted\.ts.*no-cycle/);
    expect(code).toBe(1);
  });

  test('[G2] a rule may take the types of the wire, and immutable', () => {
    copy.plant(
      'shared/domain/planted.ts',
      "import { Map } from 'immutable';\nimport type { Command } from '../protocol/commands.ts';\nimport { LEVELS } from './vocabulary.ts';\n\nexport const empty = Map<string, Command>([]);\nexport const levels = LEVELS;\n",
    );
    const { code, text } = copy.check(commandOf('oxlint'), 'shared/domain/planted.ts');
    expect(text).toContain('0 errors');
    expect(code).toBe(0);
  });
});

describe('dead code', () => {
  test('[G2] a file that nothing uses is found', () => {
    copy.plant('server/planted.ts', 'export const unused = 1;\n');
    const { code, text } = copy.check(commandOf('knip'), '--no-progress', '--include', 'files');
    expect(text).toContain('server/planted.ts');
    expect(code).not.toBe(0);
  });
});

describe('the tests', () => {
  test('[G3] a test that complains on the console fails', () => {
    copy.plant(
      'tests/planted.test.ts',
      "import { test } from 'vitest';\n\ntest('noisy', () => console.warn('planted noise'));\n",
    );
    const args = [
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--project',
      'node',
      'tests/planted',
    ];
    const { code, text } = copy.check(commandOf('vitest'), ...args);
    expect(text).toContain('warn: planted noise');
    expect(code).toBe(1);
  });
});
