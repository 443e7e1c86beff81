import { useState } from 'preact/hooks';

/** Sending what a form holds: once at a time, with what came of it kept for as long as the form stands. */

export interface Sending<Answer> {
  /** Null before the first. */
  readonly answer: Answer | null;
  readonly isBusy: boolean;
  /** Sends, unless something is on its way; null then. */
  send(ask: () => Promise<Answer>): Promise<Answer | null>;
  /** What stands as the answer without sending, as where a field is still empty. */
  say(answer: Answer | null): void;
}

/** One for each form. */
export function useSending<Answer>(): Sending<Answer> {
  const [answer, say] = useState<Answer | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function send(ask: () => Promise<Answer>): Promise<Answer | null> {
    if (isBusy) return null;
    setBusy(true);
    const came = await ask();
    setBusy(false);
    say(() => came);
    return came;
  }

  return { answer, isBusy, send, say };
}
