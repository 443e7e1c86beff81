import { parseArgs } from 'node:util';
import type { Words } from '#shared/ui/words/words.ts';
import { Misused, type Verb } from './verb.ts';

/** The words of a line sorted into options and others, each option checked by what its verb takes. */

export interface ReadLine {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  /** The verb's own words, and what stands behind them. */
  readonly positionals: readonly string[];
}

/** Reads a line. @throws Misused for an unknown option, a missing value, or one too many */
export function readOptions(verb: Verb, args: readonly string[], { verbs: said }: Words): ReadLine {
  const options = optionsOf(verb);
  // Not strict: Node's own complaints are in English alone.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
    if (!type) throw new Misused(said.noSuchOption(verb.name, rawName));
    // `--role --name X` has forgotten the role.
    const isMissing = value === undefined || (!inlineValue && value.startsWith('--'));
    if (type === 'string' && isMissing) throw new Misused(said.needsValue(rawName));
    if (type === 'boolean' && value !== undefined) throw new Misused(said.takesNoValue(rawName));
  }
  return { values, positionals };
}

function optionsOf(verb: Verb): Record<string, { readonly type: 'string' | 'boolean' }> {
  const own = Object.entries(verb.options).map(([name, { type }]) => [name, { type }] as const);
  return { ...Object.fromEntries(own), json: { type: 'boolean' }, help: { type: 'boolean' } };
}
