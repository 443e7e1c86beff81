import { CONSOLE } from '#shared/domain/access.ts';
import { FEEDBACK_REFUSALS } from '#shared/domain/vocabulary-of-feedback.ts';
import { clerk, KIOSK, LEAD, type Spoken, type Words } from './sample-memory.ts';

/** Feedback and findings of a busy day: each kind of step, one told twice, one forgotten. */

/** Tells it all at one instant, ms; names are made from it. */
export function tellFeedback({ store, tell }: Spoken, now: number): void {
  const name = (one: string) => `feedback-${one}-${now}`;
  const taken = (one: string, about: 'rules' | 'conduct' = 'rules') =>
    ({
      type: 'take-feedback',
      feedback: name(one),
      about,
      text: `Nội dung ${one} ${now}`,
    }) as const;
  const step = (one: string, words: Omit<Handling, 'type' | 'feedback'>) =>
    tell(LEAD, { type: 'handle-feedback', feedback: name(one), ...words }, now);
  tell(KIOSK, { ...taken('a'), contact: `Số máy ${now}` }, now);
  tell(KIOSK, taken('a'), now);
  tell(KIOSK, taken('b', 'conduct'), now);
  tell(clerk('1'), { ...taken('c'), channel: 'e-mail', contact: `thư ${now}` }, now);
  tell(LEAD, { ...taken('d'), channel: 'paper' }, now);
  step('a', { step: 'more-asked', text: 'Xin cho biết thêm' });
  step('a', { step: 'supplemented', text: 'Bổ sung' });
  step('a', { step: 'answered', text: 'Trả lời' });
  step('a', { step: 'published', public: { matter: 'Thời hạn', answer: 'Đã niêm yết' } });
  step('b', { step: 'answered', text: 'Đã nhắc nhở' });
  step('c', { step: 'transferred', to: 'Cơ quan thuế' });
  step('d', { step: 'refused', reason: FEEDBACK_REFUSALS[0] });
  tell(CONSOLE, { type: 'forget-feedback', feedback: name('c') }, now);
  // Texts are forgotten outside a transaction, as the office does.
  for (const text of store.feedback.texts(name('c'))) store.forgetText(text);
  tellFindings(tell, now);
}

type Handling = Extract<Words, { type: 'handle-feedback' }>;

function tellFindings(tell: Spoken['tell'], now: number): void {
  const noted = { period: '2026-Q3', text: 'Thêm ghế chờ', owner: 'clerk-1', due: '2199-01-15' };
  const [one, other] = [`finding-1-${now}`, `finding-2-${now}`];
  tell(LEAD, { type: 'note-finding', finding: one, ...noted }, now);
  tell(LEAD, { type: 'note-finding', finding: other, ...noted }, now);
  tell(LEAD, { type: 'move-finding', finding: one, state: 'done', note: `Đã mua ${now}` }, now);
}
