/** The first thing that the office shows a kiosk after it was paired: kept, so that it can count on without a line (SPEC N1). */
import { effect } from '@preact/signals';
import type { Device } from '#shared/client/device.ts';
import { officeNow } from '#shared/client/office-clock.ts';
import type { KioskView } from '#shared/domain/views.ts';
import { meetOffice, type Series } from './numbering.ts';

/** Waits for it and keeps it. Returns what ends the wait. */
export function keepFirstView(
  { view, db }: Pick<Device<KioskView>, 'view' | 'db'>,
  kiosk: Pick<Series, 'point' | 'device'>,
): () => void {
  let met = false;
  return effect(() => {
    const seen = view.value;
    if (!seen || met) return;
    met = true;
    void meetOffice(db, kiosk, seen, officeNow()).catch((error: unknown) => {
      // The next view tries again.
      met = false;
      console.error(error);
    });
  });
}
