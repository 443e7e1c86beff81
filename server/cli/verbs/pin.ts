import { existsSync } from 'node:fs';
import { ROUTES } from '#shared/protocol/routes.ts';
import { dataFiles } from '../../config.ts';
import { createLogger } from '../../logger.ts';
import { sayAtConsole } from '../../office/configure.ts';
import { type LockFile, runningLock } from '../../office/lock.ts';
import { renewPin } from '../../office/pins.ts';
import { reasonSentence } from '../../office/reason-sentence.ts';
import { postToOffice, saidNo } from '../post-to-office.ts';
import { withOfficeFile, withStoppedOffice } from '../stopped-office.ts';
import { type Asked, Misused, Refused, textOf, type Verb } from '../verb.ts';

/** `pin`: gives a post a new PIN, and tells it once (SPEC A5). The old one and its open sessions end. */

export const PIN: Verb = {
  name: 'pin',
  takes: '--staff ID',
  says: ({ verbs }) => verbs.pin,
  options: {
    staff: { type: 'string', shows: 'ID', says: ({ verbs }) => verbs.pinStaff },
  },
  run: givePin,
};

async function givePin(asked: Asked) {
  const { config, words } = asked;
  const { verbs: said } = words;
  const id = textOf(asked, 'staff');
  if (!id) throw new Misused(said.needsStaff);
  const { office } = await withOfficeFile(config, (store) => store.stateAt());
  const staff = office?.staff ?? [];
  const post = staff.find((one) => one.id === id);
  if (!post) {
    const known = staff.map((one) => one.id).join(', ');
    throw new Refused('staff-unknown', said.noSuchStaff(id, known));
  }
  const lock = runningLock(config.dataDir);
  const pin = lock ? await askRunning(lock, id, asked) : await decideHere(id, asked);
  return {
    ok: true,
    json: { staff: id, pin },
    text: said.newPin(post.label[config.language], pin),
  };
}

async function askRunning(lock: LockFile, staff: string, { words }: Asked): Promise<string> {
  const said = await postToOffice(lock, ROUTES.pin, { staff }, words);
  const { pin } = said.body;
  if (typeof pin === 'string') return pin;
  throw saidNo(said, words);
}

function decideHere(staff: string, { config, around, words }: Asked): Promise<string> {
  const { demonstration } = dataFiles(config.dataDir);
  const keepIn = existsSync(demonstration) ? demonstration : null;
  return withStoppedOffice(config, async (store) => {
    const logger = createLogger('error');
    const no = await sayAtConsole(store, around.clock, logger, { type: 'renew-pin', staff });
    if (no) throw new Refused(no, reasonSentence(no, words));
    return renewPin(store, staff, keepIn);
  });
}
