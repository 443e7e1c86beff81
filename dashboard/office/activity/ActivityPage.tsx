import { useEffect, useState } from 'preact/hooks';
import type { ActivityPage as Page } from '#shared/protocol/activity.ts';
import type { OfficeNow } from '#shared/protocol/office-doors.ts';
import { Block } from '#shared/ui/Block.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Caller, DoorReply } from '../doors/ask-door.ts';
import { type AskedActivity, fetchActivity } from '../doors/watch-doors.ts';
import { Choice } from '../edit/Choice.tsx';
import { Field } from '../edit/Field.tsx';
import { Filters } from '../edit/Filters.tsx';
import { noSaid } from '../edit/no-said.ts';
import { PageHead } from '../edit/PageHead.tsx';
import { ActivityLines } from './ActivityLines.tsx';
import { doerSaid } from './activity-said.ts';
import './ActivityPage.css';

/** Who did what, for the administrator: a page at a time, of a day or of one person or device (SPEC A16). */

interface ActivityPageProps {
  readonly now: OfficeNow;
  readonly caller: Caller;
}

const NEWEST: AskedActivity = { day: '', by: '', before: null };

/** Draws the section; it begins with what was done last. */
export function ActivityPage({ now: { office }, caller }: ActivityPageProps) {
  const [asked, setAsked] = useState(NEWEST);
  const [reply, setReply] = useState<DoorReply<Page> | null>(null);
  useEffect(() => {
    let isAwaited = true;
    const load = async () => {
      const next = await fetchActivity(caller, asked);
      if (isAwaited) setReply(next);
    };
    void load();
    return () => {
      isAwaited = false;
    };
  }, [caller, asked]);
  const { lead, activity: said, common } = words.value;
  const doers = reply?.ok ? reply.body.doers : [];
  return (
    <>
      <PageHead title={lead.sectionNames.activity} note={said.pageNote} />
      <Filters>
        <Field
          type="date"
          label={said.day}
          value={asked.day}
          onChange={(day) => setAsked({ ...asked, day, before: null })}
        />
        <Choice
          label={said.who}
          value={asked.by}
          choices={[
            { value: '', name: said.anybody },
            ...doers.map((doer) => ({ value: doer.id, name: doerSaid(doer) })),
          ]}
          onChange={(by) => setAsked({ ...asked, by, before: null })}
        />
        {asked.day === '' ? null : (
          <Block
            size="small"
            title={said.anyDay}
            onPress={() => setAsked({ ...asked, day: '', before: null })}
          />
        )}
      </Filters>
      {reply === null ? <p>{common.loading}</p> : null}
      {reply && !reply.ok ? <Notice kind="act-now">{noSaid(reply.why)}</Notice> : null}
      {reply?.ok ? (
        <Panel>
          <Lines page={reply.body} timeZone={office.timeZone} />
          <div class="activity-page__turn">
            {asked.before === null ? null : (
              <Block
                size="small"
                title={said.newest}
                onPress={() => setAsked({ ...asked, before: null })}
              />
            )}
            {reply.body.before === null ? null : (
              <Block
                size="small"
                title={said.older}
                onPress={() => turnTo({ ...asked, before: reply.body.before })}
              />
            )}
          </div>
        </Panel>
      ) : null}
    </>
  );

  function turnTo(next: AskedActivity): void {
    setAsked(next);
    // A page begins at its top, however far down the one before was read.
    scrollTo(0, 0);
  }
}

function Lines({ page, timeZone }: { readonly page: Page; readonly timeZone: string }) {
  const { activity: said } = words.value;
  if (page.lines.length === 0) return <p>{page.before === null ? said.none : said.noneSoFar}</p>;
  return <ActivityLines lines={page.lines} timeZone={timeZone} />;
}
