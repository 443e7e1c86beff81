import type { Words } from '#shared/ui/words/words.ts';
import type { Verb } from './verb.ts';

/** What the command line says of itself. */

/** Every verb, one a line. */
export function helpForAll(verbs: readonly Verb[], { verbs: said }: Words): string {
  return [
    said.usage(said.anyVerb),
    '',
    ...columns(verbs.map((verb) => [verb.name, verb.says(said)])),
    '',
    ...columns(common(said)),
    '',
    said.foot,
    '',
  ].join('\n');
}

/** One verb and its options. */
export function helpFor(verb: Verb, { verbs: said }: Words): string {
  const options = Object.entries(verb.options).map(
    ([name, { shows, says }]) => [`--${name}${shows ? ` ${shows}` : ''}`, says(said)] as const,
  );
  return [
    said.usage([verb.name, verb.takes, said.withOptions].filter(Boolean).join(' ')),
    '',
    verb.says(said),
    '',
    ...columns([...options, ...common(said)]),
    '',
  ].join('\n');
}

function common(said: Words['verbs']) {
  return [
    ['--json', said.jsonOption],
    ['--help', said.helpOption],
  ] as const;
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`);
}
