/** A number is printed once: neither a touch nor a screen drawn anew gives a second slip for it (SPEC K7). */

/** What sends a ticket on the screen to the printer, unless it has been there. @returns called with the ticket's id */
export function printing(): (ticket: string) => void {
  let printed: string | null = null;
  return (ticket) => {
    if (ticket === printed) return;
    printed = ticket;
    print();
  };
}
