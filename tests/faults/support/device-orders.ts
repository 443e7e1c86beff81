import type { Grant } from '#shared/protocol/messages.ts';

/** What a run and a device that it has started as a child say to each other. */

/** A screen that speaks. */
export type Speaking = 'kiosk' | 'tablet' | 'counter';

export type DeviceOrder =
  /** Switches the machine on: the page is loaded as if for the first time, over the memory that is left. */
  | {
      readonly what: 'boot';
      readonly screen: Speaking;
      readonly url: string;
      readonly token?: string;
      /** A clerk's session, as the tab keeps it that the clerk signed in at. */
      readonly signedIn?: Grant;
    }
  /** Switches it off, without a word. */
  | { readonly what: 'off' }
  /** The machine's clock beside the time of the run, ms. */
  | { readonly what: 'clock'; readonly wrongBy: number }
  /** Gives one number, for the lane at this place of the offer. */
  | { readonly what: 'give'; readonly lane: number }
  /** Somebody rates a visit; null: whoever, unasked. */
  | { readonly what: 'rate'; readonly visit: string | null }
  /** The clerk calls the next number and ends its visit. */
  | { readonly what: 'serve' }
  /** How the device is. */
  | { readonly what: 'tell' };

/** A number given, and when in truth: ms by the time of the run. */
export interface Given {
  readonly command: string;
  readonly ticket: string;
  readonly number: string;
  readonly at: number;
  readonly trueAt: number;
}

/** A visit served: null where nobody waited. */
export interface Served {
  readonly ticket: string | null;
}

export interface Told {
  readonly connected: boolean;
  /** Whether the office's time is known. */
  readonly clockConfirmed: boolean;
  readonly hasView: boolean;
  readonly waiting: number;
  readonly parked: number;
}

/** Each answer bears the number of its order. */
export interface Reply {
  readonly order: number;
  readonly value?: unknown;
  readonly error?: string;
}
