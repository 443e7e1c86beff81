import type { Actors } from '../office/actors.ts';
import type { Office } from '../office/office.ts';
import type { Presence } from '../office/presence.ts';
import type { ScreenCodes } from '../office/screen-codes.ts';
import type { SignIn } from '../office/sign-in.ts';
import type { Store } from '../store/store.ts';
import type { PairingCodes } from './pairing-codes.ts';
import type { WebFiles } from './web-files.ts';

/** What the doors open onto. */
export interface Doorway {
  readonly office: Office;
  readonly store: Store;
  readonly actors: Actors;
  readonly signIn: SignIn;
  readonly codes: PairingCodes;
  readonly screenCodes: ScreenCodes;
  readonly presence: Presence;
  readonly web: WebFiles;
  /** Gives a post a new PIN and ends its sessions. @returns the PIN, to be told once */
  readonly renewPin: (staff: string) => Promise<string>;
  /** Whether the front page may hand out pairing codes. */
  readonly demonstration: boolean;
  /** Ends the lines that a token holds open. */
  readonly letGo: (token: string) => void;
}
