import { useCallback } from 'preact/hooks';
import { askForCode } from '#shared/client/pairing.ts';
import { PairingCode } from '#shared/ui/PairingCode.tsx';
import { LeftFacts } from './LeftFacts.tsx';

/** The code of this kiosk or tablet, while it is not paired, and what is left here of the device that it was: a part of its own, since a paired screen never needs it. */

interface OwnCodeProps {
  readonly screen: 'kiosk' | 'tablet';
}

/** Asks for a code and shows it; once it was entered the page starts anew, paired. */
export function OwnCode({ screen }: OwnCodeProps) {
  const ask = useCallback(() => askForCode(screen, () => location.reload()), [screen]);
  return (
    <>
      <PairingCode ask={ask} />
      <LeftFacts />
    </>
  );
}
