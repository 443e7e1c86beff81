import { expect, test, vi } from 'vitest';
import { computed } from '@preact/signals';
import { en } from '#shared/ui/words/en.ts';
import { lateLanguage } from '#shared/ui/words/late-language.ts';

test('[V7] a language that is still to come says the words of the first one, and then its own', async () => {
  vi.stubGlobal('document', { readyState: 'complete' });
  let bring: (words: typeof en) => void = () => {};
  const late = lateLanguage(() => new Promise((resolve) => (bring = resolve)));
  const welcome = computed(() => late.kiosk.welcome);
  expect(welcome.value).toBe('Xin chào Ông/Bà');
  bring(en);
  await vi.waitFor(() => expect(welcome.value).toBe('Welcome'));
  vi.unstubAllGlobals();
});

test('[V7] a language that did not come is fetched again when somebody asks for it', async () => {
  vi.stubGlobal('document', { readyState: 'complete' });
  const complaint = vi.spyOn(console, 'error').mockReturnValue();
  const fetchWords = vi.fn<() => Promise<typeof en>>();
  fetchWords.mockRejectedValueOnce(new Error('no line')).mockResolvedValue(en);
  const late = lateLanguage(fetchWords);
  await vi.waitFor(() => expect(complaint).toHaveBeenCalledTimes(1));
  await vi.waitFor(() => expect(late.kiosk.welcome).toBe('Welcome'));
  expect(fetchWords).toHaveBeenCalledTimes(2);
  complaint.mockRestore();
  vi.unstubAllGlobals();
});
