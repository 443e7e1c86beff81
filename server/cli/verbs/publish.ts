import { randomUUID } from 'node:crypto';
import { askOffice } from '../ask-office.ts';
import { type Asked, Misused, type Verb } from '../verb.ts';

/** `publish`: freezes a quarter that is over and makes it public (SPEC P5). */

export const PUBLISH: Verb = {
  name: 'publish',
  takes: 'PERIOD',
  says: ({ verbs }) => verbs.publish,
  options: {},
  run: publish,
};

async function publish({ config, around, words, behind }: Asked) {
  const { verbs: said } = words;
  const [period] = behind;
  if (!period || behind.length > 1) throw new Misused(said.takesPeriod);
  if (period.length < 4 || period.length > 24) throw new Misused(said.noPeriod(period));
  const { version } = await askOffice(config, around.clock, {
    id: randomUUID(),
    at: around.clock(),
    type: 'publish-period',
    period,
  });
  return {
    ok: true,
    json: { period, version },
    text: said.published(period, String(version)),
  };
}
