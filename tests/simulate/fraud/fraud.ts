import type { Counter, Office } from '#shared/protocol/office.ts';
import type { Conduct } from '../../../server/simulate/conduct.ts';

/** One way in which a clerk cheats. */
export interface Fraud {
  readonly id: string;
  /** Where it can be done; left out: at every counter. */
  readonly canAt?: (counter: Counter, office: Office) => boolean;
  /** How everybody behaves where the clerk of a counter cheats from a day on. */
  readonly at: (counter: Counter, from: string) => Conduct;
}
