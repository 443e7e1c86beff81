import { parseArgs } from 'node:util';
import { parseConfig } from '../config.ts';
import { helpFor, helpForAll } from './help.ts';
import { Misused, parserOptions, Refused, type Surroundings, type Verb } from './verb.ts';
import { EXPORT_JOURNAL } from './verbs/export-journal.ts';
import { PAIR } from './verbs/pair.ts';
import { PUBLISH } from './verbs/publish.ts';
import { REBUILD } from './verbs/rebuild.ts';
import { SIMULATE } from './verbs/simulate.ts';
import { VERIFY } from './verbs/verify.ts';

/** The office's command line: finds the verb, has it done, says what came of it. */

const VERBS: readonly Verb[] = [PAIR, VERIFY, REBUILD, EXPORT_JOURNAL, PUBLISH, SIMULATE];

/** Runs one line. @param args the words after the program's name @returns the exit code: 0, 1 refused, 2 not understood */
export async function runCli(args: readonly string[], around: Surroundings): Promise<number> {
  const asJson = args.includes('--json');
  try {
    return await answer(args, around, asJson);
  } catch (error) {
    if (!(error instanceof Misused || error instanceof Refused)) throw error;
    const reason = error instanceof Refused ? error.reason : 'misused';
    const json = JSON.stringify({ error: reason, message: error.message });
    around.complain(`${asJson ? json : error.message}\n`);
    return error instanceof Refused ? 1 : 2;
  }
}

async function answer(
  args: readonly string[],
  around: Surroundings,
  asJson: boolean,
): Promise<number> {
  const verb = verbOf(args);
  if (!verb) {
    if (!args.includes('--help')) throw new Misused(unknownVerb(args));
    await around.write(helpForAll(VERBS));
    return 0;
  }
  const { values, positionals } = readOptions(verb, args);
  if (values['help'] === true) {
    await around.write(helpFor(verb));
    return 0;
  }
  const parsed = parseConfig(around.env);
  if (!parsed.ok) throw new Misused(parsed.problems.join('\n'));
  const words = positionals.slice(verb.name.split(' ').length);
  if (words.length > 0 && verb.takes !== 'PERIOD') {
    throw new Misused(`${verb.name} does not know what "${words.join(' ')}" means.`);
  }
  const told = await verb.run({ config: parsed.config, around, values, words });
  if (told) await around.write(`${asJson ? JSON.stringify(told.json) : told.text}\n`);
  return told?.ok === false ? 1 : 0;
}

function verbOf(args: readonly string[]): Verb | undefined {
  return VERBS.find(({ name }) => name.split(' ').every((word, i) => args[i] === word));
}

function unknownVerb([first]: readonly string[]): string {
  const names = VERBS.map(({ name }) => name).join(', ');
  const start = first ? `There is no verb "${first}".` : 'Which verb?';
  return `${start} Known are: ${names}. More with --help.`;
}

function readOptions(verb: Verb, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...parserOptions(verb), json: { type: 'boolean' }, help: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Misused(`${error.message}\nMore with: npm run cli -- ${verb.name} --help`);
  }
}
