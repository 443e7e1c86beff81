import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Command } from '#shared/protocol/commands.ts';
import type { Told } from '../../kiosk/phone/model/doors.ts';
import { PhoneFeedback } from '../../kiosk/phone/PhoneFeedback.tsx';

/** Feedback on a citizen's phone. */

afterEach(cleanup);

const said = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');
const send = (name: string | RegExp = 'Gửi phản ánh') =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await new Promise((done) => setTimeout(done, 10));
  });

function open(...answers: readonly Told[]) {
  const commands: Command[] = [];
  const left = [...answers];
  const tell = async (command: Command): Promise<Told> => {
    commands.push(command);
    return left.shift() ?? 'told';
  };
  render(<PhoneFeedback at={7} tell={tell} onClose={vi.fn<() => void>()} />);
  return commands;
}

test('[Y1] what is written goes to the office with its contact, and the code is told', async () => {
  const commands = open();
  expect(said()).toContain('xóa khi Ông/Bà yêu cầu');
  fireEvent.click(screen.getByLabelText(/Cách phục vụ/));
  const [text, contact] = screen.getAllByRole('textbox');
  fireEvent.input(text!, { target: { value: 'Chờ quá lâu' } });
  fireEvent.input(contact!, { target: { value: '0912' } });
  await send();
  expect(commands).toMatchObject([
    { type: 'take-feedback', about: 'conduct', text: 'Chờ quá lâu', contact: '0912', at: 7 },
  ]);
  const [told] = commands;
  const id = told?.type === 'take-feedback' ? told.feedback : '';
  expect(said()).toContain(`${id.slice(-8, -4)}-${id.slice(-4)}`);
});

test('[Y1 O2] what could not be sent stays, and sent again it is the same', async () => {
  const commands = open('later', 'told');
  fireEvent.click(screen.getByLabelText(/Quy định/));
  const [text] = screen.getAllByRole('textbox');
  fireEvent.input(text!, { target: { value: 'Chờ quá lâu' } });
  await send();
  expect(said()).toContain('Chưa gửi được');
  await send();
  expect(commands).toHaveLength(2);
  expect(commands[1]).toEqual(commands[0]);
  expect(said()).toContain('Cảm ơn Ông/Bà');
});

test('[Y1] what it is about nobody chooses for its writer: without a choice nothing is sent', async () => {
  const commands = open();
  for (const one of screen.getAllByRole('radio')) expect(one).toHaveProperty('checked', false);
  fireEvent.input(screen.getAllByRole('textbox')[0]!, { target: { value: 'Chờ quá lâu' } });
  await send(/Gửi phản ánh/);
  expect(commands).toEqual([]);
});

test('[Y1] nothing is sent without a text', async () => {
  const commands = open();
  await send(/Gửi phản ánh/);
  expect(commands).toEqual([]);
});
