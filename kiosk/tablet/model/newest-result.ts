/** The newest published result, for a tablet that waits: its view does not carry it. */
import { type Signal, signal } from '@preact/signals';
import { headlineOf } from '#shared/domain/headline.ts';
import type { Headline, Publication } from '#shared/domain/publication.ts';
import { ROUTES } from '#shared/protocol/routes.ts';

export interface NewestResult {
  /** Null while none is published, or none has been read yet. */
  readonly headline: Signal<Headline | null>;
  /** Asks the office; without a line what was read before stays. */
  renew(): Promise<void>;
}

/** Nothing read yet. */
export function keepNewestResult(): NewestResult {
  const headline = signal<Headline | null>(null);
  async function renew(): Promise<void> {
    const response = await fetch(ROUTES.results).catch(() => null);
    if (!response?.ok) return;
    const { newest }: { readonly newest: Publication | null } = await response.json();
    headline.value = newest && headlineOf(newest);
  }
  return { headline, renew };
}
