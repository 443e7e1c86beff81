import { newId } from '#shared/client/ids.ts';
import type { Command, CommandType } from '#shared/protocol/commands.ts';

/** One well-formed command of every kind, so that what is broken can be broken in one place alone. */

/** A kind that is new to the protocol does not compile until it stands here too. */
const MADE: { readonly [T in CommandType]: (at: number) => Extract<Command, { type: T }> } = {
  'issue-ticket': (at) => ({
    ...said('issue-ticket', at),
    ticket: newId(),
    letter: 'A',
    number: 9999,
    procedure: '2.000815',
    limits: null,
  }),
  'claim-priority': (at) => ({ ...said('claim-priority', at), ticket: newId() }),
  'open-counter': (at) => ({ ...said('open-counter', at), counter: '1' }),
  'close-counter': (at) => ({ ...said('close-counter', at), counter: '1' }),
  'call-next': (at) => ({ ...said('call-next', at), counter: '1' }),
  'call-absent': (at) => ({ ...said('call-absent', at), counter: '1', ticket: newId() }),
  recall: (at) => ({ ...said('recall', at), counter: '1', ticket: newId() }),
  'mark-absent': (at) => ({ ...said('mark-absent', at), counter: '1', ticket: newId() }),
  'move-ticket': (at) => ({
    ...said('move-ticket', at),
    counter: '1',
    ticket: newId(),
    reason: 'other',
  }),
  'finish-visit': (at) => ({
    ...said('finish-visit', at),
    counter: '1',
    ticket: newId(),
    outcome: 'refused',
    reason: 'Thiếu giấy tờ',
  }),
  'record-visit': (at) => ({
    ...said('record-visit', at),
    counter: '1',
    letter: 'A',
    number: 9998,
    calledAt: at,
    outcome: 'settled',
  }),
  'close-no-wait': (at) => ({ ...said('close-no-wait', at), reason: 'other', until: '14:00' }),
  'open-no-wait': (at) => said('open-no-wait', at),
  'void-ticket': (at) => ({ ...said('void-ticket', at), ticket: newId() }),
  'give-rating': (at) => ({
    ...said('give-rating', at),
    rating: newId(),
    visit: newId(),
    answers: { result: 'satisfied', attitude: 'very-satisfied' },
    reasons: ['waiting'],
    comment: 'Chờ lâu',
  }),
  'change-rating': (at) => ({
    ...said('change-rating', at),
    rating: newId(),
    answers: { result: 'not-satisfied' },
    reasons: ['waiting'],
    comment: 'Chờ lâu',
  }),
  'close-rating': (at) => ({ ...said('close-rating', at), visit: newId(), how: 'timed-out' }),
  'publish-period': (at) => ({ ...said('publish-period', at), period: '2026-Q3' }),
  'take-feedback': (at) => ({
    ...said('take-feedback', at),
    feedback: newId(),
    about: 'rules',
    text: 'Bảng niêm yết để quá cao',
    contact: 'thu@example.vn',
  }),
  'handle-feedback': (at) => ({
    ...said('handle-feedback', at),
    feedback: newId(),
    step: 'answered',
    text: 'Đã hạ thấp',
  }),
  'note-finding': (at) => ({
    ...said('note-finding', at),
    finding: newId(),
    period: '2026-Q3',
    text: 'Thêm ghế chờ',
    owner: 'lead',
    due: '2199-01-15',
  }),
  'move-finding': (at) => ({ ...said('move-finding', at), finding: newId(), state: 'done' }),
  'open-day': (at) => said('open-day', at),
  'pair-device': (at) => ({
    ...said('pair-device', at),
    device: newId(),
    role: 'display',
    label: 'Màn hình',
    counter: null,
    point: null,
    tokenHash: '0'.repeat(64),
  }),
  'revoke-device': (at) => ({ ...said('revoke-device', at), device: newId() }),
};

/** Every kind of command, each made anew when it is called for. */
export const VALID: readonly ((at: number) => Command)[] = Object.values(MADE);

function said<T extends CommandType>(type: T, at: number) {
  return { id: newId(), at, type };
}
