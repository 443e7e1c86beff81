/** The code on a ticket, which comes after the first screen: without it a number is given all the same, and bears none. */
import { latePart } from '#shared/client/late-part.ts';

/** What makes its token, and what draws it; kept by the worker for days without a line. */
export const lateTicketCode = latePart(async () => {
  const [{ makePhoneToken }, { TicketCode }] = await Promise.all([
    import('../ticket-code/phone-token.ts'),
    import('../ticket-code/TicketCode.tsx'),
  ]);
  return { makePhoneToken, TicketCode };
});
