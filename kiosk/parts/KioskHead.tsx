import { OfficeHead } from '#shared/ui/OfficeHead.tsx';
import type { Kiosk } from '../model/kiosk.ts';
import { say } from '../model/say.ts';

/** The head of every screen of the kiosk: whose office this is and what time it is there. */

/** Draws mark, office, ward, clock and date. */
export function KioskHead({ kiosk }: { readonly kiosk: Kiosk }) {
  const { name, place, emblem, timeZone } = kiosk.catalogue;
  return (
    <OfficeHead
      name={say(name)}
      line={say(place)}
      emblemUrl={emblem ?? undefined}
      clock={{ now: kiosk.now, zone: timeZone }}
    />
  );
}
