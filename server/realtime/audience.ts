import type { Actor } from '#shared/domain/access.ts';
import type { State } from '#shared/domain/state.ts';
import {
  counterView,
  displayView,
  exitView,
  kioskView,
  tabletView,
  type View,
} from '#shared/domain/views.ts';

/** Those who see the same view: one room each, for which the view is made once. */
export type Audience =
  | { readonly kind: 'kiosk'; readonly point: string | null }
  | { readonly kind: 'tablet'; readonly counter: string }
  /** Tablets that are bound to no counter (SPEC R15). */
  | { readonly kind: 'exit' }
  | { readonly kind: 'counter'; readonly counter: string | null }
  | { readonly kind: 'display' };

/**
 * The audience an actor belongs to; null for those who are shown no view.
 * @param chosen the counter that a clerk has chosen; a device keeps to its own
 */
export function audienceOf(actor: Actor, chosen: string | null): Audience | null {
  switch (actor.role) {
    case 'kiosk':
      return { kind: 'kiosk', point: actor.point };
    case 'tablet':
      return actor.counter === null ? { kind: 'exit' } : { kind: 'tablet', counter: actor.counter };
    case 'counter':
      return { kind: 'counter', counter: actor.counter };
    case 'clerk':
      return { kind: 'counter', counter: chosen };
    case 'display':
      return { kind: 'display' };
    case 'lead':
    case 'administrator':
    case 'citizen':
      return null;
    default:
      return actor.role satisfies never;
  }
}

/** The name of an audience's room. */
export function roomOf(audience: Audience): string {
  switch (audience.kind) {
    case 'kiosk':
      return `kiosk ${audience.point ?? ''}`;
    case 'tablet':
      return `tablet ${audience.counter}`;
    case 'counter':
      return `counter ${audience.counter ?? ''}`;
    case 'exit':
    case 'display':
      return audience.kind;
    default:
      return audience satisfies never;
  }
}

/** What an audience sees (SPEC V1); null while there is no office. */
export function viewFor(audience: Audience, state: State): View | null {
  const { office } = state;
  if (!office) return null;
  switch (audience.kind) {
    case 'kiosk':
      return kioskView(state, office, audience.point);
    case 'tablet':
      return tabletView(state, audience.counter);
    case 'exit':
      return exitView(state);
    case 'counter':
      return counterView(state, office, audience.counter);
    case 'display':
      return displayView(state, office);
    default:
      return audience satisfies never;
  }
}
