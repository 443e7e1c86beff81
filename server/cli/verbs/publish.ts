import { randomUUID } from 'node:crypto';
import { askOffice } from '../ask-office.ts';
import { type Asked, Misused, type Verb } from '../verb.ts';

/** `publish`: freezes a quarter that is over and makes it public (SPEC P5). */

export const PUBLISH: Verb = {
  name: 'publish',
  takes: 'PERIOD',
  says: 'Publishes a quarter such as 2026-Q3, for good.',
  options: {},
  run: publish,
};

async function publish({ config, around, words }: Asked) {
  const [period] = words;
  if (!period || words.length > 1) throw new Misused('publish takes one period, such as 2026-Q3.');
  if (period.length < 4 || period.length > 24) throw new Misused(`"${period}" is no period.`);
  const { version } = await askOffice(config, around.clock, {
    id: randomUUID(),
    at: around.clock(),
    type: 'publish-period',
    period,
  });
  return {
    ok: true,
    json: { period, version },
    text: `${period} is published, version ${version}.`,
  };
}
