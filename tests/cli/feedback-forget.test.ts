import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CONSOLE } from '#shared/domain/access.ts';
import { createLogger } from '../../server/logger.ts';
import { startOffice } from '../../server/office/office.ts';
import { openStore } from '../../server/store/store.ts';
import { NOW, useConsoleFolder } from './support/console-folder.ts';

/** Feedback that somebody asked to be forgotten, at the console: beside a running office and on a stopped one. */

const { cli, configure, read, running, pathOf } = useConsoleFolder();
const ID = '01KB0ABCDEFGHJKMNPQRSTVWXY';
const CODE = 'QRST-VWXY';

/** An office that has been told something, its server not running. */
async function told(): Promise<void> {
  configure();
  const store = openStore(pathOf('office.db'));
  const office = startOffice({
    store,
    clock: () => NOW,
    logger: createLogger('silent'),
    onChange: () => {},
  });
  const said = { type: 'take-feedback', feedback: ID, about: 'rules', channel: 'paper' } as const;
  const answer = await office.command(CONSOLE, {
    id: randomUUID(),
    at: NOW,
    ...said,
    text: 'Bảng để cao',
    contact: '0912',
  });
  expect(answer.outcome).toBe('accepted');
  office.close();
  store.close();
}

const texts = () => read((store) => store.feedback.texts(ID).map((id) => store.text(id)));

describe('feedback forget', () => {
  it('[Y1 J4] on a stopped office text and contact are gone, the event stays, and the chain holds', async () => {
    await told();
    expect(texts()).toEqual(['Bảng để cao', '0912']);
    const { code, out } = await cli('feedback', 'forget', CODE.toLowerCase());
    expect([code, out]).toEqual([0, `What feedback ${CODE} said is forgotten.\n`]);
    expect(texts()).toEqual([null, null]);
    const types = read((store) => [...store.read()].map(({ event }) => event.type));
    expect(types.filter((type) => type.startsWith('feedback'))).toEqual([
      'feedback-taken',
      'feedback-forgotten',
    ]);
    expect((await cli('verify')).code).toBe(0);
  });

  it('[Y1 C7] beside a running office its server forgets them', async () => {
    await told();
    await running();
    expect((await cli('feedback', 'forget', ID)).code).toBe(0);
    expect(texts()).toEqual([null, null]);
  });

  it('[C6] a code that nothing bears is refused, and none at all is not understood', async () => {
    await told();
    expect((await cli('feedback', 'forget', 'AAAA-BBBB')).code).toBe(1);
    expect((await cli('feedback', 'forget')).code).toBe(2);
    expect(texts()).toEqual(['Bảng để cao', '0912']);
  });
});
