import { useEffect, useState } from 'preact/hooks';
import type { ByHandNow } from '#shared/protocol/by-hand.ts';
import type { Office } from '#shared/protocol/office.ts';
import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Caller, DoorReply } from '../doors/ask-door.ts';
import { fetchByHand } from '../doors/watch-doors.ts';
import { Field } from '../edit/Field.tsx';
import { Filters } from '../edit/Filters.tsx';
import { noSaid } from '../edit/no-said.ts';
import { PageHead } from '../edit/PageHead.tsx';
import { HandVisits } from './HandVisits.tsx';

/** What counters did by hand while they had no line, the doubtful first (SPEC Q18). */

interface ByHandPageProps {
  readonly now: OfficeNow;
  readonly caller: Caller;
  /** The office's day, `2026-11-23`. */
  readonly today: string;
}

/** A counter may come back with its visits at any time: asked again so often, ms. */
const ASK_AGAIN_MS = 10_000;

/** Draws the section; it begins with today. */
export function ByHandPage({ now: { office }, caller, today }: ByHandPageProps) {
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState(today);
  const [reply, setReply] = useState<DoorReply<ByHandNow> | null>(null);
  /** What was known last: it stays where the office does not answer, beside that it does not. */
  const [seen, setSeen] = useState<ByHandNow | null>(null);
  useEffect(() => {
    let isOpen = true;
    const load = async () => {
      const next = await fetchByHand(caller, { from, to });
      if (!isOpen) return;
      setReply(next);
      if (next.ok) setSeen(next.body);
    };
    void load();
    const timer = setInterval(() => void load(), ASK_AGAIN_MS);
    return () => {
      isOpen = false;
      clearInterval(timer);
    };
  }, [caller, from, to]);
  const { lead, byHandDesk: said, settings, common } = words.value;
  return (
    <>
      <PageHead title={lead.sectionNames['by-hand']} note={said.pageNote} />
      <Filters>
        <Field type="date" label={settings.fromDay} value={from} onChange={setFrom} />
        <Field type="date" label={settings.toDay} value={to} onChange={setTo} />
      </Filters>
      {reply === null ? <p>{common.loading}</p> : null}
      {reply && !reply.ok ? <Notice kind="act-now">{noSaid(reply.why)}</Notice> : null}
      {seen && seen.from === from && seen.to === to ? <ByHand seen={seen} office={office} /> : null}
    </>
  );
}

function ByHand({ seen, office }: { readonly seen: ByHandNow; readonly office: Office }) {
  const { byHandDesk: said } = words.value;
  const { from, to, visits } = seen;
  const doubtful = visits.filter(({ noted }) => noted !== 'joined');
  const joined = visits.filter(({ noted }) => noted === 'joined');
  const all = { office, withDays: from !== to };
  if (visits.length === 0) return <Panel>{said.none}</Panel>;
  const [first, second] = [said.doubtfulTitle(doubtful.length), said.joinedTitle(joined.length)];
  return (
    <>
      {doubtful.length === 0 ? (
        <Notice kind="info" icon="check">
          {said.noDoubt}
        </Notice>
      ) : (
        <Panel tone="ochre" title={first}>
          <HandVisits label={first} visits={doubtful} doubtful {...all} />
        </Panel>
      )}
      {joined.length === 0 ? null : (
        <Panel title={second} note={said.counted}>
          <HandVisits label={second} visits={joined} {...all} />
        </Panel>
      )}
    </>
  );
}
