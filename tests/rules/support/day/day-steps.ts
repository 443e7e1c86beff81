import fc from 'fast-check';

/**
 * One number for every step of some days, from no step to many. Of a list that fails steps are
 * left out as long as it fails; those that stay are what they were.
 */
export const DAY_STEPS = fc.noBias(
  fc.array(fc.noShrink(fc.nat(0x7fffffff)), { maxLength: 200, size: 'max' }),
);
