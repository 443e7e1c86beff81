import { WORDS } from '#shared/ui/words/words.ts';
import { type Config, dataFiles } from './config.ts';
import { CannotStart } from './office/configure.ts';
import { hasRoomIn, troubleOf } from './store/trouble.ts';
import { UnusableFile } from './store/unusable-file.ts';

/** How a command of the console begins, in either language. */
const COMMAND = 'npm run cli';

/** Of what keeps the server from starting, that which a person can put right comes out as a sentence that says what to do; the rest as it is. */
export function startRefusal(error: unknown, { dataDir, language }: Config): unknown {
  const { unusableFile, noRoom, ofThisFolder } = WORDS[language].console;
  // In another shell a command that is named would see to another folder.
  const withFolder = (sentence: string) =>
    sentence.includes(COMMAND) ? `${sentence}\n${ofThisFolder(dataDir)}` : sentence;
  const said = (problem: UnusableFile['problem']) =>
    withFolder(unusableFile[problem](dataFiles(dataDir).database));
  if (error instanceof UnusableFile) {
    return new CannotStart(said(error.problem), { cause: error });
  }
  if (error instanceof CannotStart) return new CannotStart(withFolder(error.message), error);
  switch (troubleOf(error, () => hasRoomIn(dataDir))) {
    case 'no-room':
      return new CannotStart(noRoom(dataDir), { cause: error });
    case 'damaged':
      return new CannotStart(said('damaged'), { cause: error });
    default:
      return error;
  }
}
