import type { Words } from '#shared/ui/words/words.ts';
import type { Verb } from './verb.ts';

/** What the command line says of itself. */

/** Every verb, one a line. */
export function helpForAll(verbs: readonly Verb[], words: Words): string {
  const { verbs: said } = words;
  return [
    said.usage(said.anyVerb),
    '',
    ...columns(verbs.map((verb) => [verb.name, verb.says(words)])),
    '',
    ...columns(common(words)),
    '',
    said.foot,
    '',
  ].join('\n');
}

/** One verb and its options. */
export function helpFor(verb: Verb, words: Words): string {
  const { verbs: said } = words;
  const options = Object.entries(verb.options).map(
    ([name, { shows, says }]) => [`--${name}${shows ? ` ${shows}` : ''}`, says(words)] as const,
  );
  return [
    said.usage([verb.name, verb.takes, said.withOptions].filter(Boolean).join(' ')),
    '',
    verb.says(words),
    '',
    ...columns([...options, ...common(words)]),
    '',
  ].join('\n');
}

function common({ verbs }: Words) {
  return [
    ['--json', verbs.jsonOption],
    ['--help', verbs.helpOption],
  ] as const;
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`);
}
