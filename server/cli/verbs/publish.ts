import { randomUUID } from 'node:crypto';
import { LONGEST_REASON } from '#shared/protocol/limits.ts';
import { askOffice } from '../ask-office.ts';
import { type Asked, Misused, textOf, type Verb } from '../verb.ts';

/** `publish`: freezes a quarter that is over and makes it public (SPEC P5), or corrects one that is (S9). */

export const PUBLISH: Verb = {
  name: 'publish',
  takes: 'PERIOD',
  says: ({ verbs }) => verbs.publish,
  options: {
    reason: { type: 'string', shows: 'TEXT', says: ({ verbs }) => verbs.publishReason },
  },
  run: publish,
};

async function publish(asked: Asked) {
  const { config, around, words, behind } = asked;
  const { verbs: said } = words;
  const [period] = behind;
  if (!period || behind.length > 1) throw new Misused(said.takesPeriod);
  if (period.length < 4 || period.length > 24) throw new Misused(said.noPeriod(period));
  const reason = textOf(asked, 'reason')?.trim();
  if (reason !== undefined && !isReason(reason)) throw new Misused(said.noReason(LONGEST_REASON));
  const { version } = await askOffice(config, around.clock, {
    id: randomUUID(),
    at: around.clock(),
    type: 'publish-period',
    period,
    ...(reason === undefined ? {} : { reason }),
  });
  return {
    ok: true,
    json: { period, version },
    text: said.published(period, String(version)),
  };
}

/** A sentence on one line, as the office takes it. */
function isReason(text: string): boolean {
  return text !== '' && text.length <= LONGEST_REASON && !/[\p{Cc}\u2028\u2029]/u.test(text);
}
