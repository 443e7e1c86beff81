import { CONSOLE } from '#shared/domain/access.ts';
import { canonicalJson } from '#shared/domain/canonical.ts';
import type { FileProblem } from '#shared/protocol/file-problem.ts';
import type { Office } from '#shared/protocol/office.ts';
import { parseCommand } from '#shared/protocol/parse.ts';
import { problemSaid } from '#shared/ui/problem-said.ts';
import { expect, test } from 'vitest';
import { checkOffice, checkOfficeBytes } from '../../server/office/check-office.ts';
import { configure } from '../rules/support/asks.ts';
import { configured } from '../rules/support/facts.ts';
import { givenExactly, isRefused } from '../rules/support/given.ts';
import { MISSHAPEN, UNFITTING } from './broken-offices.ts';
import { UNREADABLE } from './unreadable-files.ts';
import { edited, WHOLE } from './whole-office.ts';

/** Broken office files: each is told with its path and in both languages, and the one before stays as it was. */

/** A command of the console, as it comes over the wire. */
const asked = (office: unknown) => ({
  id: 'command-one',
  at: 0,
  type: 'configure-office',
  office,
});

function problemsOf(raw: unknown): readonly FileProblem[] {
  const checked = checkOffice(raw);
  return checked.ok ? [] : checked.problems;
}

function placed(problems: readonly FileProblem[]) {
  return problems.map(({ path, what }) => [path, what]);
}

/** Sentences of both languages, none left empty, none with a hole in it. */
function expectSaid(problems: readonly FileProblem[]) {
  for (const problem of problems) {
    for (const language of ['vi', 'en'] as const) {
      const sentence = problemSaid(problem, language);
      expect(sentence).toMatch(/^\S.{8,}\.$|^.*\([^)]*\)\.$/);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    }
  }
}

test(`[E1] ${MISSHAPEN.length + UNFITTING.length + UNREADABLE.length} broken files are tried, at least 60`, () => {
  expect(MISSHAPEN.length + UNFITTING.length + UNREADABLE.length).toBeGreaterThanOrEqual(60);
  const titles = [...MISSHAPEN, ...UNFITTING, ...UNREADABLE].map(([title]) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test('[E1] the whole file that they are made from is sound', () => {
  expect(checkOffice(structuredClone(WHOLE))).toEqual({ ok: true, office: WHOLE });
});

test.each(MISSHAPEN)('[E1] told with its path, and stopped at the door: %s', (_, edits, told) => {
  const file = edited(WHOLE, ...edits);
  const problems = problemsOf(file);
  expect(placed(problems).toSorted()).toEqual([...told].toSorted());
  expectSaid(problems);
  const parsed = parseCommand(asked(file));
  // The wire's own schema reads a list as a group without members: the file's door sees more.
  const reason = parsed.ok ? 'read as empty' : parsed.answer.reason;
  expect(reason).toBe(edits[0]?.[0] === 'contacts' ? 'read as empty' : 'wrong-shape');
});

test.each(UNFITTING)('[Q12] told with its path, and refused as a whole: %s', (_, edits, told) => {
  const file = edited(WHOLE, ...edits);
  const problems = problemsOf(file);
  expect(placed(problems).toSorted()).toEqual([...told].toSorted());
  expectSaid(problems);
  const parsed = parseCommand(asked(file));
  if (!parsed.ok || parsed.command.type !== 'configure-office') throw new Error('misshapen');
  const { office } = parsed.command;
  const before = givenExactly(configured(WHOLE));
  const bytes = canonicalJson(before.state.office as Office);
  expect(before.when(configure(office), { by: CONSOLE })).toEqual(isRefused('office-inconsistent'));
  expect(canonicalJson(before.state.office as Office)).toBe(bytes);
});

test.each(UNREADABLE)('[E1] told as bytes or JSON: %s', (_, bytes, told) => {
  const checked = checkOfficeBytes(bytes);
  expect(checked.ok ? [] : placed(checked.problems)).toEqual(told);
  if (!checked.ok) expectSaid(checked.problems);
});

test('[E1] what is wrong with the JSON is told with its line and column', () => {
  const bytes = new TextEncoder().encode(
    '{\n  "name": {\n    "vi": "Quầy" "en": "Counter"\n  }\n}',
  );
  expect(checkOfficeBytes(bytes)).toEqual({
    ok: false,
    problems: [{ path: '', what: 'not-json', line: 3, column: 18 }],
  });
});

test('[E1] what stands in the file is told without signs that could trouble a terminal', () => {
  const problems = problemsOf(edited(WHOLE, ['lanes.0.name.vi', '\u001b[31m\u202eđỏ']));
  expect(problems).toEqual([
    {
      path: 'lanes.0.name.vi',
      what: 'wrong-shape',
      expected: 'one-line',
      found: '\ufffd[31m\ufffdđỏ',
    },
  ]);
});

test('[E9] a wall colour on which texts cannot be read is refused with both contrasts', () => {
  expect(problemsOf(edited(WHOLE, ['wallColour', '#15594a']))).toEqual([
    { path: 'wallColour', what: 'wall-colour-unreadable', ink: '1.96', green: '1.38' },
  ]);
});
