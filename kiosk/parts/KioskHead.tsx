import { OfficeHead } from '#shared/ui/OfficeHead.tsx';
import type { Kiosk } from '../model/kiosk.ts';
import { say } from '../model/say.ts';

/** The head of every screen of the kiosk: whose office this is and what time it is there. */

/** Draws mark, office, ward, clock and date. */
export function KioskHead({ kiosk }: { readonly kiosk: Kiosk }) {
  const { name, place, timeZone } = kiosk.catalogue;
  return (
    <OfficeHead name={say(name)} line={say(place)} clock={{ now: kiosk.now, zone: timeZone }} />
  );
}
