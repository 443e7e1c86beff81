import { useCallback, useMemo } from 'preact/hooks';
import type { Office } from '#shared/protocol/office.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { Panel } from '#shared/ui/Panel.tsx';
import { periodTitle } from './period-title.ts';
import { words } from '#shared/ui/words/language.ts';
import type { Desk } from '../desk.ts';
import { ListAndForm } from '../edit/ListAndForm.tsx';
import { noSaid } from '../edit/no-said.ts';
import { PageHead } from '../edit/PageHead.tsx';
import { useRenewed } from '../edit/use-renewed.ts';
import { AddFinding } from './AddFinding.tsx';
import { FindingRow } from './FindingRow.tsx';
import { openFindingList } from './finding-list.ts';
import './FindingsPage.css';

/** What the office means to mend after a period's results: by period, the newest first (SPEC Y6, M9). */

interface FindingsPageProps {
  readonly desk: Desk;
  readonly office: Office;
  /** The office's day, `2026-11-23`. */
  readonly today: string;
}

/** A colleague may move one: asked again so often, ms. */
const ASK_AGAIN_MS = 30_000;

/** Draws the section. */
export function FindingsPage({ desk, office, today }: FindingsPageProps) {
  const list = useMemo(() => openFindingList(desk), [desk]);
  const load = useCallback(() => void list.load(), [list]);
  useRenewed(load, ASK_AGAIN_MS);
  const { findings: said, common } = words.value;
  const all = list.all.value;
  const trouble = list.trouble.value;
  const periods = [...new Set((all ?? []).map(({ period }) => period))];
  return (
    <>
      <PageHead title={said.pageTitle} note={said.pageNote} />
      {trouble === null ? null : <Notice kind="act-now">{noSaid(trouble)}</Notice>}
      {all === null && trouble === null ? <p>{common.loading}</p> : null}
      <ListAndForm
        list={
          <div class="findings-page">
            {all?.length === 0 ? <Panel>{said.none}</Panel> : null}
            {periods.map((period) => (
              <Panel key={period} title={periodTitle(period)}>
                {all
                  ?.filter((one) => one.period === period)
                  .map((one) => (
                    <FindingRow
                      key={one.finding}
                      finding={one}
                      today={today}
                      onMove={(state, note) => list.move(one.finding, state, note)}
                    />
                  ))}
              </Panel>
            ))}
          </div>
        }
        form={
          <AddFinding
            periods={(desk.choices.value ?? []).map(({ period }) => period)}
            staff={office.staff}
            today={today}
            onNote={list.note}
          />
        }
      />
    </>
  );
}
