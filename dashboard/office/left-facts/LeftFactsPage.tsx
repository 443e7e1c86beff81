import { useMemo, useState } from 'preact/hooks';
import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Caller } from '../doors/ask-door.ts';
import { noSaid } from '../edit/no-said.ts';
import { PageHead } from '../edit/PageHead.tsx';
import { useRenewed } from '../edit/use-renewed.ts';
import { LeftCard } from './LeftCard.tsx';
import { type Done, openLeftList } from './left-list.ts';

/** What devices that were let go have left, waiting for the administrator (SPEC O8). */

interface LeftFactsPageProps {
  readonly now: OfficeNow;
  readonly caller: Caller;
}

/** The console may bring a file in at any time: asked again so often, ms. */
const ASK_AGAIN_MS = 10_000;

/** Draws the section; what came of admitting or dropping stays until the next. */
export function LeftFactsPage({ now: { office }, caller }: LeftFactsPageProps) {
  const list = useMemo(() => openLeftList(caller), [caller]);
  const [done, setDone] = useState<Done | null>(null);
  useRenewed(list.load, ASK_AGAIN_MS);
  const { lead, admitFacts: said, common } = words.value;
  const trouble = list.trouble.value;
  const devices = list.devices.value;
  return (
    <>
      <PageHead title={lead.sectionNames['left-facts']} note={said.pageNote} />
      {trouble === null ? null : <Notice kind="act-now">{noSaid(trouble)}</Notice>}
      {done ? (
        <Notice kind={done.ok ? 'info' : 'act-now'} {...(done.ok ? { icon: 'check' } : {})}>
          {done.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      ) : null}
      {devices === null && trouble === null ? <p>{common.loading}</p> : null}
      {devices?.map((left) => (
        <LeftCard
          key={left.device}
          left={left}
          office={office}
          onAdmit={() => list.admit(left).then(setDone)}
          onDrop={() => list.drop(left).then(setDone)}
        />
      ))}
      {devices?.length === 0 ? (
        <Panel title={said.none}>
          <p>{said.howTo}</p>
        </Panel>
      ) : null}
    </>
  );
}
