import * as v from 'valibot';
import { CONSOLE } from '#shared/domain/access.ts';
import { type AdmittedFacts, admitSchema } from '#shared/protocol/left-facts.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { createLogger } from '../../logger.ts';
import { admitLeftFacts } from '../../office/admit-left-facts.ts';
import { runningLock } from '../../office/lock.ts';
import { startOffice } from '../../office/office.ts';
import { reasonSentence } from '../../office/reason-sentence.ts';
import { admittedSchema } from '../left-facts-answers.ts';
import { postToOffice, saidNo } from '../post-to-office.ts';
import { withStoppedOffice } from '../stopped-office.ts';
import { type Asked, Misused, Refused, textOf, type Told, type Verb } from '../verb.ts';

/** `outbox admit`: what the administrator does with the facts of a device that was let go, where the office has no such post (SPEC O8). */

export const OUTBOX_ADMIT: Verb = {
  name: 'outbox admit',
  takes: '--device ID',
  says: ({ verbs }) => verbs.outboxAdmit,
  options: {
    device: { type: 'string', shows: 'ID', says: ({ verbs }) => verbs.outboxDevice },
  },
  run: admit,
};

async function admit(asked: Asked): Promise<Told> {
  const { config, words } = asked;
  const device = textOf(asked, 'device');
  if (!v.is(admitSchema, { device }) || !device) throw new Misused(words.verbs.needsDevice);
  const lock = runningLock(config.dataDir);
  if (!lock) return told(await admitHere(device, asked), asked);
  const route = `${ROUTES.leftFacts}/admit`;
  const said = await postToOffice(lock, route, { device }, words);
  if (said.status === 200 && v.is(admittedSchema, said.body)) return told(said.body, asked);
  if (said.status === 404) throw new Refused('not-found', words.verbs.nothingWaits(device));
  throw saidNo(said, words);
}

function admitHere(device: string, { config, around, words }: Asked): Promise<AdmittedFacts> {
  return withStoppedOffice(config, async (store) => {
    const logger = createLogger('error');
    const { clock } = around;
    const office = startOffice({ store, clock, logger, onChange: () => {} });
    try {
      const done = await admitLeftFacts(office, store, CONSOLE, device);
      if (done.ok) return done.admitted;
      if (done.error === 'not-found') {
        throw new Refused(done.error, words.verbs.nothingWaits(device));
      }
      throw new Refused(done.error, reasonSentence(done.error, words));
    } finally {
      office.close();
    }
  });
}

function told(admitted: AdmittedFacts, { words }: Asked): Told {
  const { admitFacts } = words;
  const { accepted, refused, left } = admitted;
  const lines = [
    admitFacts.admitted(accepted),
    ...refused.map(({ reason, count }) =>
      admitFacts.refused(
        count,
        reason === 'id-reused' ? admitFacts.idReused : words.refusals[reason],
      ),
    ),
    ...(left > 0 ? [admitFacts.leftOver(left)] : []),
  ];
  return { ok: left === 0, json: admitted, text: lines.join('\n') };
}
