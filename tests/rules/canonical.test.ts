import { canonicalJson } from '#shared/domain/canonical.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** The same content always has the same bytes. */

test('[J2] members are written in code-unit order, without white space', () => {
  expect(canonicalJson({ b: [1, { d: null, c: true }], a: 'Đ"\n', B: 0.1 })).toBe(
    '{"B":0.1,"a":"Đ\\"\\n","b":[1,{"c":true,"d":null}]}',
  );
});

test('[J2] a member that is undefined is left out, as on the wire', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test.each([
  Number.NaN,
  Number.POSITIVE_INFINITY,
  [Number.NaN],
  { a: Number.NEGATIVE_INFINITY },
])('[J2] %o cannot be written', (value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});

test.each([
  [[undefined]],
  [undefined],
  [() => 1],
  [10n],
  [{ a: [undefined] }],
])('[J2] %o is not something a journal holds', (value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});

test('[J2] what was written reads back as the same, and is written as the same again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      const wire = JSON.parse(JSON.stringify(value)) as unknown;
      expect(JSON.parse(text)).toEqual(wire);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});

test('[J2] the order in which members were set does not matter', () => {
  const members = fc.uniqueArray(fc.tuple(fc.string(), fc.integer()), { selector: ([key]) => key });
  fc.assert(
    fc.property(members, (pairs) => {
      const there = canonicalJson(Object.fromEntries(pairs));
      expect(canonicalJson(Object.fromEntries([...pairs].reverse()))).toBe(there);
    }),
  );
});
