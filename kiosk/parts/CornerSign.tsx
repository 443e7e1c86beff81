import { useEffect, useState } from 'preact/hooks';
import { isTooOld, type LineState } from '#shared/client/connection.ts';
import type { Outbox } from '#shared/client/outbox.ts';
import { Connection } from '#shared/ui/Connection.tsx';
import { words } from '#shared/ui/words/language.ts';
import { memoryIsKept } from '../kept-memory.ts';
import './CornerSign.css';

/** A quiet sign for staff in the corner: the line is down since when, how much waits to be sent, what the office could not take as it stands. */

interface CornerSignProps {
  readonly line: LineState;
  readonly zone: string;
  readonly outbox: Pick<Outbox, 'waiting' | 'parked' | 'leftOut'>;
  /** Whether numbers are given all the same. */
  readonly stillIssuing?: boolean;
}

/** Numbers there is room for; the newest are those whose holders still stand in the hall. */
const NUMBERS_SHOWN = 3;

/** A fact that waits longer while the line stands is not just on its way, ms. */
const ON_ITS_WAY_MS = 5000;

/** Shows nothing while all is well. */
export function CornerSign({ line, zone, outbox, stillIssuing = false }: CornerSignProps) {
  const offline = line.status === 'offline';
  const lingers = useLasting(outbox.waiting.value > 0, ON_ITS_WAY_MS);
  const notes = notesOn(line, outbox, lingers);
  if (!offline && notes.length === 0) return null;
  return (
    <aside class="corner-sign">
      {notes.map((note) => (
        <span key={note} class="corner-sign__note">
          {note}
        </span>
      ))}
      {offline ? <Connection state={{ ...line, zone, stillIssuing }} /> : null}
    </aside>
  );
}

function notesOn(
  line: LineState,
  outbox: CornerSignProps['outbox'],
  lingers: boolean,
): readonly string[] {
  const { kiosk, pairing } = words.value;
  const offline = line.status === 'offline';
  const waiting = outbox.waiting.value;
  const parked = outbox.parked.value;
  const leftOut = outbox.leftOut.value;
  const atRisk = offline && waiting > 0 && !memoryIsKept.value;
  return [
    isTooOld(line) ? pairing.oldVersion : null,
    leftOut.length > 0 ? kiosk.leftOut(leftOut.slice(-NUMBERS_SHOWN).join(', ')) : null,
    parked > 0 ? kiosk.parked(parked) : null,
    waiting > 0 && (offline || lingers) ? kiosk.waitingToSend(waiting) : null,
    atRisk ? kiosk.memoryNotKept : null,
  ].filter((note) => note !== null);
}

/** Whether something has been so for a while without a break. */
function useLasting(isSo: boolean, forMs: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isSo) return undefined;
    const timer = setTimeout(() => setLasts(true), forMs);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [isSo, forMs]);
  return lasts;
}
