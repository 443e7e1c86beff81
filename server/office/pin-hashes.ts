import { randomBytes } from 'node:crypto';
import { hash, type Options, verify } from '@node-rs/argon2';

/** How PINs are kept and checked: argon2id, and never so many checks at once that the office has no time for its work. */

/**
 * OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane. 2 is argon2id: the package's own name for
 * it is a `const enum`, which erasable TypeScript cannot read.
 */
const ARGON2ID = 2;
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const ARGON2: Options = { algorithm: ARGON2ID, ...COST };

/** Checks that run at once: one core is left to the office. */
const AT_ONCE = 2;
/** Checks that may wait in each of the two rows. */
const MOST_WAITING = 50;

/** What is kept of a PIN, in argon2's own text form. */
export function hashPin(pin: string): Promise<string> {
  return hash(pin, ARGON2);
}

/** A hash that no PIN has, and that takes as long to check as one that has. */
export function nobodysHash(): string {
  const { memoryCost, timeCost, parallelism } = COST;
  const [salt, sum] = [randomBytes(16), randomBytes(32)].map((bytes) =>
    bytes.toString('base64').replace(/=+$/, ''),
  );
  return `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$${salt}$${sum}`;
}

export interface PinChecks {
  /**
   * Whether a PIN has this hash; null, and nothing checked, where too many wait.
   * @param goesFirst before all that do not: those whose browser the office knows
   */
  check(hashed: string, pin: string, goesFirst: boolean): Promise<boolean | null>;
}

/** Opens the rows in which checks wait. @param verifyPin stands in for argon2 in tests */
export function openPinChecks(
  verifyPin: (hashed: string, pin: string) => Promise<boolean> = verify,
): PinChecks {
  const known: (() => void)[] = [];
  const unknown: (() => void)[] = [];
  let running = 0;

  async function turn(row: (() => void)[]): Promise<void> {
    running += 1;
    if (running <= AT_ONCE) return;
    running -= 1;
    await new Promise<void>((resolve) => row.push(resolve));
  }

  return {
    async check(hashed, pin, goesFirst) {
      const row = goesFirst ? known : unknown;
      if (row.length >= MOST_WAITING) return null;
      await turn(row);
      try {
        return await verifyPin(hashed, pin);
      } finally {
        // Whoever comes next takes over this one's place.
        const next = known.shift() ?? unknown.shift();
        if (next) next();
        else running -= 1;
      }
    },
  };
}
