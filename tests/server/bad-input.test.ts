import { expect, test } from 'vitest';
import { giveNumber, openCounter } from '../rules/support/asks.ts';
import { at } from '../rules/support/facts.ts';
import { anew, next, runOffice } from './support/running-office.ts';

/** What is not well formed gets a clear answer of its own, and the journal stays as it is. */

const ticket = () => anew(giveNumber('A001'), at('08:00'));
const megabyte = 'x'.repeat(1024 * 1024);

async function kioskAtDoor() {
  const office = await runOffice();
  const token = await office.pair('kiosk', { point: 'sanh' });
  const head = office.server.store.head();
  const post = async (body: string, headers: Record<string, string> = {}) => {
    const response = await office.ask('/api/commands', { method: 'POST', token, body, headers });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const unchanged = () => expect(office.server.store.head()).toEqual(head);
  return { ...office, token, post, unchanged };
}

test('[A7] malformed JSON', async () => {
  const { post, unchanged } = await kioskAtDoor();
  expect(await post('{"commands":[')).toEqual({
    status: 400,
    body: {
      error: 'malformed-json',
      message: 'Nội dung gửi đi không đọc được. Xin kiểm tra chương trình gửi rồi gửi lại.',
    },
  });
  unchanged();
});

test('[A7] a fault speaks the language of whoever asks', async () => {
  const { post } = await kioskAtDoor();
  const { body } = await post('{', { 'accept-language': 'en-GB,en;q=0.9,vi;q=0.5' });
  expect(body['message']).toMatch(/cannot be read/);
});

test('[A7] an envelope that is none', async () => {
  const { post, unchanged } = await kioskAtDoor();
  expect(await post('{"commands":{}}')).toMatchObject({
    status: 400,
    body: { error: 'wrong-shape' },
  });
  expect(await post('[]')).toMatchObject({ status: 400, body: { error: 'wrong-shape' } });
  unchanged();
});

test('[A7] an unknown command and wrong types are answered each by themselves', async () => {
  const { send, token, unchanged } = await kioskAtDoor();
  const unknown = { id: 'command-x', type: 'open-the-safe' };
  const wrong = { ...ticket(), number: '1' };
  const answers = await send(token, unknown, wrong, 7, null, { id: 5 });
  expect(answers).toEqual([
    { id: 'command-x', outcome: 'refused', reason: 'unknown-command' },
    { id: wrong.id, outcome: 'refused', reason: 'wrong-shape', path: 'number' },
    { id: null, outcome: 'refused', reason: 'unknown-command' },
    { id: null, outcome: 'refused', reason: 'unknown-command' },
    { id: null, outcome: 'refused', reason: 'unknown-command' },
  ]);
  unchanged();
});

test('[A7] a bad command does not keep the good one beside it from being written', async () => {
  const { send, token } = await kioskAtDoor();
  const [bad, good] = await send(token, { type: 'nothing' }, ticket());
  expect(bad).toMatchObject({ outcome: 'refused' });
  expect(good).toMatchObject({ outcome: 'accepted', result: { ticket: 'ticket-A001' } });
});

test('[A7] a string of a megabyte is too large, over HTTP', async () => {
  const { post, unchanged } = await kioskAtDoor();
  const body = JSON.stringify({ commands: [{ ...ticket(), procedure: megabyte }] });
  expect(await post(body)).toMatchObject({ status: 413, body: { error: 'too-large' } });
  unchanged();
});

test('[A7] a string of a megabyte is too large, over the line, which stays open', async () => {
  const { line, token, unchanged } = await kioskAtDoor();
  const socket = line({ token });
  await next(socket, 'connect');
  const large = { ...ticket(), procedure: megabyte };
  expect(await socket.emitWithAck('command', large)).toEqual({
    id: large.id,
    outcome: 'refused',
    reason: 'too-large',
  });
  expect(await socket.emitWithAck('command', { id: 'command-y', type: 1 })).toMatchObject({
    reason: 'unknown-command',
  });
  unchanged();
});

test('[A7] no token, and an unknown one', async () => {
  const { ask, unchanged } = await kioskAtDoor();
  const body = JSON.stringify({ commands: [ticket()] });
  for (const token of ['', 'nobodys-token']) {
    const response = await ask('/api/commands', { method: 'POST', token, body });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: 'unknown-token' });
  }
  unchanged();
});

test('[A1] a role that may not is refused, by HTTP and by line', async () => {
  const { send, line, token, unchanged } = await kioskAtDoor();
  const [answer] = await send(token, anew(openCounter('1'), at('08:00')));
  expect(answer).toMatchObject({ outcome: 'refused', reason: 'not-allowed' });
  const socket = line({ token });
  await next(socket, 'connect');
  expect(await socket.emitWithAck('command', anew(openCounter('1'), at('08:00')))).toMatchObject({
    reason: 'not-allowed',
  });
  unchanged();
});

test('[A7] a line with an unknown token, or of an old protocol, is turned away with the reason', async () => {
  const { line, token, unchanged } = await kioskAtDoor();
  const turnedAway = async (auth: object) =>
    (await next<Error & { data: unknown }>(line(auth), 'connect_error')).data;
  expect(await turnedAway({ token: 'nobodys-token' })).toEqual({ error: 'unknown-token' });
  expect(await turnedAway({})).toEqual({ error: 'unknown-token' });
  expect(await turnedAway({ token, protocol: 0 })).toEqual({ error: 'old-protocol' });
  expect(await turnedAway({ token, protocol: 'x' })).toEqual({ error: 'old-protocol' });
  unchanged();
});

test('[A7] a command without an ear for its answer is not heard', async () => {
  const { line, token, unchanged, server } = await kioskAtDoor();
  const socket = line({ token });
  await next(socket, 'connect');
  socket.emit('command', ticket());
  await socket.emitWithAck('command', { type: 'nothing' });
  expect(server.office.state().tickets.size).toBe(0);
  unchanged();
});
