/** A rating on its way into the tablet's memory: sealed first, so that its receipt proves what is kept (SPEC Z1). */
import { officeNow, steadyNow } from '#shared/client/office-clock.ts';
import type { Outbox } from '#shared/client/outbox.ts';
import { staffBrowserSaid } from '#shared/client/staff-browser.ts';
import type { CommandOf } from '#shared/domain/commands.ts';
import type { Unanswered } from '#shared/domain/vocabulary.ts';
import type { Command } from '#shared/protocol/commands.ts';
import type { Rating } from './rating.ts';
import { commandOf } from './rating-told.ts';

/** Writes down what is to be told, if anything is. @throws where the device cannot keep it, or not seal it */
export async function postRating(
  outbox: Pick<Outbox, 'post'>,
  rating: Rating,
  how: Unanswered,
): Promise<void> {
  const command = commandOf(rating, { at: officeNow(), steady: steadyNow() }, how);
  if (command) await outbox.post(await sealed(withBrowser(command), rating));
}

/** A rating, and a change of one, says so where staff have signed in in this browser of late (SPEC D5). */
function withBrowser(command: Command): Command {
  return isSaid(command) ? { ...command, ...staffBrowserSaid() } : command;
}

function isSaid(command: Command): command is CommandOf<'give-rating' | 'change-rating'> {
  return command.type === 'give-rating' || command.type === 'change-rating';
}

/** The command with its seal, also where nobody takes the receipt: nothing tells afterwards who did. Without one the office seals (SPEC Z1). */
export async function sealed(command: Command, { receipt }: Rating): Promise<Command> {
  if (!isSaid(command) || !receipt) return command;
  return { ...command, seal: await receipt.seal(command.answers, command.reasons) };
}
