import type { TicketLine } from '#shared/domain/counter-view.ts';

/** Whether marking this number absent now says that its holder was served and has gone: its visit ends, and the tablet asks (SPEC R16). @param now office time, ms */
export function countsAsServed({ servedFrom }: TicketLine, now: number): boolean {
  return servedFrom !== null && now >= servedFrom;
}
