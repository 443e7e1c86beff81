import 'fake-indexeddb/auto';
import { standAt } from './page.ts';

/** As much of a browser as the client's code asks for: an address, a memory that outlives pages, and nothing to draw on. */

const session = new Map<string, string>();

/** Loads a page: a new address bar over the memory that is left. @param hash what stands behind `#` */
export function loadPage(url: string, hash: string): void {
  standAt(url + (hash ? `/#${hash}` : ''));
  const given: { readonly [name: string]: unknown } = {
    addEventListener: () => {},
    removeEventListener: () => {},
    HTMLLinkElement: class {},
    navigator: { onLine: true },
    history: { replaceState: () => void (location.hash = '') },
    sessionStorage: {
      getItem: (key: string) => session.get(key) ?? null,
      setItem: (key: string, value: string) => void session.set(key, value),
      removeItem: (key: string) => void session.delete(key),
    },
  };
  for (const [name, value] of Object.entries(given)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}
