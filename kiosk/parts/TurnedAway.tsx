import { words } from '#shared/ui/words/language.ts';
import { Unpaired } from './Unpaired.tsx';

/** The office does not let this device in: removed, or of another kind. */

interface TurnedAwayProps {
  readonly screen: 'kiosk' | 'tablet';
  readonly why: 'unknown-token' | 'other-role';
}

/** Says why, and what the administrator can do. */
export function TurnedAway({ screen, why }: TurnedAwayProps) {
  const { pairing } = words.value;
  return (
    <Unpaired screen={screen} title={why === 'other-role' ? pairing.otherRole : pairing.revoked} />
  );
}
