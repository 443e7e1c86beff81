/** Which reports are due when (SPEC P9): the office makes them ready, a person publishes and sends them. */
import type { Office } from '../protocol/office.ts';
import { workingDayAfter } from './feedback/deadlines.ts';
import type { PolicyFrom } from './in-force.ts';
import { policyOn } from './in-force.ts';
import { type Period, parsePeriod } from './period.ts';
import { periodsUpTo } from './period-steps.ts';
import { publicQuarters } from './public-quarters.ts';

export interface ReportDue {
  /** A public quarter, to be published and reported; a month of the same calendar; the days of the campaign so far. */
  readonly kind: 'quarter' | 'month' | 'campaign';
  readonly period: string;
  readonly from: string;
  readonly to: string;
  /** Last day for it; null where the office hardly ever works. */
  readonly by: string | null;
  /** `ahead`: its period is not over. `late` is known of a quarter alone: whether a letter was sent is not. */
  readonly state: 'ahead' | 'due' | 'late';
}

interface Asked {
  readonly office: Office;
  readonly policies: readonly PolicyFrom[];
  /** Quarters that are published. */
  readonly published: readonly string[];
  readonly today: string;
}

/** Those that wait for somebody, and what comes next; the first to be done first. */
export function reportsDue(asked: Asked): readonly ReportDue[] {
  const { office, policies, published, today } = asked;
  const { ended, running } = publicQuarters(policies, today);
  const { publicCalendar } = policyOn(policies, today);
  const [, month] = periodsUpTo('month', publicCalendar, today, 2);
  const campaign = campaignDays(office, today);
  const due = (kind: ReportDue['kind'], period: Period): ReportDue => {
    const { key, from, to } = period;
    const by = workingDayAfter(office, to, office.letterhead.reportWorkingDays);
    return { kind, period: key, from, to, by, state: stateOf(kind, to, by, today) };
  };
  const all = [
    ...(ended && !published.includes(ended.key) ? [due('quarter', ended)] : []),
    ...(running ? [due('quarter', running)] : []),
    ...(month ? [due('month', month)] : []),
    ...(campaign ? [due('campaign', campaign)] : []),
  ];
  return all.filter(isWanted).sort((a, b) => ((a.by ?? '9') < (b.by ?? '9') ? -1 : 1));

  /** A letter that could have been sent by then is not asked for any more. */
  function isWanted({ kind, by }: ReportDue): boolean {
    return kind === 'quarter' || by === null || by >= today;
  }
}

function stateOf(
  kind: ReportDue['kind'],
  to: string,
  by: string | null,
  today: string,
): ReportDue['state'] {
  if (today <= to) return 'ahead';
  return kind === 'quarter' && by !== null && by < today ? 'late' : 'due';
}

/** The days of the campaign; null before it has begun, and where there is none. */
function campaignDays({ noWaitCampaign }: Office, today: string): Period | null {
  if (!noWaitCampaign || noWaitCampaign.from > today) return null;
  return parsePeriod(`${noWaitCampaign.from}..${noWaitCampaign.to}`);
}
