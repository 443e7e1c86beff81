import type { Command } from '#shared/protocol/commands.ts';
import type { Chance } from '../../../server/simulate/chance.ts';
import { VALID } from './valid-commands.ts';

/** Commands broken on purpose: a valid one with one thing changed, with several, or nothing of one. */

export interface Hostile {
  readonly raw: unknown;
  /** What was done to a valid command, in a word. */
  readonly how: string;
  /** Whether it is one change away from a valid one. */
  readonly isNear: boolean;
}

type Broken = { [member: string]: unknown };
type Mutation = (command: Broken, chance: Chance) => void;

/** Far more than a name, less than a message may have; one in so many is larger than that. */
const LONG = 2000;
const TOO_LONG = 70_000;
const ONE_TOO_LONG_IN = 200;

const STRANGE: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  '',
  'x',
  ' ',
  '__proto__',
  [],
  {},
  [[]],
  { length: 3 },
  { toString: 'x' },
  { $gt: '' },
  "' OR 1=1 --",
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '=1+1',
  '\u0000',
  '\u202e',
];
const HUGE: readonly number[] = [1e308, -1e308, 2 ** 53, 2 ** 63, 1e21, 1e-300, 4_102_444_800_001];

/** How a valid command may be changed, by name. */
const MUTATIONS: { readonly [name: string]: Mutation } = {
  'a member missing': (command, chance) => void delete command[memberOf(command, chance)],
  'a wrong type': (command, chance) => {
    command[memberOf(command, chance)] = of(STRANGE, chance);
  },
  'a member too many': (command, chance) => {
    command[of(['extra', 'constructor', 'toString', 'by', 'role', 'seq'], chance)] = of(
      STRANGE,
      chance,
    );
  },
  'a huge number': (command, chance) => {
    command[numericOf(command, chance)] = of(HUGE, chance);
  },
  'a long text': (command, chance) => {
    const length = chance.happens(1 / ONE_TOO_LONG_IN) ? TOO_LONG : LONG;
    command[memberOf(command, chance)] = 'ạ'.repeat(length);
  },
  'half a character': (command, chance) => {
    command[memberOf(command, chance)] = `half-of-\ud800${'\udfff'.repeat(2)}`;
  },
  'a prototype': (command, chance) => {
    const member = of(['__proto__', 'prototype'], chance);
    const value = { type: 'open-day', counter: '1', isAdmin: true };
    Object.defineProperty(command, member, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  },
  'deep nesting': (command, chance) => {
    let deep: unknown = 1;
    for (let i = 0; i < 500; i += 1) deep = chance.happens(0.5) ? [deep] : { deep };
    command[memberOf(command, chance)] = deep;
  },
  'an id used before': (command) => void (command['id'] = 'used-over-and-over'),
  'another kind': (command, chance) => {
    command['type'] = of(VALID, chance)(0).type;
  },
  'an unknown kind': (command) => void (command['type'] = 'hasOwnProperty'),
};
const NAMES = Object.keys(MUTATIONS);

/** Things that are no command at all. */
const NOTHING: readonly unknown[] = [
  null,
  0,
  '',
  'command',
  [],
  [[]],
  {},
  [null],
  { id: [] },
  true,
];

/** Of ten, seven are one change away from a valid command, two are several, one is nothing of the kind. */
export function hostile(chance: Chance, at: number): Hostile {
  const draw = chance.next();
  if (draw < 0.1) return { raw: of(NOTHING, chance), how: 'nothing', isNear: false };
  const command: Broken = { ...of(VALID, chance)(at) };
  if (draw < 0.3) {
    for (let i = 0; i < 3; i += 1) MUTATIONS[of(NAMES, chance)]?.(command, chance);
    return { raw: command, how: 'several', isNear: false };
  }
  const how = of(NAMES, chance);
  MUTATIONS[how]?.(command, chance);
  return { raw: command, how, isNear: true };
}

/** A valid command as it is, by whoever has no right to it. */
export function misplaced(chance: Chance, at: number): Command {
  return of(VALID, chance)(at);
}

/** One of a list. */
export function of<T>(list: readonly T[], chance: Chance): T {
  return list[Math.floor(chance.next() * list.length)]!;
}

function memberOf(command: Broken, chance: Chance): string {
  return of(Object.keys(command), chance) ?? 'id';
}

function numericOf(command: Broken, chance: Chance): string {
  const numeric = Object.keys(command).filter((key) => typeof command[key] === 'number');
  return of(numeric, chance) ?? 'at';
}
