import { once } from 'node:events';
import { WORDS } from '#shared/ui/words/words.ts';
import { consoleLanguage } from '../console-language.ts';
import { runCli } from './run-cli.ts';

/** The command line as a program: `npm run cli -- VERB`. */

const { stdout, stderr } = process;

// A reader such as `head` that has seen enough closes the pipe: no fault of ours.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await runCli(process.argv.slice(2), {
    env: process.env,
    write: async (text) => {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    complain: (text) => void stderr.write(text),
    isWatched: stderr.isTTY === true,
    clock: Date.now,
  });
} catch (error) {
  const { unexpected } = WORDS[consoleLanguage(process.env)].console;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr.write(`${unexpected}\n${detail}\n`);
  process.exitCode = 1;
}
