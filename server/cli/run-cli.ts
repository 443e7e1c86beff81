import path from 'node:path';
import { WORDS, type Words } from '#shared/ui/words/words.ts';
import { parseConfig } from '../config.ts';
import { consoleLanguage } from '../console-language.ts';
import { troubleOf } from '../store/trouble.ts';
import { helpFor, helpForAll } from './help.ts';
import { readOptions } from './read-options.ts';
import { Misused, Refused, type Surroundings, type Verb } from './verb.ts';
import { BACKUP } from './verbs/backup.ts';
import { EXPORT_JOURNAL } from './verbs/export-journal.ts';
import { EXPORT_SITE } from './verbs/export-site.ts';
import { FEEDBACK_FORGET } from './verbs/feedback-forget.ts';
import { IMPORT_OUTBOX } from './verbs/import-outbox.ts';
import { IMPORT_PROCEDURES } from './verbs/import-procedures.ts';
import { IMPORT_RATINGS } from './verbs/import-ratings.ts';
import { OFFICE_APPLY } from './verbs/office-apply.ts';
import { OFFICE_CHECK } from './verbs/office-check.ts';
import { OFFICE_SHOW } from './verbs/office-show.ts';
import { OUTBOX_ADMIT } from './verbs/outbox-admit.ts';
import { PAIR } from './verbs/pair.ts';
import { PIN } from './verbs/pin.ts';
import { PUBLISH } from './verbs/publish.ts';
import { REBUILD } from './verbs/rebuild.ts';
import { RESTORE } from './verbs/restore.ts';
import { SIMULATE } from './verbs/simulate.ts';
import { VERIFY } from './verbs/verify.ts';

/** The office's command line: finds the verb, has it done, says what came of it. */

const VERBS: readonly Verb[] = [
  OFFICE_CHECK,
  OFFICE_APPLY,
  OFFICE_SHOW,
  PAIR,
  PIN,
  VERIFY,
  REBUILD,
  BACKUP,
  RESTORE,
  EXPORT_JOURNAL,
  PUBLISH,
  EXPORT_SITE,
  IMPORT_PROCEDURES,
  IMPORT_OUTBOX,
  IMPORT_RATINGS,
  OUTBOX_ADMIT,
  FEEDBACK_FORGET,
  SIMULATE,
];

/** What a verb may take that is no option; the verb itself says when it is missing. */
const TAKEN: readonly string[] = ['PERIOD', 'FILE', 'CODE'];

/** Runs one line. @param args the words after the program's name @returns the exit code: 0, 1 refused, 2 not understood */
export async function runCli(args: readonly string[], around: Surroundings): Promise<number> {
  const asJson = args.includes('--json');
  try {
    return await answer(args, around, asJson);
  } catch (thrown) {
    const error = isFull(thrown) ? new Refused('no-room', noRoom(around)) : thrown;
    if (!(error instanceof Misused || error instanceof Refused)) throw error;
    const reason = error instanceof Refused ? error.reason : 'misused';
    const json = JSON.stringify({ error: reason, message: error.message });
    around.complain(`${asJson ? json : error.message}\n`);
    return error instanceof Refused ? 1 : 2;
  }
}

/** A disk without room is told as that, wherever a verb met it. */
function isFull(error: unknown): boolean {
  return troubleOf(error, () => true) === 'no-room';
}

function noRoom({ env }: Surroundings): string {
  return WORDS[consoleLanguage(env)].backup.noRoom(path.resolve(env['DATA_DIR'] || 'data'));
}

async function answer(
  args: readonly string[],
  around: Surroundings,
  asJson: boolean,
): Promise<number> {
  const words = WORDS[consoleLanguage(around.env)];
  const { verbs: said } = words;
  const verb = verbOf(args);
  if (!verb) {
    if (!args.includes('--help')) throw new Misused(unknownVerb(args, words));
    await around.write(helpForAll(VERBS, words));
    return 0;
  }
  const { values, positionals } = readOptions(verb, args, words);
  if (values['help'] === true) {
    await around.write(helpFor(verb, words));
    return 0;
  }
  const parsed = parseConfig(around.env);
  if (!parsed.ok) throw new Misused(parsed.problems.join('\n'));
  const behind = positionals.slice(verb.name.split(' ').length);
  if (behind.length > 0 && !TAKEN.includes(verb.takes)) {
    throw new Misused(said.strayWords(verb.name, behind.join(' ')));
  }
  const told = await verb.run({ config: parsed.config, around, words, values, behind });
  if (told) await around.write(`${asJson ? JSON.stringify(told.json) : told.text}\n`);
  return told?.ok === false ? 1 : 0;
}

function verbOf(args: readonly string[]): Verb | undefined {
  return VERBS.find(({ name }) => name.split(' ').every((word, i) => args[i] === word));
}

function unknownVerb([first]: readonly string[], { verbs: said }: Words): string {
  const names = VERBS.map(({ name }) => name).join(', ');
  return first ? said.noSuchVerb(first, names) : said.whichVerb(names);
}
