import type { Verb } from './verb.ts';

/** What the command line says of itself. */

const COMMON = [
  ['--json', 'one line of JSON instead of sentences'],
  ['--help', 'what a verb does and takes'],
] as const;

/** Every verb, one a line. */
export function helpForAll(verbs: readonly Verb[]): string {
  return [
    'Usage: npm run cli -- VERB [options]',
    '',
    ...columns(verbs.map((verb) => [verb.name, verb.says])),
    '',
    ...columns(COMMON),
    '',
    'The office is the one in DATA_DIR (./data). Exit code: 0 done, 1 refused or problems found, 2 not understood.',
    '',
  ].join('\n');
}

/** One verb and its options. */
export function helpFor(verb: Verb): string {
  const options = Object.entries(verb.options).map(
    ([name, { shows, says }]) => [`--${name}${shows ? ` ${shows}` : ''}`, says] as const,
  );
  return [
    `Usage: npm run cli -- ${[verb.name, verb.takes].filter(Boolean).join(' ')} [options]`,
    '',
    verb.says,
    '',
    ...columns([...options, ...COMMON]),
    '',
  ].join('\n');
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`);
}
