/** Whether a request was made by a page of another site (SPEC A14). Programs that are no browsers name no origin, and pass. */

/** The headers of a request, as the web or as Node's own server has them. */
type Headed = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Whether the origin that a browser names is not the host that it spoke to. The scheme is left out: behind a proxy that ends
 * TLS the office cannot know it. Such a proxy must hand on `Host`; `X-Forwarded-Host` is not believed, since anyone can say it.
 * Pages of the office's own public address are its own, also where that proxy says another host.
 * @param publicUrl that address, an origin; null where none was set
 */
export function isForeign(headers: Headed, publicUrl: string | null = null): boolean {
  if (headerOf(headers, 'sec-fetch-site') === 'cross-site') return true;
  const origin = headerOf(headers, 'origin');
  if (origin === null || origin === publicUrl) return false;
  return !isOwn(origin, headerOf(headers, 'host') ?? '');
}

function isOwn(origin: string, host: string): boolean {
  // `null` is the origin of a page that must not say where it comes from.
  if (!URL.canParse(origin)) return false;
  const { protocol, host: named } = new URL(origin);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  // Read as a part of the same scheme, so that a port that goes without saying is left out on both sides.
  const spokenTo = `${protocol}//${host}`;
  return URL.canParse(spokenTo) && new URL(spokenTo).host === named;
}

function headerOf(headers: Headed, name: string): string | null {
  const value = headers instanceof Headers ? headers.get(name) : headers[name];
  return typeof value === 'string' ? value : null;
}
