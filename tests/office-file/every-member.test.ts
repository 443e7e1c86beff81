import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';
import { checkOffice, checkOfficeBytes } from '../../server/office/check-office.ts';
import { type Edit, edited, GONE, pathsOf, WHOLE } from './whole-office.ts';

/** Every member of an office file taken out, emptied or made something else, one at a time and many together. */

/** Members that a person may leave out; what is in a list may go as well. */
const OPTIONAL = [
  'address',
  'emblem',
  'wallColour',
  'contacts',
  'complaints',
  'languages',
  'holidays',
  'makeUpDays',
  'noWaitCampaign',
  'devices',
  'priorityGroups',
  'thresholds',
  'deadlines',
  'letterhead',
  'questionnaire',
  'questionnaires',
  'use',
  'asked',
  'lastTicket',
  'atMost',
  'limit',
  'fee',
  'papers',
  'legalBasis',
  'decision',
  'department',
  'inForceFrom',
  'inForceTo',
];
const MAY_GO =
  /^(contacts|complaints|letterhead)\.\w+$|^devices\.\d+\.(counter|point)$|^procedures\.\d+\.noWait$/;

const paths = pathsOf(WHOLE);
const last = (path: string) => path.split('.').at(-1) ?? '';
const isEntry = (path: string) => /^\d+$/.test(last(path));
const required = paths.filter(
  (path) => !isEntry(path) && !MAY_GO.test(path) && !OPTIONAL.includes(last(path)),
);

function told(...edits: readonly Edit[]) {
  const checked = checkOffice(edited(WHOLE, ...edits));
  return checked.ok ? [] : checked.problems;
}

describe(`each of the ${paths.length} members of an office file`, () => {
  test('[E1] is missed at exactly its place, where it must be there', () => {
    expect(required.length).toBeGreaterThan(100);
    const wrong = required.filter((path) => {
      const problems = told([path, GONE]);
      return problems.length !== 1 || problems[0]?.path !== path || problems[0].what !== 'missing';
    });
    expect(wrong).toEqual([]);
  });

  test('[E1] may be left out where the office need not say it, or is missed by what needs it', () => {
    const others = paths.filter((path) => !isEntry(path) && !required.includes(path));
    const shapes = ['missing', 'wrong-kind', 'wrong-shape', 'unknown-key'];
    const wrong = others.filter((path) =>
      told([path, GONE]).some(({ what }) => shapes.includes(what)),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['a list in a list', [[]]],
    ['a group of something unknown', { 'không có': 1 }],
    ['a number far out', -1e9],
    ['a control character', '\u0000'],
  ])('[E1] is told at its place, or in it, when it becomes %s', (_, value) => {
    const wrong = paths.filter((path) => {
      const problems = told([path, value]);
      return (
        problems.length === 0 ||
        problems.some((problem) => problem.path !== path && !problem.path.startsWith(`${path}.`))
      );
    });
    expect(wrong).toEqual([]);
  });

  test('[E1] can be null only where null says that the office has none', () => {
    const accepted = paths.filter((path) => told([path, null]).length === 0).map(last);
    const optional = `${OPTIONAL.join(' ')} phone email website how when per noWait condition cutOff superior abbreviation signer`;
    // Of a planned device, the one that its role does not need.
    const nullable = `${optional} counter point`.split(' ');
    expect([...new Set(accepted)].filter((name) => !nullable.includes(name))).toEqual([]);
  });
});

test('[E1] many faults at once: nothing throws, each is told once, and the same way again', () => {
  const values = [null, 1, -1, 1.5, '', 'x', true, [], {}, [null], GONE, { vi: 'x' }, '2026-02-30'];
  const edits = fc.array(fc.tuple(fc.constantFrom(...paths), fc.constantFrom(...values)), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(edits, (some) => {
      const first = told(...some);
      expect(told(...some)).toEqual(first);
      const places = first.map(({ path, what }) => `${what} ${path}`);
      expect(new Set(places).size).toBe(places.length);
    }),
    { numRuns: 300 },
  );
});

test('[E1] any JSON and any bytes are answered, never thrown at', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(checkOffice(value).ok).toBe(false);
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(checkOfficeBytes(bytes).ok).toBe(false);
    }),
    { numRuns: 300 },
  );
  const deep = `{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  expect(checkOfficeBytes(new TextEncoder().encode(deep)).ok).toBe(false);
});

test('[E1] of the demonstration office no member can go unseen either', () => {
  const members = pathsOf(DEMONSTRATION_OFFICE).filter((path) => !isEntry(path));
  const seen = members.filter((_, i) => i % 7 === 0);
  const wrong = seen.filter((path) => {
    const checked = checkOffice(edited(DEMONSTRATION_OFFICE, [`${path}X`, 1]));
    return checked.ok || !checked.problems.some((problem) => problem.path === `${path}X`);
  });
  expect([seen.length > 200, wrong]).toEqual([true, []]);
});
