import { CONSOLE } from '#shared/domain/access.ts';
import { feedbackCode } from '#shared/domain/feedback/code.ts';
import { ROUTES } from '#shared/protocol/routes.ts';
import { createLogger } from '../../logger.ts';
import { forgetFeedback } from '../../office/forget-feedback.ts';
import { runningLock } from '../../office/lock.ts';
import { startOffice } from '../../office/office.ts';
import { reasonSentence } from '../../office/reason-sentence.ts';
import { postToOffice, saidNo } from '../post-to-office.ts';
import { withOfficeFile, withStoppedOffice } from '../stopped-office.ts';
import { type Asked, Misused, Refused, type Told, type Verb } from '../verb.ts';

/** `feedback forget`: what was written in feedback, and how to reach its writer, are forgotten because somebody asked for it (SPEC Y1, J4). */

export const FEEDBACK_FORGET: Verb = {
  name: 'feedback forget',
  takes: 'CODE',
  says: ({ verbs }) => verbs.feedbackForget,
  options: {},
  run: forget,
};

async function forget(asked: Asked): Promise<Told> {
  const { config, words, behind } = asked;
  const { verbs: said } = words;
  const [code] = behind;
  if (!code || behind.length > 1) throw new Misused(said.takesFeedback);
  const found = await withOfficeFile(config, (store) => store.feedback.coded(code));
  const [feedback] = found;
  if (!feedback) throw new Refused('feedback-unknown', said.noSuchFeedback(code));
  if (found.length > 1) throw new Refused('feedback-unknown', said.manyFeedback(found.join(', ')));
  const lock = runningLock(config.dataDir);
  if (lock) {
    const route = `${ROUTES.feedback}/${encodeURIComponent(feedback)}/forget`;
    const answer = await postToOffice(lock, route, {}, words);
    if (answer.status !== 200) throw saidNo(answer, words);
  } else {
    await forgetHere(feedback, asked);
  }
  const text = said.feedbackForgotten(feedbackCode(feedback));
  return { ok: true, json: { feedback }, text };
}

function forgetHere(feedback: string, { config, around, words }: Asked): Promise<void> {
  return withStoppedOffice(config, async (store) => {
    const logger = createLogger('error');
    const office = startOffice({ store, clock: around.clock, logger, onChange: () => {} });
    try {
      const no = await forgetFeedback(office, store, CONSOLE, feedback);
      if (no !== null) throw new Refused(no, reasonSentence(no, words));
    } finally {
      office.close();
    }
  });
}
