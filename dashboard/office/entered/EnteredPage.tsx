import { useMemo } from 'preact/hooks';
import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Caller } from '../doors/ask-door.ts';
import { noSaid } from '../edit/no-said.ts';
import { PageHead } from '../edit/PageHead.tsx';
import { useRenewed } from '../edit/use-renewed.ts';
import { BatchesCard } from './BatchesCard.tsx';
import { openEntered } from './entered-list.ts';
import { listBefore } from './list-before.ts';
import { MappingCard } from './MappingCard.tsx';
import { ReportCard } from './ReportCard.tsx';
import { RowsCard } from './RowsCard.tsx';
import { UploadCard } from './UploadCard.tsx';
import { WaitingCard } from './WaitingCard.tsx';

/** Ratings that staff enter for citizens: a list is read, entered, confirmed by a second person (SPEC R18). */

interface EnteredPageProps {
  readonly now: OfficeNow;
  readonly caller: Caller;
}

/** A colleague may enter or confirm at any time: asked again so often, ms. */
const ASK_AGAIN_MS = 10_000;

/** Draws the section. While a list lies open it stands alone: what it comes to, and each of its rows. */
export function EnteredPage({ now: { office }, caller }: EnteredPageProps) {
  const entered = useMemo(() => openEntered(caller), [caller]);
  const list = useMemo(() => listBefore(caller, () => void entered.load()), [caller, entered]);
  useRenewed(entered.load, ASK_AGAIN_MS);
  const { lead, entered: said } = words.value;
  const step = list.step.value;
  const open = step.status === 'open' && step.now.status === 'read' ? step : null;
  const { now, trouble, done } = entered;
  const read = open?.now.status === 'read' ? open.now : null;
  return (
    <>
      <PageHead title={lead.sectionNames.entered} note={said.pageNote} />
      {trouble.value === null ? null : <Notice kind="act-now">{noSaid(trouble.value)}</Notice>}
      {done.value ? (
        <Notice
          kind={done.value.ok ? 'info' : 'act-now'}
          {...(done.value.ok ? { icon: 'check' } : {})}
        >
          {done.value.said}
        </Notice>
      ) : null}
      {open && read ? (
        <>
          <ReportCard
            name={open.name}
            report={read.report}
            isEntered={read.enteredAs !== null}
            whyNot={open.whyNot}
            onEnter={(leaveOut) => void list.enter(leaveOut)}
            onPutAway={() => void list.putAway()}
          />
          <MappingCard
            key={open.list}
            report={read.report}
            onRead={(mapping) => void list.remap(mapping)}
          />
          <RowsCard caller={caller} office={office} list={open.list} report={read.report} />
        </>
      ) : (
        <UploadCard list={list} />
      )}
      {now.value?.waiting.length === 0 ? (
        <Panel title={said.waitingTitle}>{said.noneWaiting}</Panel>
      ) : null}
      {now.value?.waiting.map((waiting) => (
        <WaitingCard
          key={waiting.batch}
          caller={caller}
          office={office}
          waiting={waiting}
          entered={entered}
        />
      ))}
      {now.value ? (
        <BatchesCard office={office} batches={now.value.batches} entered={entered} />
      ) : null}
    </>
  );
}
