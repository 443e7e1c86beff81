import { expect, test } from 'vitest';
import * as v from 'valibot';
import { officeProblems } from '#shared/domain/office-problems.ts';
import { officeSchema } from '#shared/protocol/office.ts';
import { hugeOffice, tinyOffice } from '../support/offices.ts';

test.each([
  ['tiny', tinyOffice()],
  ['huge', hugeOffice()],
])('[E1] the %s office of these tests is a sound one', (_, office) => {
  expect(v.parse(officeSchema, office)).toEqual(office);
  expect(officeProblems(office)).toEqual([]);
});
