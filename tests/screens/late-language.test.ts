import { computed, signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { en } from '#shared/ui/words/en.ts';
import { lateLanguage } from '#shared/ui/words/late-language.ts';

beforeEach(() => void vi.stubGlobal('document', { readyState: 'complete' }));
afterEach(() => void vi.unstubAllGlobals());

test('[V7] a language that is still to come is in no place to be chosen, and then says its own words', () => {
  const part = signal<typeof en | null>(null);
  const late = lateLanguage({ part, fetch: () => {} });
  const isThere = computed(() => 'common' in late);
  const welcome = computed(() => late.kiosk.welcome);
  expect(isThere.value).toBe(false);
  expect(welcome.value).toBe('Xin chào Ông/Bà');
  part.value = en;
  expect(isThere.value).toBe(true);
  expect(welcome.value).toBe('Welcome');
});

test('[V7] it is fetched once the page stands', () => {
  const fetch = vi.fn<() => void>();
  lateLanguage({ part: signal(null), fetch });
  expect(fetch).toHaveBeenCalledTimes(1);
});
