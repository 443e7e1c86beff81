import { newId } from '#shared/client/ids.ts';
import { officeNow } from '#shared/client/office-clock.ts';
import type { Outbox } from '#shared/client/outbox.ts';
import type { FeedbackAbout } from '#shared/domain/vocabulary-of-feedback.ts';

/** What somebody is writing at the kiosk: it lives on the screen alone until it is sent, and goes with them. */

export interface Draft {
  readonly about: FeedbackAbout;
  readonly text: string;
  readonly contact: string;
}

/** Nothing written yet. */
export const BLANK: Draft = { about: 'rules', text: '', contact: '' };

/** Writes it into the outbox (SPEC O1) and gives the id that its code is made from. Rejects where the device cannot keep it. */
export async function postFeedback(
  outbox: Pick<Outbox, 'post'>,
  { about, text, contact }: Draft,
): Promise<string> {
  const feedback = newId();
  const reached = contact.trim() === '' ? {} : { contact: contact.trim() };
  const told = { type: 'take-feedback', feedback, about, text: text.trim(), ...reached } as const;
  await outbox.post({ id: newId(), at: officeNow(), ...told });
  return feedback;
}
