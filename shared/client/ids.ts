/** Ids made by the device that speaks: 128 random bits, also where the page is no secure context. */

/** A new id of 22 characters `A-Z a-z 0-9 _ -`. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
