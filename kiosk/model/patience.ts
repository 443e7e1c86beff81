/** How long each screen of the path waits for a touch (SPEC K3, K4). */
import { BUSY, type Patience } from './idle.ts';
import type { Step } from './path.ts';

/** The ticket screen leaves by itself; whoever touches it gets more time (look: 04). */
const TICKET_MS = 8000;
const TICKET_TOUCHED_MS = 20_000;

/** How long a screen waits: the welcome only puts language and text back, a ticket leaves without a question. */
export function patienceOf(step: Step, touched: boolean): Patience {
  if (step.at === 'welcome') return { askAfterMs: null, leaveAfterMs: BUSY.leaveAfterMs };
  if (step.at !== 'ticket') return BUSY;
  return { askAfterMs: null, leaveAfterMs: touched ? TICKET_TOUCHED_MS : TICKET_MS };
}
