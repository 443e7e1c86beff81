import { WORDS } from '#shared/ui/words/words.ts';
import { startServer } from './app.ts';
import { parseConfig } from './config.ts';
import { consoleLanguage } from './console-language.ts';
import { CannotStart } from './office/configure.ts';
import { OfficeIsRunning } from './office/lock.ts';
import { READER_PROGRAM, readerBeside } from './office/reader-beside.ts';
import { PAPER_PROGRAM, papersBeside } from './reports/papers-beside.ts';
import { welcome } from './welcome.ts';

/** The office server as a program: `npm start`. */

const parsed = parseConfig(process.env);
if (parsed.ok) {
  await run(parsed.config);
} else {
  for (const problem of parsed.problems) process.stderr.write(`${problem}\n`);
  process.exitCode = 2;
}

async function run(config: Parameters<typeof startServer>[0]): Promise<void> {
  try {
    const server = await startServer(config, {
      reader: (file) => readerBeside(READER_PROGRAM, file),
      papers: papersBeside(PAPER_PROGRAM),
    });
    process.stdout.write(welcome(server));
    if (server.unsoundFile) process.stderr.write(`\n${server.unsoundFile}\n`);
    let ending = false;
    const end = () => {
      if (ending) return;
      ending = true;
      void server.close().then(() => process.exit(0));
    };
    process.once('SIGTERM', end);
    process.once('SIGINT', end);
  } catch (error) {
    const expected = error instanceof CannotStart || error instanceof OfficeIsRunning;
    process.stderr.write(`${expected ? error.message : unexpected(error)}\n`);
    process.exitCode = 1;
  }
}

function unexpected(error: unknown): string {
  const { unexpected: sentence } = WORDS[consoleLanguage(process.env)].console;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${sentence}\n${detail}`;
}
