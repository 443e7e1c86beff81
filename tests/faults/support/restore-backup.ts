import { runCli } from '../../../server/cli/run-cli.ts';

/** A backup of a running office, and an office that goes on from one: by the office's own command line. */

/** Copies the memory to a file, beside the office that works on it. @throws when the command line refuses */
export function backUp(dataDir: string, file: string): Promise<void> {
  return atConsole(dataDir, ['backup', file]);
}

/** Puts a backup in the place of a stopped office's memory and begins a new epoch (SPEC O7). @param beside the clock of the office's machine, ms @throws likewise */
export function restoreFrom(file: string, dataDir: string, beside: number): Promise<void> {
  return atConsole(dataDir, ['restore', file, '--yes'], beside);
}

async function atConsole(dataDir: string, args: readonly string[], beside = 0): Promise<void> {
  let said = '';
  const write = (text: string) => void (said += text);
  const code = await runCli(args, {
    env: { DATA_DIR: dataDir, DEMO_HISTORY: '0', LC_ALL: 'C' },
    write: async (text) => write(text),
    complain: write,
    isWatched: false,
    clock: () => Date.now() + beside,
  });
  if (code !== 0) throw new Error(`${args[0]}: ${said}`);
}
