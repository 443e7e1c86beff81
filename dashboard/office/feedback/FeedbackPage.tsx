import { useCallback, useMemo, useState } from 'preact/hooks';
import { addDays } from '#shared/domain/time.ts';
import { Block } from '#shared/ui/Block.tsx';
import { FeedbackNumbers } from '#shared/ui/feedback/FeedbackNumbers.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { words } from '#shared/ui/words/language.ts';
import type { Caller } from '../doors/ask-door.ts';
import { Field } from '../edit/Field.tsx';
import { Filters } from '../edit/Filters.tsx';
import { ListAndForm } from '../edit/ListAndForm.tsx';
import { noSaid } from '../edit/no-said.ts';
import { PageHead } from '../edit/PageHead.tsx';
import { useRenewed } from '../edit/use-renewed.ts';
import { EnterFeedback } from './EnterFeedback.tsx';
import { openFeedbackList } from './feedback-list.ts';
import { FeedbackFilters } from './FeedbackFilters.tsx';
import { FeedbackOpened } from './FeedbackOpened.tsx';
import { FeedbackTable } from './FeedbackTable.tsx';
import { EVERYTHING, narrowed } from './narrowed.ts';
import './FeedbackPage.css';

/** Feedback before the lead: the register, the late ones on top, one opened beside it, and what came on paper (SPEC Y1 to Y5). */

interface FeedbackPageProps {
  readonly caller: Caller;
  /** The office's day, `2026-11-23`. */
  readonly today: string;
  /** Where citizens reach the office, without a slash at its end. */
  readonly publicUrl: string;
}

/** A kiosk may bring something at any time: asked again so often, ms. */
const ASK_AGAIN_MS = 30_000;
/** The days it begins with. */
const DAYS = 92;

/** Draws the section. */
export function FeedbackPage({ caller, today, publicUrl }: FeedbackPageProps) {
  const list = useMemo(() => openFeedbackList(caller), [caller]);
  const [from, setFrom] = useState(addDays(today, 1 - DAYS));
  const [to, setTo] = useState(today);
  const [narrowing, setNarrowing] = useState(EVERYTHING);
  const [entering, setEntering] = useState(false);
  const load = useCallback(() => void list.load({ from, to }), [list, from, to]);
  useRenewed(load, ASK_AGAIN_MS);
  const { feedback: said, lead, settings, common } = words.value;
  const now = list.now.value;
  const opened = list.opened.value;
  const trouble = list.trouble.value;
  const rows = narrowed(now?.rows ?? [], narrowing);

  function enter(): void {
    list.close();
    setEntering(true);
  }

  function open(feedback: string): void {
    setEntering(false);
    void list.open(feedback);
  }

  return (
    <>
      <PageHead title={lead.sectionNames.feedback} note={said.pageNote} />
      <div class="feedback-page__enter">
        <Block size="small" title={said.enter} onPress={enter} />
      </div>
      <Filters>
        <Field type="date" label={settings.fromDay} value={from} onChange={setFrom} />
        <Field type="date" label={settings.toDay} value={to} onChange={setTo} />
        <FeedbackFilters narrowing={narrowing} onChange={setNarrowing} />
      </Filters>
      {trouble === null ? null : <Notice kind="act-now">{noSaid(trouble)}</Notice>}
      {now === null && trouble === null ? <p>{common.loading}</p> : null}
      {now === null ? null : (
        <ListAndForm
          list={
            <div class="feedback-page">
              <Panel>
                {rows.length === 0 ? <p>{said.none}</p> : null}
                {rows.length === 0 ? null : (
                  <FeedbackTable rows={rows} opened={opened?.feedback ?? null} onOpen={open} />
                )}
              </Panel>
              <Panel title={said.countsTitle}>
                <FeedbackNumbers counts={now.counts} />
              </Panel>
            </div>
          }
          form={
            <>
              {entering ? (
                <EnterFeedback today={today} publicUrl={publicUrl} onTake={list.take} />
              ) : null}
              {opened === null ? null : (
                <FeedbackOpened
                  key={opened.feedback}
                  seen={opened}
                  mayForget={caller.lead.value?.role === 'administrator'}
                  onStep={(step) => list.handle(opened.feedback, step)}
                  onForget={() => list.forget(opened.feedback)}
                  onClose={list.close}
                />
              )}
            </>
          }
        />
      )}
    </>
  );
}
