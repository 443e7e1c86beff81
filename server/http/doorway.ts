import type { OpenLists } from '../entered/open-lists.ts';
import type { Actors } from '../office/actors.ts';
import type { MemoryHealth } from '../office/memory-health.ts';
import type { NightCheck } from '../office/night-check.ts';
import type { OfficeClock } from '../office/office-clock.ts';
import type { Office } from '../office/office.ts';
import type { PaceOfSenders } from '../office/pace-of-senders.ts';
import type { Presence } from '../office/presence.ts';
import type { Reader } from '../office/readings.ts';
import type { ScreenCodes } from '../office/screen-codes.ts';
import type { SignIn } from '../office/sign-in.ts';
import type { Papers } from '../reports/papers.ts';
import type { Store } from '../store/store.ts';
import type { PairingCodes } from './pairing-codes.ts';
import type { WebFiles } from './web-files.ts';

/** What the doors open onto. */
export interface Doorway {
  readonly office: Office;
  readonly store: Store;
  readonly actors: Actors;
  readonly pace: PaceOfSenders;
  readonly signIn: SignIn;
  readonly codes: PairingCodes;
  readonly screenCodes: ScreenCodes;
  readonly presence: Presence;
  /** Reads what goes back many days beside the writer. */
  readonly reader: Reader;
  /** Makes sheets and letters beside the office. */
  readonly papers: Papers;
  /** How the memory is doing, and what its newest full check found. */
  readonly health: Pick<MemoryHealth, 'status'>;
  readonly officeTime: Pick<OfficeClock, 'isFarAhead'>;
  readonly nightCheck: Pick<NightCheck, 'newest'>;
  /** Lists of ratings that somebody looks at just now. */
  readonly lists: OpenLists;
  readonly web: WebFiles;
  /** Where citizens' phones reach the public doors (SPEC R15); null: no ticket bears a code for them. */
  readonly publicUrl: string | null;
  /** Gives a post a new PIN and ends its sessions. @returns the PIN, to be told once */
  readonly renewPin: (staff: string) => Promise<string>;
  /** Whether the front page may hand out pairing codes. */
  readonly demonstration: boolean;
  /** Whether it does so for whoever reaches this machine (SPEC C4). */
  readonly openToOthers: boolean;
  /** Ends the lines that a token holds open. */
  readonly letGo: (token: string) => void;
}
