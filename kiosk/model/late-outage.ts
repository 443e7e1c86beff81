/** What a screen needs when it must not serve: how it finds out about its date, and what it then says. */
import { latePart } from '#shared/client/late-part.ts';

/** Both come after the first screen, and are kept by the worker with it. Until they are there a plain sentence stands in (`OutOfOrder.tsx`). */
export const lateOutage = latePart(async () => {
  const [{ OutOfService }, { watchDate }] = await Promise.all([
    import('../outage/OutOfService.tsx'),
    import('../outage/date-doubt.ts'),
  ]);
  return { OutOfService, watchDate };
});
