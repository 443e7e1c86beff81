import { useCallback, useState } from 'preact/hooks';
import type { DoubtsNow } from '#shared/protocol/doubts.ts';
import type { Office } from '#shared/protocol/office.ts';
import { formatDay } from '#shared/ui/format/date.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { language, words } from '#shared/ui/words/language.ts';
import type { Caller, DoorReply } from '../doors/ask-door.ts';
import { fetchDoubts } from '../doors/watch-doors.ts';
import { noSaid } from '../edit/no-said.ts';
import { PageHead } from '../edit/PageHead.tsx';
import { useRenewed } from '../edit/use-renewed.ts';
import { AskedPanel } from './AskedPanel.tsx';
import { FlagsPanel } from './FlagsPanel.tsx';
import { SignsPanel } from './SignsPanel.tsx';

/** Doubts before the lead (SPEC D9, R17): which ratings are flagged, which counters stand out, who was asked. */

interface DoubtPageProps {
  readonly office: Office;
  readonly caller: Caller;
}

/** What is told changes once a day: asked again so often, ms. */
const ASK_AGAIN_MS = 600_000;

/** Draws the section. */
export function DoubtPage({ office, caller }: DoubtPageProps) {
  const [reply, setReply] = useState<DoorReply<DoubtsNow> | null>(null);
  const load = useCallback(() => void fetchDoubts(caller).then(setReply), [caller]);
  useRenewed(load, ASK_AGAIN_MS);
  const { lead, doubt: said, common } = words.value;
  return (
    <>
      <PageHead title={lead.sectionNames.doubt} note={said.pageNote} />
      <Notice kind="info">{said.caution}</Notice>
      {reply === null ? <p>{common.loading}</p> : null}
      {reply && !reply.ok ? <Notice kind="act-now">{noSaid(reply.why)}</Notice> : null}
      {reply?.ok ? <Doubts office={office} now={reply.body} /> : null}
    </>
  );
}

function Doubts({ office, now }: { readonly office: Office; readonly now: DoubtsNow }) {
  const { doubt: said } = words.value;
  const { lookedOn } = now;
  return (
    <>
      <FlagsPanel running={now.running} />
      <SignsPanel office={office} weeks={now.weeks} />
      <AskedPanel office={office} asked={now.asked} />
      <p class="results-note">
        {lookedOn ? said.lookedOn(formatDay(lookedOn, language.value)) : said.notLooked}
      </p>
    </>
  );
}
