import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../shared/build/root.mjs';

/** The table of server/SECURITY.md: what it says is shown by a test is shown by one. */

interface Row {
  readonly item: string;
  readonly stands: string;
  readonly shown: string;
}

const STANDS = ['met', 'in part', 'not met', 'read', 'the office', 'not applicable'];

/** Rows of the table; a cell has no bar in it. */
function rowsOf(text: string): readonly Row[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| V'))
    .map((line) => {
      const [, item = '', , stands = '', shown = ''] = line.split('|').map((cell) => cell.trim());
      return { item, stands, shown };
    });
}

/** The tests that a row names, as file and title. */
function testsOf({ shown }: Row): readonly (readonly [file: string, title: string])[] {
  return [...shown.matchAll(/`(tests\/[^`]+)`: (\[[^·]+?)(?= · |$)/g)].map(
    ([, file = '', title = '']) => [file, title],
  );
}

/** What is wrong with a row. */
function problemsOf(row: Row): readonly string[] {
  const tests = testsOf(row);
  const missing = tests.filter(([file, title]) => !hasTest(file, title));
  const files = [...row.shown.matchAll(/`((?:server|tests)\/[^`]+)`/g)].map(
    ([, file = '']) => file,
  );
  return [
    ...(STANDS.includes(row.stands) ? [] : [`“${row.stands}” is no way to stand`]),
    ...(row.stands === 'met' && tests.length === 0 ? ['met, and no test shows it'] : []),
    ...(row.shown.length < 12 ? ['no word on how'] : []),
    ...missing.map(([file, title]) => `${file} has no test “${title}”`),
    ...files.filter((file) => !existsSync(path.join(root, file))).map((file) => `no file ${file}`),
  ].map((problem) => `${row.item}: ${problem}`);
}

function hasTest(file: string, title: string): boolean {
  const at = path.join(root, file);
  if (!existsSync(at)) return false;
  const text = readFileSync(at, 'utf8');
  return namesTest(text, title);
}

/** A test that is run: one that is passed over, left to be written, or only spoken of shows nothing. */
function namesTest(text: string, title: string): boolean {
  const literal = title.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&').replace(/'/g, "\\\\?'");
  const begins = `^\\s*(?:test|it)(?:\\.each(?:<[^(]*>)?\\([^]*?\\))?\\(\\s*`;
  return new RegExp(`${begins}(['"\`])${literal}\\1`, 'm').test(text);
}

const ROWS = rowsOf(readFileSync(path.join(root, 'server/SECURITY.md'), 'utf8'));

test('[A11 A17] every test that the table of security names exists, and whatever is met has one', () => {
  expect(ROWS.flatMap(problemsOf)).toEqual([]);
  for (const chapter of [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]) {
    expect([chapter, ROWS.some(({ item }) => item.includes(`V${chapter}.`))]).toEqual([
      chapter,
      true,
    ]);
  }
});

test.each([
  ['| V1 | x | met | see the code, all of it |', 'met, and no test shows it'],
  ['| V1 | x | met | `tests/server/staff.test.ts`: [A5] nobody wrote this |', 'has no test'],
  ['| V1 | x | met | `tests/server/none.test.ts`: [A5] nobody wrote this |', 'no file'],
  ['| V1 | x | perhaps | somebody should look at it |', 'no way to stand'],
  ['| V1 | x | not met | no |', 'no word on how'],
])('[A11] a row that promises too much is found: %s', (line, problem) => {
  expect(rowsOf(line).flatMap(problemsOf).join(' ')).toContain(problem);
});

test.each([
  ["test('[A5] x', () => {});", true],
  ["test(\n  '[A5] x',\n  () => {});", true],
  ["test.each([1, 2])('[A5] x', () => {});", true],
  ["// test('[A5] x', () => {});", false],
  ["test.skip('[A5] x', () => {});", false],
  ["test.todo('[A5] x');", false],
  ["const said = '[A5] x';", false],
])('[A11] a test that is not run shows nothing: %s', (text, shows) => {
  expect(namesTest(text, '[A5] x')).toBe(shows);
});
