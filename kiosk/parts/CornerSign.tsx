import type { LineState } from '#shared/client/connection.ts';
import { Connection } from '#shared/ui/Connection.tsx';
import { words } from '#shared/ui/words/language.ts';
import './CornerSign.css';

/** A quiet sign for staff in the corner: the line is down since when, or the office could not read something. */

interface CornerSignProps {
  readonly line: LineState;
  readonly zone: string;
  /** Commands set aside because the office cannot read them (SPEC O5). */
  readonly parked: number;
  /** Whether numbers are given all the same. */
  readonly stillIssuing?: boolean;
}

/** Shows nothing while all is well. */
export function CornerSign({ line, zone, parked, stillIssuing = false }: CornerSignProps) {
  if (line.status !== 'offline' && parked === 0) return null;
  return (
    <aside class="corner-sign">
      {parked === 0 ? null : (
        <span class="corner-sign__parked">{words.value.kiosk.parked(parked)}</span>
      )}
      {line.status === 'offline' ? (
        <Connection state={{ status: 'offline', since: line.since, stillIssuing }} zone={zone} />
      ) : null}
    </aside>
  );
}
