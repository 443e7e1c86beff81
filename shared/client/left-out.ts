/** Numbers that stand on paper and wait in no queue: someone may hold one in the hall, so staff are told (SPEC N4, N6, N7). */
import { type Signal, signal } from '@preact/signals';
import { ticketNumber } from '../domain/ticket.ts';
import { LEFT_OUT } from '../domain/vocabulary.ts';
import type { Command } from '../protocol/commands.ts';
import type { Answer } from '../protocol/messages.ts';
import type { Posted } from './database.ts';

export interface LeftOut {
  /** As printed, `A025`, the newest last. */
  readonly numbers: Signal<readonly string[]>;
  /** Takes note of an answer; most tell of nothing. */
  note(command: Command, answer: Answer): void;
}

/** How long a number is shown after the answer, ms: until the hall has certainly emptied. */
const SHOWN_MS = 12 * 3_600_000;

/** Begins with what was answered lately. */
export function keepLeftOut(answered: readonly Posted[]): LeftOut {
  const numbers = signal<readonly string[]>([]);

  function note(command: Command, answer: Answer): void {
    if (command.type !== 'issue-ticket' || answer.outcome !== 'accepted') return;
    if (!answer.result.marks?.some((mark) => LEFT_OUT.includes(mark))) return;
    const number = ticketNumber(command.letter, command.number);
    // Told once, also where the office was told of it again (SPEC O7).
    if (!numbers.value.includes(number)) numbers.value = [...numbers.value, number];
  }

  for (const { command, answer, answeredAt } of answered) {
    if (answer && (answeredAt ?? 0) > Date.now() - SHOWN_MS) note(command, answer);
  }
  return { numbers, note };
}
