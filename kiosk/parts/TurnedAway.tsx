import type { LineState } from '#shared/client/connection.ts';
import { words } from '#shared/ui/words/language.ts';
import { Fallen } from './Fallen.tsx';
import { Unpaired } from './Unpaired.tsx';

/** The office does not let this device in: removed, of another kind, or older than the office. */

interface TurnedAwayProps {
  readonly screen: 'kiosk' | 'tablet';
  readonly why: Extract<LineState, { status: 'turned-away' }>['error'] | 'other-role';
}

/** Says why, and what the administrator can do. */
export function TurnedAway({ screen, why }: TurnedAwayProps) {
  const { pairing } = words.value;
  if (why === 'old-protocol') return <Fallen old />;
  return (
    <Unpaired screen={screen} title={why === 'other-role' ? pairing.otherRole : pairing.revoked} />
  );
}
