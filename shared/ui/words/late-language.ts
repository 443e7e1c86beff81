import type { ReadonlySignal } from '@preact/signals';
import type { Words } from './words.ts';
import { vi } from './vi.ts';

/**
 * A language that comes after the first screen, where an app has to be light. Until its words have come nobody is
 * offered it (`spokenLanguages`). `lateLanguages` (shared/build) puts it in a language's place.
 */

interface LateWords {
  readonly part: ReadonlySignal<Words | null>;
  readonly fetch: () => void;
}

/** The words of a language still to come, fetched once the page stands. A section is in them (`in`) as soon as they have come. */
export function lateLanguage({ part, fetch }: LateWords): Words {
  if (document.readyState === 'complete') fetch();
  else addEventListener('load', fetch, { once: true });
  return new Proxy(vi, {
    get: (_, section) => Reflect.get(part.value ?? vi, section),
    has: (_, section) => part.value !== null && section in part.value,
  });
}
