/** What a page has that a program has not: an address of its own, to which its requests and its line go. */

/**
 * Lets the client's code of this process believe that it was loaded from an office.
 * @returns takes it back
 */
export function standAt(url: string): () => void {
  const before = { fetch: globalThis.fetch, location: globalThis.location };
  const location = Object.assign(new URL(url), { reload: () => {} });
  Object.defineProperty(globalThis, 'location', { value: location, configurable: true });
  globalThis.fetch = (input, init) =>
    before.fetch(typeof input === 'string' ? new URL(input, url) : input, init);
  return () => {
    globalThis.fetch = before.fetch;
    Object.defineProperty(globalThis, 'location', { value: before.location, configurable: true });
  };
}
