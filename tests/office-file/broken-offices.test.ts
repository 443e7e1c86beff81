import { CONSOLE } from '#shared/domain/access.ts';
import { canonicalJson } from '#shared/domain/canonical.ts';
import type { FileProblem } from '#shared/protocol/file-problem.ts';
import { type Office, officeSchema } from '#shared/protocol/office.ts';
import { problemSaid } from '#shared/ui/problem-said.ts';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { checkOffice, checkOfficeBytes } from '../../server/office/check-office.ts';
import { configure } from '../rules/support/asks.ts';
import { configured } from '../rules/support/facts.ts';
import { givenExactly, isRefused } from '../rules/support/given.ts';
import { MISSHAPEN } from './misshapen-offices.ts';
import { UNFITTING } from './unfitting-offices.ts';
import { UNREADABLE } from './unreadable-files.ts';
import { edited, WHOLE } from './whole-office.ts';

/** Broken office files: each is told with its path and in both languages, and the one before stays as it was. */

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
});

test.each(UNFITTING)('[Q12] told with its path, and refused as a whole: %s', (_, edits, told) => {
  const file = edited(WHOLE, ...edits);
  const problems = problemsOf(file);
  expect(placed(problems).toSorted()).toEqual([...told].toSorted());
  expectSaid(problems);
  const office = v.parse(officeSchema, file);
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

test('[E1] of very many problems two hundred are told, and that there are more', () => {
  const twice = `{${Array.from({ length: 600 }, () => '"name":1').join()}}`;
  const file = edited(WHOLE, ['procedures', Array.from({ length: 500 }, () => ({}))]);
  for (const text of [twice, JSON.stringify(file)]) {
    const checked = checkOfficeBytes(new TextEncoder().encode(text));
    const problems = checked.ok ? [] : checked.problems;
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toEqual({ path: '', what: 'and-more' });
    expectSaid(problems);
  }
});

test('[E1] four megabytes of brackets are told at once, where they go too deep', () => {
  const bytes = new TextEncoder().encode('['.repeat(4_000_000));
  expect(checkOfficeBytes(bytes)).toEqual({
    ok: false,
    problems: [{ path: '', what: 'too-deep', line: 1, column: 21 }],
  });
});
