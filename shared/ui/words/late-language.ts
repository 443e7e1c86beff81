import { signal } from '@preact/signals';
import type { Words } from './words.ts';
import { vi } from './vi.ts';

/**
 * A language that comes after the first screen, where an app has to be light: it has all its words as soon as
 * they have come, and speaks Vietnamese until then. `lateLanguages` (shared/build) puts it in a language's place.
 */

/**
 * The words of a language still to come. They are fetched once the page stands, and again when somebody asks
 * for one and they are not there: a line that was down must not cost a language for the rest of the day.
 */
export function lateLanguage(fetchWords: () => Promise<Words>): Words {
  const come = signal<Words | null>(null);
  let coming = false;

  async function fetchOnce(): Promise<void> {
    if (coming || come.peek()) return;
    coming = true;
    try {
      come.value = await fetchWords();
    } catch (error) {
      console.error(error);
    } finally {
      coming = false;
    }
  }

  if (document.readyState === 'complete') void fetchOnce();
  else addEventListener('load', () => void fetchOnce(), { once: true });
  return new Proxy(vi, {
    get: (_, section) => {
      const words = come.value;
      if (!words) void fetchOnce();
      return Reflect.get(words ?? vi, section);
    },
  });
}
